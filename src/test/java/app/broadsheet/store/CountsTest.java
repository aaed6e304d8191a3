package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.TODAY;
import static app.broadsheet.store.Stores.article;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Counts;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sidebar's numbers are changed by what is done and never counted anew: they must come to what counting would. */
final class CountsTest {
    private static final int STEPS = 70;
    private static final int MOST = 500;

    private final List<FeedId> feeds = new ArrayList<>();
    private final List<ArticleId> articles = new ArrayList<>();
    private final Set<ArticleId> removed = new HashSet<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void whatever_is_done_they_are_what_counting_would_find(long seed) {
        Random random = new Random(seed);
        try (Database database = Stores.open(folder)) {
            for (int i = 0; i < 5; i++) {
                feeds.add(Stores.feed(database, "paper" + i));
            }
            List<String> done = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                done.add(act(database, random, step));
                assertThat(database.articles().counts(TODAY).join())
                        .as("after %s", done)
                        .isEqualTo(counted(database));
            }
        }
        try (Database again = Stores.open(folder)) {
            assertThat(again.articles().counts(TODAY).join()).isEqualTo(counted(again));
        }
    }

    private String act(Database database, Random random, int step) {
        Set<ArticleId> some = some(random);
        FeedId feed = feeds.get(random.nextInt(feeds.size()));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> {
                List<NewArticle> more = new ArrayList<>();
                for (int i = random.nextInt(8); i >= 0; i--) {
                    // Some come a second time, and some are from the days before.
                    String key = "a" + (random.nextInt(3) == 0 ? random.nextInt(step + 1) : step) + "-" + i;
                    more.add(article(key, NOW.minus(Duration.ofHours(random.nextInt(40)))));
                }
                articles.addAll(database.articles().save(feed, more).join().added());
                yield "save " + more.size();
            }
            case 3 -> {
                OwnArticle own = new OwnArticle(null, article("own" + step, NOW), List.of(), List.of());
                articles.addAll(database.articles()
                        .saveOwn(List.of(own), List.of())
                        .join()
                        .added());
                yield "save own";
            }
            case 4, 5 -> {
                boolean read = random.nextBoolean();
                database.states().markRead(some, read).join();
                yield "read " + read;
            }
            case 6 -> {
                boolean starred = random.nextBoolean();
                database.states().star(some, starred).join();
                yield "star " + starred;
            }
            case 7 -> {
                boolean commented = random.nextBoolean();
                database.states().markCommented(some, commented).join();
                yield "comment " + commented;
            }
            case 8 -> {
                database.states().markAllRead(new Scope.InFeed(feed), TODAY).join();
                yield "read feed";
            }
            case 9 -> {
                removed.addAll(database.articles().remove(some).join());
                yield "remove";
            }
            case 10 -> {
                database.articles().restore(Set.copyOf(removed)).join();
                removed.clear();
                yield "restore";
            }
            default -> {
                boolean was = database.feeds().unsubscribe(feed).join();
                if (!was) {
                    database.feeds().resubscribe(feed).join();
                }
                yield was ? "unsubscribe" : "resubscribe";
            }
        };
    }

    private Set<ArticleId> some(Random random) {
        Set<ArticleId> some = new HashSet<>();
        for (int i = 0; i < 12 && !articles.isEmpty(); i++) {
            some.add(articles.get(random.nextInt(articles.size())));
        }
        return some;
    }

    /** By walking the lists from end to end. */
    private Counts counted(Database database) {
        Map<FeedId, Integer> unread = new HashMap<>();
        for (FeedId feed : feeds) {
            int of = count(database, new Scope.InFeed(feed), ArticleFilter.UNREAD);
            if (of > 0) {
                unread.put(feed, of);
            }
        }
        return new Counts(
                unread,
                count(database, new Scope.Today(), ArticleFilter.UNREAD),
                count(database, new Scope.Unread(), ArticleFilter.ALL),
                count(database, new Scope.Starred(), ArticleFilter.ALL),
                count(database, new Scope.Saved(), ArticleFilter.ALL),
                count(database, new Scope.Commented(), ArticleFilter.ALL),
                count(database, new Scope.Everything(), ArticleFilter.ALL));
    }

    private static int count(Database database, Scope scope, ArticleFilter filter) {
        int found = 0;
        Page.@Nullable Cursor next = null;
        do {
            Page page = database.articles()
                    .page(new ArticleQuery(scope, filter, true), next, MOST, TODAY)
                    .join();
            found += page.items().size();
            next = page.next();
        } while (next != null);
        return found;
    }
}
