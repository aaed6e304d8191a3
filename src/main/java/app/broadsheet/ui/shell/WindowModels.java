package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.article.ArticleMarks;
import app.broadsheet.ui.article.ArticleModel;
import app.broadsheet.ui.article.ArticleSource;
import app.broadsheet.ui.article.PictureDoor;
import app.broadsheet.ui.article.TextDoor;
import app.broadsheet.ui.comments.CommentProgress;
import app.broadsheet.ui.comments.CommentsModel;
import app.broadsheet.ui.comments.OutboxModel;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.SourceIcons;
import app.broadsheet.ui.headlines.ArticlePages;
import app.broadsheet.ui.headlines.HeadlinesModel;
import app.broadsheet.ui.imports.AddModel;
import app.broadsheet.ui.imports.FeedAdding;
import app.broadsheet.ui.offline.FlightModel;
import app.broadsheet.ui.search.SavedSearchesModel;
import app.broadsheet.ui.search.SearchModel;
import app.broadsheet.ui.search.SearchSource;
import app.broadsheet.ui.settings.AppearanceModel;
import app.broadsheet.ui.sidebar.SidebarModel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The models of the window's panes, made of the use cases. */
record WindowModels(
        ShellModel shell,
        SidebarModel sidebar,
        HeadlinesModel headlines,
        ArticleModel article,
        CommentsModel comments,
        OutboxModel outbox,
        StatusModel status,
        SampleModel sample,
        NoticesModel notices,
        AddModel add,
        AppearanceModel appearance,
        FlightModel flight,
        SearchModel search,
        SavedSearchesModel savedSearches,
        SourceIcons icons) {

    /** Lists the user's comments. */
    void showComments() {
        show(null, new Scope.Commented());
    }

    /** Shows an article, else a list, else what is shown already. */
    void show(@Nullable ArticleId article, @Nullable Scope list) {
        if (article != null) {
            shell.activate(article);
        } else if (list != null) {
            sidebar.reveal(list);
            sidebar.chosenProperty().set(list);
            shell.bring(ShellModel.Front.HEADLINES);
        }
    }

    static WindowModels of(Desk desk, Clock clock, FxThread fx) {
        SidebarModel sidebar = new SidebarModel(desk.library()::sources, desk.library()::counts, fx);
        NoticesModel notices = new NoticesModel();
        ShellModel shell = new ShellModel();
        SourceIcons icons = new SourceIcons(desk.library()::icon);
        return new WindowModels(
                shell,
                sidebar,
                new HeadlinesModel(ArticlePages.of(desk.library()), sidebar::feedsIn, sidebar::title, clock, fx),
                new ArticleModel(
                        ArticleSource.of(
                                desk.library(),
                                TextDoor.of(desk.offline().texts()),
                                PictureDoor.of(desk.offline().pictures()),
                                icons),
                        ArticleMarks.of(desk.reading())),
                new CommentsModel(desk.library()::comments, desk.commenting(), desk.discussions()),
                new OutboxModel(
                        desk.commenting()::all,
                        new CommentProgress(
                                desk.commenting()::of,
                                (told, article) -> {
                                    notices.tell(told);
                                    desk.notifying().comment(told, article);
                                },
                                (asked, article) -> {
                                    notices.ask(asked, () -> shell.activate(article));
                                    desk.notifying().comment(asked, article);
                                })),
                new StatusModel(desk.library()::status, fx),
                new SampleModel(desk.sample(), fx),
                notices,
                new AddModel(FeedAdding.of(desk.subscriptions()), fx),
                new AppearanceModel(desk.preferences().appearance(), desk.preferences()::appearance),
                new FlightModel(desk.offline().flight()),
                new SearchModel(SearchSource.of(desk.searching())),
                new SavedSearchesModel(desk.savedSearches()),
                icons);
    }
}
