package app.broadsheet.ui.fx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The one control for text that wraps: labels of one or more lines, and paragraphs with styles, links and pictures.
 *
 * <p>JavaFX (24 to 26 at least, on Linux) throws when it wraps right-to-left text itself, and one such text blanks the
 * whole window. So this control measures the words, puts the line breaks in, and lets JavaFX lay out lines that never
 * reach the wrapping width; it does so again when its width or a font changes. {@link #getText} has no such breaks.
 *
 * <p>Style class {@code wrapped-text}. Type is set as usual ({@code -fx-font-*}, inherited); the colour is the looked-up
 * {@code -text-fill}; the spacing of lines and their alignment are those of the child {@code .flow} ({@code
 * -fx-line-spacing}, {@code -fx-text-alignment}, {@code justify} among it); {@code -max-lines} ends the text with an ellipsis. Style classes of
 * runs are on their {@code Text} nodes, links have {@code link}. A run with style class {@code boxed} has a {@code Path}
 * with the run's other classes and {@code text-mark} behind it. Text that reads from the right is aligned to the right.
 *
 * <p>FX thread only.
 */
public final class WrappedText extends Region {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final FlowOfRuns flow = new FlowOfRuns(this::textChanged);
    private final TextMarks marks = new TextMarks(flow);
    private final MaxLines maxLines = new MaxLines(this, this::textChanged);
    private List<TextRun> runs = List.of();
    private boolean expectedFromTheRight;

    /** A text that says nothing yet. */
    public WrappedText() {
        getStyleClass().add("wrapped-text");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(marks, flow);
        sceneProperty().subscribe(this::textChanged);
    }

    /** A plain text with style classes. */
    public WrappedText(String text, String... styleClasses) {
        this();
        getStyleClass().addAll(styleClasses);
        setText(text);
    }

    /** Says something plain; runs of white space become one space. */
    public void setText(String text) {
        setRuns(List.of(TextRun.plain(SPACE.matcher(text.strip()).replaceAll(" "))));
    }

    /** Says something with styles. */
    public void setRuns(List<TextRun> newRuns) {
        if (newRuns.equals(runs)) {
            return;
        }
        runs = List.copyOf(newRuns);
        flow.setRuns(RightToLeftRuns.cut(runs));
        setAccessibleText(getText().replace(TextRun.OBJECT, " "));
        orient();
        textChanged();
    }

    /** What it says, without the line breaks that only the width asks for and without the ellipsis. */
    public String getText() {
        return flow.text();
    }

    /** Sets at most how many lines are shown, 0 for all; {@code -max-lines} of a style sheet goes before. */
    public void setMaxLines(int lines) {
        maxLines.set(lines);
    }

    /** At most how many lines are shown, 0 for all. */
    public int getMaxLines() {
        return maxLines.get();
    }

    /** How many lines it has where it is {@code width} pixels wide. */
    public int lines(double width) {
        return flow.broken(width - snappedLeftInset() - snappedRightInset(), maxLines.get())
                .lines()
                .size();
    }

    /** Whether the last line ends with an ellipsis, as laid out now. */
    public boolean isCut() {
        return flow.isCut();
    }

    /**
     * What the text is expected to be: with {@code RIGHT_TO_LEFT} it reads from the right if there is anything such in
     * it, else only if it begins so.
     */
    public void setExpectedOrientation(NodeOrientation expected) {
        expectedFromTheRight = expected == NodeOrientation.RIGHT_TO_LEFT;
        orient();
    }

    /** Calls {@code open} when the user follows a link, by mouse or by keyboard. */
    public void setOnLink(@Nullable Consumer<URI> open) {
        flow.links().setOnOpen(open);
    }

    /** Calls {@code hover} with the link that the mouse or the keyboard is on, and with nothing when it leaves. */
    public void setOnLinkHover(@Nullable Consumer<Optional<URI>> hover) {
        flow.links().setOnHover(hover);
    }

    /** Shows {@code [from, to)} of the text with a {@code Path} of this style class behind it, instead of those before. */
    public void mark(String styleClass, List<Span> ranges) {
        marks.set(styleClass, ranges);
        // While something is selected this happens with every move of the mouse: no layout for what changes no size.
        if (isNeedsLayout()) {
            requestLayout();
        } else {
            marks.redraw();
        }
    }

    /** A stretch of the text. */
    public record Span(int from, int to) {}

    /** The offset in the text nearest to a point of this node: where a caret would go. */
    public int offsetAt(double x, double y) {
        return flow.offsetAt(flow.parentToLocal(x, y));
    }

    /** The offset of the character at a point of this node, or of the one nearest to it. */
    public int characterAt(double x, double y) {
        return flow.characterAt(flow.parentToLocal(x, y));
    }

    /** Where in this node a caret before the character at {@code offset} stands: no width, as high as its line. */
    public Rectangle2D caretAt(int offset) {
        return flow.caretAt(offset, flow.getLayoutX(), flow.getLayoutY());
    }

    /** The line that the character at {@code offset} is in, as laid out now, without the space that it ends with. */
    public Span lineAt(int offset) {
        return flow.lineAt(offset);
    }

    /** What the longest word takes, in pixels with the insets: narrower, and it would be broken. */
    public double longestWordWidth() {
        return Math.ceil(flow.longestPiece()) + snappedLeftInset() + snappedRightInset();
    }

    private void orient() {
        boolean right = LineBreaks.fromTheRight(getText(), expectedFromTheRight);
        setNodeOrientation(right ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private void textChanged() {
        flow.forget();
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return Math.ceil(flow.broken(Double.MAX_VALUE, maxLines.get()).width()) + insets.getLeft() + insets.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? Double.MAX_VALUE : width - insets.getLeft() - insets.getRight();
        return Math.ceil(flow.height(flow.broken(room, maxLines.get()))) + insets.getTop() + insets.getBottom();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        if (room > flow.getWidth()) {
            flow.resize(room, flow.getHeight());
        }
        flow.show(flow.broken(room, maxLines.get()), room);
        double width = Math.max(room, Math.ceil(flow.prefWidth(-1)) + 1);
        flow.resizeRelocate(insets.getLeft(), insets.getTop(), width, flow.prefHeight(width));
        marks.relocate(insets.getLeft(), insets.getTop());
        flow.layout();
        marks.redraw();
    }

    @Override
    public double getBaselineOffset() {
        return getInsets().getTop() + flow.getBaselineOffset();
    }

    /** What style sheets may set, {@code -max-lines} among it. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.add(MaxLines.CSS);
        return all;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }

    MaxLines maxLines() {
        return maxLines;
    }
}
