package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.Scope;
import app.broadsheet.refresh.IndexCatchUp;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching over a real database and a real index, with a searcher that works when it is told to. */
final class SearchingTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Database database;

    @SuppressWarnings("NullAway.Init") // likewise
    private ArticleIndex index;

    @SuppressWarnings("NullAway.Init") // likewise
    private Searching searching;

    @BeforeEach
    void open() {
        OpenResult opened = Database.open(folder.resolve("data"), CLOCK);
        assertThat(opened).isInstanceOf(OpenResult.Opened.class);
        database = ((OpenResult.Opened) opened).database();
        index = ArticleIndex.open(folder.resolve("index"));
        IndexCatchUp catchUp = new IndexCatchUp(
                database.articles(), () -> CompletableFuture.completedFuture(index), Runnable::run, Runnable::run);
        FreshIndex fresh = new FreshIndex(() -> CompletableFuture.completedFuture(index), catchUp);
        searching = new Searching(database, fresh, waiting::add, CLOCK);
    }

    @AfterEach
    void close() {
        index.close();
        database.close();
    }

    @Test
    void a_newer_keystroke_drops_the_older_search_and_saved_ones_are_still_counted() throws InterruptedException {
        save("one", "harvest", "harbour");
        CompletableFuture<SearchOutcome> older = outcome("har");
        Runnable first = waiting.take();
        CompletableFuture<Integer> kept = searching.unread(new Scope.Search("harbour", false));
        Runnable second = waiting.take();
        CompletableFuture<SearchOutcome> newer = outcome("harv");
        Runnable third = waiting.take();
        first.run();
        second.run();
        third.run();
        assertThat(older).isCompletedExceptionally();
        assertThat(newer.join().total()).isEqualTo(1);
        assertThat(kept.join()).isEqualTo(1);
    }

    @Test
    void what_is_in_no_list_is_not_counted() throws InterruptedException {
        List<ArticleId> kept = save("one", "harvest of barley", "harvest of oats");
        save("two", "harvest of rye");
        assertThat(count("harvest")).isEqualTo(3);

        database.articles().remove(Set.of(kept.getFirst())).join();
        assertThat(count("harvest")).isEqualTo(2);

        FeedId other = feed("two");
        database.feeds().unsubscribe(other).join();
        assertThat(count("harvest")).isEqualTo(1);

        database.feeds().resubscribe(other).join();
        database.articles().restore(Set.of(kept.getFirst())).join();
        assertThat(count("harvest")).isEqualTo(3);
    }

    private int count(String typed) throws InterruptedException {
        CompletableFuture<SearchOutcome> outcome = outcome(typed);
        waiting.take().run();
        return outcome.join().total();
    }

    private CompletableFuture<SearchOutcome> outcome(String typed) {
        return searching.outcome(new Scope.Search(typed, false), ArticleFilter.ALL);
    }

    private List<ArticleId> save(String feed, String... headlines) {
        List<NewArticle> articles =
                Stream.of(headlines).map(SearchingTest::article).toList();
        return database.articles().save(feed(feed), articles).join().ids();
    }

    private FeedId feed(String name) {
        return database.feeds()
                .add(NewFeed.subscribed(URI.create("https://" + name + ".example/feed"), name, null, null))
                .join()
                .id();
    }

    private static NewArticle article(String headline) {
        return new NewArticle(
                headline,
                null,
                "Paper",
                headline,
                null,
                NOW,
                null,
                "en",
                "<p>" + headline + "</p>",
                "All there is to say about it",
                "",
                null,
                List.of(),
                List.of(),
                CommentLinks.NONE);
    }
}
