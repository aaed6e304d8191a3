package app.broadsheet.ui.shell;

import app.broadsheet.app.ArticleForm;
import app.broadsheet.app.Desk;
import app.broadsheet.app.DraggedFiles;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourceSpot;
import app.broadsheet.ui.headlines.HeadlineActions;
import app.broadsheet.ui.sidebar.SidebarActions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the panes and the tool bar ask of the window. FX thread only. */
final class WindowActions implements HeadlineActions, SidebarActions, ToolBarActions {
    private final Desk desk;
    private final WindowModels models;
    private final ReadingCommands reading;
    private final FolderCommands folders;
    private final Consumer<ArticleId> showTimeline;
    private final Runnable showAdding;
    private final Runnable showCatalogue;
    private final Consumer<FeedId> showHealth;
    private final Runnable showLooks;
    private final Runnable showOffline;

    WindowActions(
            Desk desk,
            WindowModels models,
            ReadingCommands reading,
            FolderCommands folders,
            Consumer<ArticleId> showTimeline,
            Runnable showAdding,
            Runnable showCatalogue,
            Consumer<FeedId> showHealth,
            Runnable showLooks,
            Runnable showOffline) {
        this.desk = desk;
        this.models = models;
        this.reading = reading;
        this.folders = folders;
        this.showTimeline = showTimeline;
        this.showAdding = showAdding;
        this.showCatalogue = showCatalogue;
        this.showHealth = showHealth;
        this.showLooks = showLooks;
        this.showOffline = showOffline;
    }

    @Override
    public void open(ArticleSummary article) {
        models.shell().open(article.id());
    }

    @Override
    public void activate(ArticleSummary article) {
        models.shell().activate(article.id());
    }

    @Override
    public void star(Set<ArticleId> articles, boolean starred) {
        reading.star(articles, starred);
    }

    @Override
    public void markRead(Set<ArticleId> articles, boolean read) {
        reading.markRead(articles, read);
    }

    @Override
    public void timeline(ArticleSummary article) {
        showTimeline.accept(article.id());
    }

    @Override
    public void browse(ArticleSummary article) {
        reading.browse(article.id());
    }

    @Override
    public void remove(Set<ArticleId> articles) {
        reading.remove(articles);
    }

    @Override
    public void activate(Scope scope) {
        models.shell().bring(ShellModel.Front.HEADLINES);
    }

    @Override
    public void rename(FeedId feed, String title) {
        reading.rename(feed, title);
    }

    @Override
    public void properties(FeedId feed) {
        showHealth.accept(feed);
    }

    @Override
    public void rename(FolderId folder, String name) {
        folders.rename(folder, name);
    }

    @Override
    public CompletableFuture<FolderId> addFolder(@Nullable FolderId parent) {
        return folders.add(parent);
    }

    @Override
    public void remove(FolderId folder) {
        folders.remove(folder);
    }

    @Override
    public void move(Scope what, SourceSpot to) {
        folders.move(what, to);
    }

    @Override
    public void unsubscribe(FeedId feed) {
        reading.unsubscribe(feed);
    }

    @Override
    public void renameSearch(Scope.Search search, String name) {
        reading.renameSearch(search, name);
    }

    @Override
    public void removeSearch(Scope.Search search) {
        reading.removeSearch(search);
    }

    @Override
    public void starDropped(Set<ArticleId> articles) {
        reading.starTogether(articles, true);
    }

    @Override
    public void unreadDropped(Set<ArticleId> articles) {
        reading.markTogether(articles, false);
    }

    @Override
    public void fileDropped(Set<FeedId> sources, FolderId into) {
        folders.move(sources, into);
    }

    @Override
    public Optional<DraggedFiles> drag(List<ArticleSummary> articles) {
        ArticleForm form = models.headlines().lookProperty().get().dragged();
        return desk.library().dragged(articles, form);
    }

    @Override
    public void markAllRead(Scope scope) {
        reading.markAllRead(scope);
    }

    @Override
    public void markAllRead() {
        reading.markAllRead(models.sidebar().chosenProperty().get());
    }

    @Override
    public void back() {
        models.shell().back();
    }

    @Override
    public void add() {
        showAdding.run();
    }

    @Override
    public void catalogue() {
        showCatalogue.run();
    }

    @Override
    public void refresh() {
        reading.refresh();
    }

    @Override
    public void cancelRefresh() {
        desk.refreshing().cancel();
    }

    @Override
    public void offline() {
        showOffline.run();
    }

    @Override
    public void looks() {
        showLooks.run();
    }
}
