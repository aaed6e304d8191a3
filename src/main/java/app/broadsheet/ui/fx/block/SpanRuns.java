package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import app.broadsheet.ui.fx.PictureBox;
import app.broadsheet.ui.fx.TextRun;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spans as runs of text. The style classes are the styles' names in lower case. */
final class SpanRuns {
    private final BlockContext context;
    private final List<TextRun> runs = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();

    SpanRuns(BlockContext context, List<Span> spans) {
        this.context = context;
        spans.forEach(span -> add(span, null));
    }

    List<TextRun> runs() {
        return runs;
    }

    /** The places in it that links within the article lead to. */
    List<String> anchors() {
        return anchors;
    }

    private void add(Span span, @Nullable URI link) {
        switch (span) {
            case Span.Text(String text, Set<Style> styles) -> runs.add(new TextRun(text, classes(styles), link, null));
            // A link within a link is not possible in HTML; should there be one, the inner one counts.
            case Span.Link(URI target, List<Span> content) -> content.forEach(each -> add(each, target));
            case Span.Inline(var picture) -> {
                PictureBox box = new PictureBox(picture, context.pictures(), PictureBox.Fit.WHOLE);
                box.getStyleClass().add("inline-picture");
                runs.add(TextRun.of(box, link));
            }
            case Span.Break() -> runs.add(TextRun.plain("\n"));
            case Span.Anchor(String name) -> anchors.add(name);
        }
    }

    private static List<String> classes(Set<Style> styles) {
        List<String> classes = new ArrayList<>();
        for (Style style : Style.values()) {
            if (styles.contains(style)) {
                classes.add(style.name().toLowerCase(Locale.ROOT));
            }
        }
        if (styles.contains(Style.CODE) || styles.contains(Style.MARK)) {
            classes.add("boxed");
        }
        return classes;
    }
}
