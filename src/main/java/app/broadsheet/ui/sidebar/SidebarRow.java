package app.broadsheet.ui.sidebar;

import app.broadsheet.model.Scope;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A row of the sidebar. It stays the same object while its name and number change, so that the sidebar keeps its
 * selection. FX thread only.
 */
public final class SidebarRow {
    private final Scope scope;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper depth = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();

    SidebarRow(Scope scope) {
        this.scope = scope;
    }

    /** What choosing it shows. */
    public Scope scope() {
        return scope;
    }

    /** Whether it has rows of its own. */
    public boolean isFolder() {
        return scope instanceof Scope.InFolder;
    }

    /** Whether it is a source. */
    public boolean isFeed() {
        return scope instanceof Scope.InFeed;
    }

    /** Whether it is a saved search. */
    public boolean isSearch() {
        return scope instanceof Scope.Search;
    }

    /** A folder's, source's or saved search's name; empty for the smart views, which the window names. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The number beside it; 0 is not shown. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** How many folders it is in. */
    public ReadOnlyIntegerProperty depthProperty() {
        return depth.getReadOnlyProperty();
    }

    /** Whether a folder shows its rows. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Why the source could not be fetched; empty when it could. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the source is not fetched any more. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    void stopped(boolean now) {
        stopped.set(now);
    }

    void is(String nowTitle, int nowDepth, String nowProblem) {
        title.set(nowTitle);
        depth.set(nowDepth);
        problem.set(nowProblem);
    }

    void counts(int now) {
        count.set(now);
    }

    void opens(boolean now) {
        open.set(now);
    }
}
