package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The nodes of a {@link WrappedText}, one for each run, and what is known of their measures. */
final class FlowOfRuns extends TextFlow {
    private static final int KEPT = 6;
    private final Runnable changed;
    private final TextLinks links = new TextLinks();
    private List<TextRun> runs = List.of();
    private String text = "";
    /** Of a text with letters from the right: in a node of its own, for the reason in {@link RightToLeftRuns}. */
    private @Nullable Text ellipsis;

    private int[] runEnds = {};
    private @Nullable TextPieces pieces;
    private final List<Known> known = new ArrayList<>();
    private @Nullable BrokenText shownLines;
    private @Nullable ShownText shown;
    private double shownRoom;

    private record Known(double room, int most, BrokenText broken) {}

    /** @param changed called when a font changes, so that everything has to be measured again */
    FlowOfRuns(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("flow");
        setPickOnBounds(false);
        lineSpacingProperty().subscribe(changed);
        textAlignmentProperty().subscribe(changed);
    }

    void setRuns(List<TextRun> newRuns) {
        empty();
        runs = newRuns;
        StringBuilder all = new StringBuilder();
        runEnds = new int[runs.size()];
        List<Node> nodes = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            all.append(run.text());
            runEnds[i] = all.length();
            nodes.add(reusable(i, run));
        }
        text = all.toString();
        links.set(runs, nodes);
        ellipsis = RightToLeftRuns.areIn(runs) ? new Text() : null;
        if (ellipsis != null) {
            nodes.add(ellipsis);
        }
        getChildren().setAll(nodes);
    }

    /** A label that changes its words keeps its node, and with it the styles that were worked out for it. */
    private Node reusable(int i, TextRun run) {
        if (run.node() != null) {
            return run.node();
        }
        if (i < getChildren().size()
                && run.link() == null
                && !getChildren().get(i).equals(ellipsis)
                && getChildren().get(i) instanceof Text old
                && old.getStyleClass().equals(run.styleClasses())) {
            return old;
        }
        Text node = new Text();
        node.getStyleClass().addAll(run.styleClasses());
        node.fontProperty().subscribe((before, now) -> changed.run());
        return node;
    }

    /** Forgets all measures. */
    void forget() {
        empty();
        pieces = null;
        known.clear();
        shownLines = null;
    }

    /**
     * Whoever moves the mouse asks where things are, and has text laid out that waits for its line breaks. JavaFX wraps it then,
     * and throws where it reads from the right: so such text is not there until {@link #show}.
     */
    private void empty() {
        if (ellipsis != null) {
            for (Node node : getChildren()) {
                if (node instanceof Text part) {
                    part.setText("");
                }
            }
        }
    }

    BrokenText broken(double room, int most) {
        for (Known one : known) {
            if (one.room() == room && one.most() == most) {
                return one.broken();
            }
        }
        TextRuler ruler = TextRuler.of(getScene());
        TextPieces measured = pieces(ruler);
        double ellipsis = most == 0 || runs.isEmpty() ? 0 : ruler.width("…", fontOf(0));
        BrokenText broken = BrokenText.of(measured, room, most, (from, to) -> width(from, to, ruler), ellipsis);
        if (known.size() == KEPT) {
            known.removeFirst();
        }
        known.add(new Known(room, most, broken));
        return broken;
    }

    private TextPieces pieces(TextRuler ruler) {
        TextPieces measured = pieces;
        if (measured == null) {
            measured = new TextPieces(text, (from, to) -> width(from, to, ruler));
            pieces = measured;
        }
        return measured;
    }

    double longestPiece() {
        return pieces(TextRuler.of(getScene())).longest();
    }

    /** Puts the line breaks into the nodes. */
    void show(BrokenText broken, double room) {
        if (broken.equals(shownLines) && (room == shownRoom || getTextAlignment() != TextAlignment.JUSTIFY)) {
            return;
        }
        shownRoom = room;
        shownLines = broken;
        Text apart = ellipsis;
        ShownText now = ShownText.of(text, runEnds, broken, hairs(broken, room), apart == null);
        if (apart != null) {
            apart.setText(broken.cut() ? ShownText.ELLIPSIS : "");
        }
        shown = now;
        for (int i = 0; i < runs.size(); i++) {
            if (getChildren().get(i) instanceof Text node && runs.get(i).node() == null) {
                node.setText(now.run(i));
            }
        }
    }

    private int[] hairs(BrokenText broken, double room) {
        TextRuler ruler = TextRuler.of(getScene());
        return getTextAlignment() == TextAlignment.JUSTIFY
                ? Justification.of(
                        text, broken, room, at -> ruler.width(String.valueOf(Justification.HAIR), fontOf(runAt(at))))
                : new int[0];
    }

    private int runAt(int offset) {
        int run = 0;
        while (run < runs.size() - 1 && runEnds[run] <= offset) {
            run++;
        }
        return run;
    }

    /** What the lines take from the top of the first to the bottom of the last, in pixels. */
    double height(BrokenText broken) {
        TextRuler ruler = TextRuler.of(getScene());
        double height = 0;
        int run = 0;
        for (BrokenText.Line line : broken.lines()) {
            while (run < runs.size() - 1 && runEnds[run] <= line.start()) {
                run++;
            }
            double ascent = 0;
            double descent = 0;
            for (int i = run; i < runs.size() && (i == run || runEnds[i - 1] < line.end()); i++) {
                TextRuler.LineHeight one = lineHeight(i, ruler);
                ascent = Math.max(ascent, one.ascent());
                descent = Math.max(descent, one.descent());
            }
            height += ascent + descent + getLineSpacing();
        }
        return height;
    }

    private TextRuler.LineHeight lineHeight(int run, TextRuler ruler) {
        Node node = runs.get(run).node();
        return node == null ? ruler.lineHeight(fontOf(run)) : new TextRuler.LineHeight(node.prefHeight(-1), 0);
    }

    private double width(int from, int to, TextRuler ruler) {
        double width = 0;
        int run = 0;
        while (run < runs.size() && runEnds[run] <= from) {
            run++;
        }
        for (int at = from; at < to; run++) {
            int end = Math.min(to, runEnds[run]);
            Node node = runs.get(run).node();
            width += node == null ? ruler.width(text.substring(at, end), fontOf(run)) : node.prefWidth(-1);
            at = end;
        }
        return width;
    }

    private Font fontOf(int run) {
        return getChildren().get(run) instanceof Text node ? node.getFont() : Font.getDefault();
    }

    String text() {
        return text;
    }

    List<TextRun> runs() {
        return runs;
    }

    int runEnd(int run) {
        return runEnds[run];
    }

    TextLinks links() {
        return links;
    }

    boolean isCut() {
        return shownLines != null && shownLines.cut();
    }

    int offsetAt(Point2D point) {
        return shown == null ? 0 : shown.plain(getHitInfo(point).getInsertionIndex());
    }

    int characterAt(Point2D point) {
        return shown == null
                ? 0
                : Math.clamp(shown.plain(getHitInfo(point).getCharIndex()), 0, Math.max(0, text.length() - 1));
    }

    /** A caret before the character at {@code offset}, moved by where this is in its parent. */
    Rectangle2D caretAt(int offset, double x, double y) {
        if (shown == null) {
            return new Rectangle2D(x, y, 0, 0);
        }
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (PathElement part : getCaretShape(shown.shown(offset), true)) {
            double partX = part instanceof MoveTo move ? move.getX() : part instanceof LineTo line ? line.getX() : left;
            double partY = part instanceof MoveTo move ? move.getY() : part instanceof LineTo line ? line.getY() : top;
            left = Math.min(left, partX);
            top = Math.min(top, partY);
            bottom = Math.max(bottom, partY);
        }
        return left == Double.MAX_VALUE
                ? new Rectangle2D(x, y, 0, 0)
                : new Rectangle2D(x + left, y + top, 0, Math.max(0, bottom - top));
    }

    WrappedText.Span lineAt(int offset) {
        List<BrokenText.Line> lines = shownLines == null ? List.of() : shownLines.lines();
        for (int i = 0; i < lines.size(); i++) {
            BrokenText.Line line = lines.get(i);
            if (offset < line.end() || i == lines.size() - 1) {
                int end = i == lines.size() - 1 ? text.length() : LineBreaks.trimmedEnd(text, line.start(), line.end());
                return new WrappedText.Span(line.start(), Math.max(line.start(), end));
            }
        }
        return new WrappedText.Span(0, text.length());
    }

    /** The outline of a stretch of the text as it is laid out now. */
    List<PathElement> outline(int from, int to) {
        if (shown == null || from >= to) {
            return List.of();
        }
        return List.of(getRangeShape(shown.shown(from), shown.shown(to - 1) + 1, false));
    }
}
