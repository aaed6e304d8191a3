package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.article.ArticleDoor;
import app.broadsheet.ui.article.ArticlePane;
import app.broadsheet.ui.comments.CommentsPane;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.headlines.HeadlineActions;
import app.broadsheet.ui.headlines.HeadlinesPane;
import app.broadsheet.ui.sidebar.ScopeNames;
import app.broadsheet.ui.sidebar.SidebarActions;
import app.broadsheet.ui.sidebar.SidebarModel;
import app.broadsheet.ui.sidebar.SidebarPane;
import app.broadsheet.ui.sidebar.SidebarRow;

/** The three panes, each on its model. */
record WindowPanes(SidebarPane sidebar, HeadlinesPane headlines, ArticlePane article) {

    static WindowPanes of(
            Desk desk,
            WindowModels models,
            HeadlineActions headlineActions,
            SidebarActions sidebarActions,
            ArticleDoor door,
            ScopeNames names,
            Ages ages) {
        SidebarModel sources = models.sidebar();
        CommentsPane comments =
                new CommentsPane(models.comments(), desk.library()::picture, door.browse(), door.hover(), ages);
        return new WindowPanes(
                new SidebarPane(sources, sidebarActions, names),
                new HeadlinesPane(
                        models.headlines(),
                        headlineActions,
                        desk.library()::picture,
                        ages,
                        sources::hasFeeds,
                        scope -> problem(sources, scope)),
                new ArticlePane(models.article(), door, ages, comments));
    }

    /** Follows the models. */
    void attach() {
        sidebar.attach();
        headlines.attach();
    }

    /** Lets go of the models. */
    void detach() {
        sidebar.detach();
        headlines.detach();
        article.detach();
    }

    /** Says anew how old everything is. */
    void tick() {
        headlines.tick();
        article.tick();
    }

    private static String problem(SidebarModel sources, Scope scope) {
        SidebarRow row = scope instanceof Scope.InFeed ? sources.row(scope) : null;
        return row == null ? "" : row.problemProperty().get();
    }
}
