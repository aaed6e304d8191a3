package app.broadsheet.app;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.CommentThread;
import app.broadsheet.model.Counts;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Page;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.model.Scope;
import app.broadsheet.model.StoryCount;
import app.broadsheet.model.ThreadedComment;
import app.broadsheet.model.block.Picture;
import app.broadsheet.store.Database;
import app.broadsheet.store.StoredComment;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Questions about what is stored. Every answer comes on a thread other than the FX thread. */
public final class Library {
    private final Database store;
    private final RelatedStories related;
    private final Searching searching;
    private final StoredBody body;
    private final Executor cpu;
    private final Day day;
    private final Questions questions = new Questions();

    /** @param cpu makes blocks out of stored HTML */
    public Library(Database store, RelatedStories related, Searching searching, Executor cpu, Clock clock) {
        this.store = store;
        this.related = related;
        this.searching = searching;
        this.cpu = cpu;
        this.body = new StoredBody();
        this.day = new Day(clock);
    }

    /** Folders, feeds and counts. */
    public CompletableFuture<Sources> sources() {
        return questions.count(store.folders()
                .all()
                .thenCombine(store.feeds().all(), (folders, feeds) -> new Sources(folders, feeds, Sources.NO_COUNTS))
                .thenCombine(counts(), Sources::with));
    }

    /** The sidebar's numbers. */
    public CompletableFuture<Counts> counts() {
        return questions.count(store.articles().counts(day.start()));
    }

    /** The numbers that {@code --stats} prints. */
    public CompletableFuture<Stats> stats() {
        return store.articles()
                .stats()
                .thenCombine(
                        store.outbox().pending(),
                        (all, comments) -> new Stats(
                                all.feeds(), all.articles(), all.unread(), all.readyOffline(), comments.undelivered()));
    }

    /** The status line's numbers. */
    public CompletableFuture<Status> status() {
        return questions.count(store.articles()
                .stats()
                .thenCombine(
                        store.outbox().pending(),
                        (stats, comments) -> new Status(
                                stats.articles(), stats.readyOffline(), comments.underWay(), comments.asking())));
    }

    /**
     * The next page of a list.
     *
     * @param after where the page before ended, null for the first page
     * @param limit at most so many, 1 to 500
     */
    public CompletableFuture<Page> page(ArticleQuery query, Page.@Nullable Cursor after, int limit) {
        return questions.count(
                query.scope() instanceof Scope.Search
                        ? searching.page(query, after, limit)
                        : store.articles().page(query, after, limit, day.start()));
    }

    /** The article with its body as blocks; empty when it is no longer here. */
    public CompletableFuture<Optional<Article>> article(ArticleId id) {
        return questions.count(store.articles().stored(id).thenApplyAsync(stored -> stored.map(body::article), cpu));
    }

    /** Stories beside it, the best first; those that a saved page brought along come before others. */
    public CompletableFuture<List<RelatedStory>> related(ArticleId id) {
        return questions.count(related.of(id));
    }

    /** The story that it is in, as it was told: the earliest report first. Nothing but it when nobody else told it. */
    public CompletableFuture<List<TimelineEntry>> timeline(ArticleId id) {
        return questions.count(store.stories().storyOf(id, StoryTimeline.MOST).thenApplyAsync(StoryTimeline::of, cpu));
    }

    /** How many reports tell the story that it is in, itself among them. */
    public CompletableFuture<Integer> reports(ArticleId id) {
        return questions.count(store.stories().reports(id));
    }

    /** Which of these are in which stories; a story is called by one of its articles. */
    public CompletableFuture<Map<ArticleId, ArticleId>> stories(List<ArticleId> articles) {
        return questions.count(store.stories().of(articles));
    }

    /** How many tell each of these stories, of all that is stored. */
    public CompletableFuture<Map<ArticleId, StoryCount>> storyCounts(List<ArticleId> stories) {
        return questions.count(store.stories().counts(stories));
    }

    /** Its comments, every parent before its replies, siblings by time. */
    public CompletableFuture<CommentThread> comments(ArticleId id) {
        return questions.count(store.comments()
                .thread(id)
                .thenCombineAsync(
                        store.comments().of(id),
                        (state, stored) ->
                                new CommentThread(threads(stored), state.fetched(), state.why(), state.target()),
                        cpu));
    }

    /**
     * The file of a picture that the article names, checked on reading, or that is written out in its text ({@code data:});
     * empty when it is not stored. Never asks the network.
     */
    public CompletableFuture<Optional<Path>> picture(ArticleId article, URI address) {
        return questions.count(
                Picture.isWrittenOut(address)
                        ? CompletableFuture.supplyAsync(() -> WrittenPicture.bytes(address), cpu)
                                .thenCompose(bytes -> store.pictures().written(bytes))
                        : store.pictures().file(article, address));
    }

    /** The icon of a source's site, as a PNG; empty when none is stored. Never asks the network. */
    public CompletableFuture<Optional<byte[]>> icon(FeedId feed) {
        return questions.count(store.icons().of(feed));
    }

    /** Begins to write articles as files to be dragged out of the window; empty for too many, or where that is not possible. */
    public Optional<DraggedFiles> dragged(List<ArticleSummary> articles, ArticleForm form) {
        return DraggedFiles.of(articles, form, this);
    }

    /** Saves articles as files of their own. */
    public ArticleExport exports() {
        return new ArticleExport(this::picture, cpu);
    }

    /** Whether an answer is still to come: something that was asked for is not shown yet. */
    public boolean answering() {
        return questions.anyOpen();
    }

    private List<ThreadedComment> threads(List<StoredComment> stored) {
        return CommentThreads.inReadingOrder(stored.stream().map(body::comment).toList());
    }
}
