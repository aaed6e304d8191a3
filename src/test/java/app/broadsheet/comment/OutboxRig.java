package app.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Commenting;
import app.broadsheet.app.Connectivity;
import app.broadsheet.app.Discussions;
import app.broadsheet.app.Preferences;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Identity;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.net.HttpLimits;
import app.broadsheet.net.HttpSettings;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The outbox over a real database and real HTTP, with a clock that the test turns on. */
public final class OutboxRig implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    public static final Identity ADA = new Identity("Ada", "ada@example.com", "");
    private static final HttpLimits LIMITS = new HttpLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            5_000_000,
            1_000_000,
            1_000_000,
            5,
            16,
            4);

    public final TestClock clock;
    public final AtomicBoolean online = new AtomicBoolean(true);
    public final Database store;
    public final Outbox outbox;
    public final ThreadReader threads;
    public final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final Http http;
    private final ExecutorService fetch = Executors.newVirtualThreadPerTaskExecutor();
    private final Preferences preferences =
            new Preferences(Map.of(), changed -> CompletableFuture.completedFuture(null));

    public OutboxRig(Path data, TestClock clock) {
        this(data, clock, Map.of());
        outbox.start().join();
    }

    /** With secrets, and with nothing done yet: the outbox is not started. */
    public OutboxRig(Path data, TestClock clock, Map<String, String> known) {
        this.clock = clock;
        secrets.putAll(known);
        store = ((OpenResult.Opened) Database.open(data, clock)).database();
        http = new Http(new HttpSettings("Broadsheet/test", LIMITS, clock, online::get));
        Secrets kept = account -> Optional.ofNullable(secrets.get(account.secretName()));
        outbox = new Outbox(http, store, kept, fetch, clock, online::get, () -> 0.5);
        threads = new ThreadReader(http, store, clock);
    }

    /** An article that came by a feed on the same host as its page. */
    public ArticleId article(String title, @Nullable URI link, CommentLinks comments) {
        FeedId feed = store.feeds()
                .add(NewFeed.subscribed(
                        link == null ? URI.create("http://127.0.0.1/feed") : link.resolve("/feed/"),
                        "A blog",
                        null,
                        null))
                .join()
                .id();
        return store.articles()
                .save(feed, List.of(article(title, title, link, comments)))
                .join()
                .ids()
                .getFirst();
    }

    static NewArticle article(String key, String words, @Nullable URI link, CommentLinks comments) {
        return new NewArticle(
                key,
                link,
                "",
                key,
                null,
                NOW.minusSeconds(3600),
                null,
                "en",
                "<p>" + words + "</p>",
                words,
                words,
                null,
                List.of(),
                List.of(),
                comments);
    }

    /** Queues a comment as the user would. */
    public OwnCommentId write(ArticleId article, String text) {
        return write(article, text, ADA, null);
    }

    public OwnCommentId write(ArticleId article, String text, Identity who, @Nullable CommentParent parent) {
        var subject = store.outbox().subject(article).join().orElseThrow();
        OwnCommentId id = store.outbox()
                .draft(article, subject, parent, java.util.UUID.randomUUID().toString())
                .join()
                .id();
        assertThat(store.outbox().save(id, text).join()).isTrue();
        CommentTarget known = store.comments().thread(article).join().target();
        assertThat(store.outbox()
                        .queue(id, who, known, java.util.UUID.randomUUID().toString())
                        .join())
                .isTrue();
        return id;
    }

    /** What the window has of all this; it offers what the user can say. */
    public Commenting commenting() {
        return new Commenting(store, outbox, connectivity(), preferences, clock);
    }

    /** What the window has to read threads. */
    public Discussions discussions() {
        return new Discussions(store, threads, connectivity(), Runnable::run, clock);
    }

    private Connectivity connectivity() {
        return new Connectivity(preferences, !online.get());
    }

    /** Lets the outbox do what is due. */
    public void run() {
        outbox.run().join();
    }

    /** Lets time pass and the outbox do what is due then. */
    public void after(Duration time) {
        clock.pass(time);
        run();
    }

    /** Until what the window set going is done with the comment for now. */
    public void settle(OwnCommentId id) {
        for (int i = 0; i < 50_000 && state(id).underWay(); i++) {
            run();
        }
    }

    public void read(ArticleId article) {
        threads.read(article, new CancelFlag());
    }

    public OwnComment get(OwnCommentId id) {
        return store.outbox().get(id).join().orElseThrow();
    }

    public OutboxState state(OwnCommentId id) {
        return get(id).state();
    }

    public String why(OwnCommentId id) {
        return get(id).delivery().why();
    }

    @Override
    public void close() {
        outbox.stop();
        fetch.shutdown();
        store.close();
        http.close();
    }
}
