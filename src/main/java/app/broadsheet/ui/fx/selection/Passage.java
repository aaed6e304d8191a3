package app.broadsheet.ui.fx.selection;

import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Texts that are read one after another, and where places in them are on the screen. FX thread only. */
public final class Passage {
    private final List<WrappedText> texts;

    /** @param texts in reading order, at least one; may grow at its end */
    public Passage(List<WrappedText> texts) {
        this.texts = texts;
    }

    /** How many texts there are. */
    public int size() {
        return texts.size();
    }

    /** What a text says. */
    public String text(int text) {
        return texts.get(text).getText();
    }

    /** All of it. */
    public TextRange all() {
        int last = texts.size() - 1;
        return new TextRange(new TextPlace(0, 0), new TextPlace(last, text(last).length()));
    }

    /** All of one text. */
    public TextRange text(TextPlace place) {
        return new TextRange(
                new TextPlace(place.text(), 0),
                new TextPlace(place.text(), text(place.text()).length()));
    }

    /** The word, or what stands between two words, at a point of the scene. */
    public TextRange word(double x, double y) {
        int text = nearest(x, y);
        Point2D point = within(text, x, y);
        return Steps.around(this, new TextPlace(text, texts.get(text).characterAt(point.getX(), point.getY())));
    }

    /** The place nearest to a point of the scene: the beginning above all of it, the end below. */
    public TextPlace at(double x, double y) {
        int text = nearest(x, y);
        if (text == texts.size() - 1 && y > area(text).getMaxY()) {
            return all().to();
        }
        if (text == 0 && y < area(0).getMinY()) {
            return all().from();
        }
        return at(text, x, y);
    }

    /** The place in one text that is nearest to a point of the scene. */
    TextPlace at(int text, double x, double y) {
        Point2D point = within(text, x, y);
        return new TextPlace(text, texts.get(text).offsetAt(point.getX(), point.getY()));
    }

    /** Where a place is in the scene: no width, as high as its line. */
    public Bounds caret(TextPlace place) {
        WrappedText text = texts.get(place.text());
        Rectangle2D caret = text.caretAt(place.offset());
        return text.localToScene(
                new BoundingBox(caret.getMinX(), caret.getMinY(), caret.getWidth(), caret.getHeight()));
    }

    /** The line that a place is in. */
    TextRange line(TextPlace place) {
        WrappedText.Span line = texts.get(place.text()).lineAt(place.offset());
        return new TextRange(new TextPlace(place.text(), line.from()), new TextPlace(place.text(), line.to()));
    }

    /** Whether a text reads from the right. */
    boolean fromTheRight(int text) {
        return texts.get(text).getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /** Shows stretches of one text with this style class behind them, instead of those before. */
    public void mark(int text, String styleClass, List<WrappedText.Span> spans) {
        texts.get(text).mark(styleClass, spans);
    }

    Bounds area(int text) {
        WrappedText node = texts.get(text);
        return node.localToScene(node.getLayoutBounds());
    }

    private Point2D within(int text, double x, double y) {
        WrappedText node = texts.get(text);
        Point2D point = node.sceneToLocal(x, y);
        return new Point2D(point.getX(), Math.clamp(point.getY(), 1, Math.max(1, node.getHeight() - 1)));
    }

    private int nearest(double x, double y) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        double leastAside = Double.MAX_VALUE;
        for (int i = 0; i < texts.size(); i++) {
            Bounds area = area(i);
            double away = Math.max(0, Math.max(area.getMinY() - y, y - area.getMaxY()));
            double aside = Math.max(0, Math.max(area.getMinX() - x, x - area.getMaxX()));
            if (away < least || (away == least && aside < leastAside)) {
                nearest = i;
                least = away;
                leastAside = aside;
            }
        }
        return nearest;
    }
}
