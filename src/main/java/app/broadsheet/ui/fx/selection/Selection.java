package app.broadsheet.ui.fx.selection;

import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is selected in a passage; shown with the style class {@code selected} behind it. It has an anchor, which stays, and
 * a caret, which moves. FX thread only.
 */
public final class Selection {
    private static final String STYLE = "selected";
    private final Passage passage;
    private final ReadOnlyObjectWrapper<TextRange> range =
            new ReadOnlyObjectWrapper<>(this, "range", TextRange.NOTHING);
    private TextRange anchor = TextRange.NOTHING;
    private TextPlace caret = TextRange.NOTHING.from();

    /** Nothing is selected yet. */
    public Selection(Passage passage) {
        this.passage = passage;
    }

    /** What is selected; empty for nothing. */
    public ReadOnlyObjectProperty<TextRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Where it grows by keys. */
    public TextPlace caret() {
        return caret;
    }

    /** Selects this and nothing else. What is added later grows from it. */
    public void begin(TextRange selected) {
        anchor = selected;
        caret = selected.to();
        show(selected);
    }

    /** Selects from where it began to {@code to}, which is selected too, and no further. */
    public void extend(TextRange to) {
        caret = to.from().compareTo(anchor.from()) < 0 ? to.from() : to.to();
        show(anchor.with(to));
    }

    /** Selects from where it began to a place. */
    public void extend(TextPlace to) {
        extend(new TextRange(to, to));
    }

    /** Selects everything. */
    public void all() {
        begin(passage.all());
    }

    /** Selects nothing; the caret stays. */
    public void clear() {
        begin(new TextRange(caret, caret));
    }

    private void show(TextRange now) {
        TextRange before = range.get();
        range.set(now);
        TextRange touched = before.isEmpty() ? now : now.isEmpty() ? before : before.with(now);
        for (int i = touched.from().text(); i <= touched.to().text(); i++) {
            List<WrappedText.Span> spans = spans(now, i);
            if (!spans.equals(spans(before, i))) {
                passage.mark(i, STYLE, spans);
            }
        }
    }

    private List<WrappedText.Span> spans(TextRange selected, int text) {
        if (selected.isEmpty()
                || text < selected.from().text()
                || text > selected.to().text()) {
            return List.of();
        }
        int from = text == selected.from().text() ? selected.from().offset() : 0;
        int to = text == selected.to().text()
                ? selected.to().offset()
                : passage.text(text).length();
        return from < to ? List.of(new WrappedText.Span(from, to)) : List.of();
    }
}
