package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.article.ArticleDoor;
import app.broadsheet.ui.article.ArticlePane;
import app.broadsheet.ui.comments.CommentSurroundings;
import app.broadsheet.ui.comments.CommentsPane;
import app.broadsheet.ui.comments.OutboxPane;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.LateChildren;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.headlines.HeadlineActions;
import app.broadsheet.ui.headlines.HeadlinesPane;
import app.broadsheet.ui.sidebar.ScopeNames;
import app.broadsheet.ui.sidebar.SidebarActions;
import app.broadsheet.ui.sidebar.SidebarModel;
import app.broadsheet.ui.sidebar.SidebarPane;
import app.broadsheet.ui.sidebar.SidebarRow;
import javafx.scene.layout.StackPane;

/** The panes, each on its model; {@code list} holds the headlines or, in their place, the user's comments. */
record WindowPanes(
        SidebarPane sidebar,
        HeadlinesPane headlines,
        OutboxPane outbox,
        StackPane list,
        ArticlePane article,
        CommentsPane comments) {

    static WindowPanes of(
            Desk desk,
            WindowModels models,
            HeadlineActions headlineActions,
            SidebarActions sidebarActions,
            ArticleDoor door,
            ScopeNames names,
            Ages ages) {
        SidebarModel sources = models.sidebar();
        CommentSurroundings around = CommentPlace.of(desk, models, door);
        CommentsPane comments = new CommentsPane(models.comments(), around, ages);
        HeadlinesPane headlines = new HeadlinesPane(
                models.headlines(),
                headlineActions,
                desk.library()::picture,
                models.icons(),
                ages,
                sources::hasFeeds,
                scope -> problem(sources, scope));
        OutboxPane outbox = new OutboxPane(
                models.outbox(),
                models.comments(),
                around,
                models.shell()::activate,
                comment -> {
                    models.shell().activate(comment.article());
                    models.comments().edit(comment);
                },
                ages);
        outbox.setVisible(false);
        StackPane list = new StackPane();
        LateChildren.of(list.getChildren(), headlines, outbox);
        ArticlePane article = new ArticlePane(models.article(), door, ages, comments);
        comments.quoteFrom(article::selectedText);
        article.setOnQuote(comments::write);
        return new WindowPanes(
                new SidebarPane(sources, sidebarActions, names, models.icons()),
                headlines,
                outbox,
                list,
                article,
                comments);
    }

    /** The panes side by side. */
    ColumnsPane columns(Words words) {
        return new ColumnsPane(sidebar, list, article, words.get("divider.sidebar"), words.get("divider.headlines"));
    }

    /** Shows what the user wrote in place of the list, or the list again. */
    void showOutbox(boolean shown) {
        outbox.setVisible(shown);
        headlines.setVisible(!shown);
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
        outbox.detach();
        comments.detach();
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
