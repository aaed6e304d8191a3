package app.broadsheet.ui.sidebar;

import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What the rows are called and the icon before them. */
public final class ScopeNames {
    private final Words words = Words.of(ScopeNames.class);
    private final SidebarModel model;

    /** @param model knows the folders and sources */
    public ScopeNames(SidebarModel model) {
        this.model = model;
    }

    /** What a scope is called; empty for a folder or source that is not here. */
    public String name(Scope scope) {
        return switch (scope) {
            case Scope.Everything _ -> words.get("everything");
            case Scope.Today _ -> words.get("today");
            case Scope.Unread _ -> words.get("unread");
            case Scope.Starred _ -> words.get("starred");
            case Scope.Saved _ -> words.get("saved");
            case Scope.Commented _ -> words.get("commented");
            case Scope.InFolder _, Scope.InFeed _ -> {
                SidebarRow row = model.row(scope);
                yield row == null ? "" : row.titleProperty().get();
            }
            case Scope.Search(String typed, boolean _) -> {
                SidebarRow row = model.row(scope);
                yield row == null
                        ? words.get("search", typed)
                        : row.titleProperty().get();
            }
        };
    }

    /** The icon before it. */
    public static Ikon ikon(Scope scope) {
        return switch (scope) {
            case Scope.Everything _ -> BootstrapIcons.COLLECTION;
            case Scope.Today _ -> BootstrapIcons.SUN;
            case Scope.Unread _ -> BootstrapIcons.RECORD_CIRCLE;
            case Scope.Starred _ -> BootstrapIcons.STAR;
            case Scope.Saved _ -> BootstrapIcons.BOOKMARK;
            case Scope.Commented _ -> BootstrapIcons.CHAT_SQUARE_TEXT;
            case Scope.InFolder _ -> BootstrapIcons.FOLDER2;
            case Scope.InFeed _ -> BootstrapIcons.RSS;
            case Scope.Search _ -> BootstrapIcons.SEARCH;
        };
    }
}
