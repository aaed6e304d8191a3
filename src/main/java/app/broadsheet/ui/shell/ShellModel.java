package app.broadsheet.ui.shell;

import app.broadsheet.model.ArticleId;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is being read, and which pane is in front where there is room for one only. FX thread only. */
public final class ShellModel {
    /** The panes, from the outermost to the innermost. */
    public enum Front {
        SIDEBAR,
        HEADLINES,
        ARTICLE
    }

    private final ReadOnlyObjectWrapper<WindowShape> shape = new ReadOnlyObjectWrapper<>(WindowShape.THREE);
    private final ReadOnlyObjectWrapper<Front> front = new ReadOnlyObjectWrapper<>(Front.HEADLINES);
    private final ReadOnlyObjectWrapper<@Nullable ArticleId> article = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding canGoBack = Bindings.createBooleanBinding(
            () -> shape.get().hidesSidebar() && front.get() != Front.SIDEBAR, shape, front);

    /** How many columns there are. */
    public ReadOnlyObjectProperty<WindowShape> shapeProperty() {
        return shape.getReadOnlyProperty();
    }

    /** The pane that is seen when there is room for one only. */
    public ReadOnlyObjectProperty<Front> frontProperty() {
        return front.getReadOnlyProperty();
    }

    /** What is being read; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable ArticleId> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** Whether {@link #back} goes anywhere. */
    public BooleanBinding canGoBack() {
        return canGoBack;
    }

    /** The window is {@code width} pixels wide inside. */
    public void wide(double width) {
        shape.set(WindowShape.of(width));
    }

    /** Reads {@code id} beside the list, if there is room for both. */
    public void open(ArticleId id) {
        if (shape.get() != WindowShape.ONE) {
            article.set(id);
        }
    }

    /** Reads {@code id}, in front of the list if need be. */
    public void activate(ArticleId id) {
        article.set(id);
        front.set(Front.ARTICLE);
    }

    /** Reads {@code id} as it was read when the window was left: beside the list, or behind it. */
    public void remember(ArticleId id) {
        article.set(id);
    }

    /** Reads nothing. */
    public void close() {
        article.set(null);
        if (front.get() == Front.ARTICLE) {
            front.set(Front.HEADLINES);
        }
    }

    /** Brings a pane to the front where there is room for one only. */
    public void bring(Front pane) {
        front.set(pane);
    }

    /** Goes from the article to the list where that is behind it, and from the list to the sidebar. */
    public void back() {
        boolean behind = shape.get() == WindowShape.ONE && front.get() == Front.ARTICLE;
        front.set(behind ? Front.HEADLINES : Front.SIDEBAR);
    }
}
