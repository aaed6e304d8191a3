package app.broadsheet.ui.shell;

import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The panes side by side, with dividers between them that can be dragged, two of them, or the front one alone. Widths are kept in
 * pixels, so that a wider window gives its room to the article. The style sheet says how narrow a pane may become
 * ({@code -fx-min-width}) and how wide it is at first ({@code -fx-pref-width}). JavaFX's {@code SplitPane} keeps shares
 * of the width instead, and loses them when panes come and go.
 */
final class ColumnsPane extends Region {
    private final Region sidebar;
    private final Region headlines;
    private final Region article;
    private final DoubleProperty sidebarWidth = new SimpleDoubleProperty(this, "sidebarWidth", -1);
    private final DoubleProperty headlinesWidth = new SimpleDoubleProperty(this, "headlinesWidth", -1);
    private final ColumnDivider afterSidebar;
    private final ColumnDivider afterHeadlines;
    private @Nullable Region related;
    private WindowShape shape = WindowShape.THREE;
    private ShellModel.Front front = ShellModel.Front.HEADLINES;

    ColumnsPane(Region sidebar, Region headlines, Region article, String sidebarDivider, String headlinesDivider) {
        this.sidebar = sidebar;
        this.headlines = headlines;
        this.article = article;
        this.afterSidebar = new ColumnDivider(sidebarDivider, sidebar::getWidth, sidebarWidth);
        this.afterHeadlines = new ColumnDivider(headlinesDivider, headlines::getWidth, headlinesWidth);
        getStyleClass().add("columns");
        getChildren().addAll(sidebar, headlines, article, afterSidebar, afterHeadlines);
        sidebarWidth.subscribe(this::requestLayout);
        headlinesWidth.subscribe(this::requestLayout);
        show(shape, front);
    }

    /** How wide the user wants the sidebar; negative for the style sheet's width. */
    DoubleProperty sidebarWidthProperty() {
        return sidebarWidth;
    }

    /** How wide the user wants the list; negative for the style sheet's width. */
    DoubleProperty headlinesWidthProperty() {
        return headlinesWidth;
    }

    /** What stands in the fourth column when there is room; null for nothing. */
    void setRelated(@Nullable Region pane) {
        if (Objects.equals(related, pane)) {
            return;
        }
        if (related != null) {
            getChildren().remove(related);
        }
        related = pane;
        if (pane != null) {
            getChildren().add(pane);
        }
        show(shape, front);
    }

    /** Shows as many panes as {@code newShape} has, or {@code newFront} alone. */
    void show(WindowShape newShape, ShellModel.Front newFront) {
        shape = newShape;
        front = newFront;
        boolean one = shape == WindowShape.ONE;
        boolean inFront = front == ShellModel.Front.SIDEBAR;
        sidebar.setVisible(!shape.hidesSidebar() || inFront);
        headlines.setVisible(one ? front == ShellModel.Front.HEADLINES : shape != WindowShape.TWO || !inFront);
        article.setVisible(!one || front == ShellModel.Front.ARTICLE);
        afterSidebar.setVisible(!shape.hidesSidebar());
        afterHeadlines.setVisible(!one);
        if (related != null) {
            related.setVisible(shape == WindowShape.FOUR);
        }
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return sidebar.prefWidth(height) + headlines.prefWidth(height) + article.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (shape == WindowShape.ONE) {
            for (Region pane : new Region[] {sidebar, headlines, article}) {
                pane.resizeRelocate(0, 0, width, height);
            }
            return;
        }
        double relatedWidth = related != null && shape == WindowShape.FOUR ? related.prefWidth(-1) : 0;
        double room = width - relatedWidth - article.minWidth(-1);
        // Of two panes, sidebar and list have the same place, so that nothing moves when they take turns.
        boolean two = shape == WindowShape.TWO;
        double first = two ? 0 : fit(sidebar, sidebarWidth.get(), room - headlines.minWidth(-1));
        double second = fit(headlines, headlinesWidth.get(), room - first);
        sidebar.resizeRelocate(0, 0, two ? second : first, height);
        headlines.resizeRelocate(first, 0, second, height);
        article.resizeRelocate(first + second, 0, Math.max(0, width - first - second - relatedWidth), height);
        place(afterSidebar, first, height);
        place(afterHeadlines, first + second, height);
        if (related != null) {
            related.resizeRelocate(width - relatedWidth, 0, relatedWidth, height);
        }
    }

    private double fit(Region pane, double wanted, double room) {
        double least = pane.minWidth(-1);
        return snapSizeX(Math.clamp(wanted < 0 ? pane.prefWidth(-1) : wanted, least, Math.max(least, room)));
    }

    /** A divider lies over the edge between its neighbours, so that it is easy to catch and yet a thin line. */
    private static void place(Node divider, double x, double height) {
        double width = divider.prefWidth(-1);
        divider.resizeRelocate(x - Math.floor(width / 2), 0, width, height);
    }
}
