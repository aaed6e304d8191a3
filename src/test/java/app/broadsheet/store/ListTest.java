package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.TODAY;
import static app.broadsheet.store.Stores.article;
import static app.broadsheet.store.Stores.feed;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleOrder;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Counts;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourcePlace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every list, page by page, against the same question asked of all articles in memory. */
final class ListTest {
    @TempDir
    Path folder;

    private Database database;
    private final List<FeedId> feeds = new ArrayList<>();
    private final Map<FeedId, String> titles = new HashMap<>();
    private FolderId outer = new FolderId(0);
    private Set<ArticleId> commented = Set.of();

    @BeforeEach
    void fill() {
        database = Stores.open(folder);
        outer = database.folders().add(null, "World").join();
        FolderId inner = database.folders().add(outer, "Asia").join();
        Random random = new Random(7);
        for (int i = 0; i < 4; i++) {
            FeedId feed = feed(database, "feed" + i);
            feeds.add(feed);
            // many share a time, so that the order by id counts
            database.articles()
                    .save(
                            feed,
                            IntStream.range(0, 60)
                                    .mapToObj(n -> article("a" + n, NOW.minus(Duration.ofHours(random.nextInt(30)))))
                                    .toList())
                    .join();
        }
        database.feeds().rename(feeds.get(2), "A paper").join();
        database.feeds().all().join().forEach(feed -> titles.put(feed.id(), feed.title()));
        database.feeds().move(feeds.get(0), outer, null).join();
        database.feeds().move(feeds.get(1), inner, null).join();
        database.articles()
                .saveOwn(
                        IntStream.range(0, 40)
                                .mapToObj(n -> new OwnArticle(
                                        null, article("s" + n, NOW.minusSeconds(n / 3)), List.of(), List.of()))
                                .toList(),
                        List.of())
                .join();
        List<ArticleId> all = ids(everything());
        database.states().markRead(some(all, random, 3), true).join();
        database.states().star(some(all, random, 5), true).join();
        commented = some(all, random, 9);
        database.states().markCommented(commented, true).join();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_scope_filter_and_order_pages_through_just_its_articles() {
        List<ArticleSummary> all = everything();
        assertThat(all).hasSize(280);
        for (Scope scope : scopes()) {
            for (ArticleFilter filter : ArticleFilter.values()) {
                for (ArticleOrder order : ArticleOrder.values()) {
                    List<ArticleSummary> expected = all.stream()
                            .filter(in(scope))
                            .filter(passing(filter))
                            .sorted(comparator(order))
                            .toList();
                    assertThat(pages(new ArticleQuery(scope, filter, order), 7))
                            .as("%s %s %s", scope, filter, order)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void a_folder_of_very_many_feeds_pages_through_just_its_articles() {
        Set<FeedId> inside = new HashSet<>(feeds.subList(0, 2));
        for (int i = 0; i < 20; i++) {
            int far = i;
            FeedId feed = feed(database, "more" + i);
            inside.add(feed);
            database.feeds().move(feed, outer, null).join();
            var _ = database.articles()
                    .save(
                            feed,
                            IntStream.range(0, 5)
                                    .mapToObj(n -> article("m" + n, NOW.minus(Duration.ofHours(n * 7L + far % 3))))
                                    .toList())
                    .join();
        }
        for (ArticleFilter filter : ArticleFilter.values()) {
            for (ArticleOrder order : List.of(ArticleOrder.NEWEST, ArticleOrder.OLDEST)) {
                List<ArticleSummary> expected = everything().stream()
                        .filter(article -> article.feed() != null && inside.contains(article.feed()))
                        .filter(passing(filter))
                        .sorted(comparator(order))
                        .toList();
                assertThat(pages(new ArticleQuery(new Scope.InFolder(outer), filter, order), 7))
                        .as("%s %s", filter, order)
                        .isNotEmpty()
                        .isEqualTo(expected);
            }
        }
    }

    private Comparator<ArticleSummary> comparator(ArticleOrder order) {
        Comparator<ArticleSummary> oldest = Comparator.comparing(ArticleSummary::time)
                .thenComparingLong(summary -> summary.id().value());
        return switch (order) {
            case OLDEST -> oldest;
            case NEWEST -> oldest.reversed();
            case SOURCE -> Comparator.comparing(this::place).thenComparing(oldest.reversed());
        };
    }

    private SourcePlace place(ArticleSummary article) {
        return new SourcePlace(
                article.feed() == null ? "" : Objects.requireNonNull(titles.get(article.feed())), article.feed());
    }

    @Test
    void the_numbers_are_those_of_the_lists() {
        List<ArticleSummary> all = everything();
        Counts counts = database.articles().counts(TODAY).join();
        assertThat(counts.total()).isEqualTo(all.size());
        assertThat(counts.unread()).isEqualTo(count(all, new Scope.Unread()));
        assertThat(counts.starred()).isEqualTo(count(all, new Scope.Starred()));
        assertThat(counts.saved()).isEqualTo(40);
        assertThat(counts.commented()).isEqualTo(commented.size());
        assertThat(counts.today()).isEqualTo((int) all.stream()
                .filter(in(new Scope.Today()))
                .filter(passing(ArticleFilter.UNREAD))
                .count());
        for (FeedId feed : feeds) {
            assertThat(counts.unreadByFeed().getOrDefault(feed, 0)).isEqualTo((int) all.stream()
                    .filter(in(new Scope.InFeed(feed)))
                    .filter(passing(ArticleFilter.UNREAD))
                    .count());
        }
    }

    @Test
    void marking_all_read_is_taken_back_exactly() {
        Counts before = database.articles().counts(TODAY).join();
        List<ArticleSummary> listed = everything();

        Set<ArticleId> read =
                database.states().markAllRead(new Scope.InFolder(outer), TODAY).join();

        assertThat(pages(new ArticleQuery(new Scope.InFolder(outer), ArticleFilter.UNREAD, true), 50))
                .isEmpty();
        assertThat(database.articles().counts(TODAY).join().unread()).isEqualTo(before.unread() - read.size());
        database.states().markRead(read, false).join();
        assertThat(everything()).isEqualTo(listed);
        assertThat(database.articles().counts(TODAY).join()).isEqualTo(before);
    }

    @Test
    void unsubscribing_is_taken_back_exactly() {
        Counts before = database.articles().counts(TODAY).join();
        List<ArticleSummary> listed = everything();
        List<ArticleSummary> starred = pages(ArticleQuery.newest(new Scope.Starred()), 10);

        assertThat(database.feeds().unsubscribe(feeds.get(2)).join()).isTrue();

        assertThat(everything()).noneMatch(in(new Scope.InFeed(feeds.get(2))));
        assertThat(pages(ArticleQuery.newest(new Scope.Starred()), 10)).noneMatch(in(new Scope.InFeed(feeds.get(2))));
        assertThat(database.articles().counts(TODAY).join().total()).isEqualTo(before.total() - 60);
        assertThat(database.feeds().resubscribe(feeds.get(2)).join()).isTrue();
        assertThat(everything()).isEqualTo(listed);
        assertThat(pages(ArticleQuery.newest(new Scope.Starred()), 10)).isEqualTo(starred);
        assertThat(database.articles().counts(TODAY).join()).isEqualTo(before);
    }

    @Test
    void removing_is_taken_back_exactly() {
        Counts before = database.articles().counts(TODAY).join();
        List<ArticleSummary> listed = everything();
        Set<ArticleId> some = some(ids(listed), new Random(3), 4);

        assertThat(database.articles().remove(some).join()).isEqualTo(some);

        assertThat(ids(everything())).doesNotContainAnyElementsOf(some).hasSize(280 - some.size());
        database.articles().restore(some).join();
        assertThat(everything()).isEqualTo(listed);
        assertThat(database.articles().counts(TODAY).join()).isEqualTo(before);
    }

    private List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>(List.of(
                new Scope.Everything(),
                new Scope.Today(),
                new Scope.Unread(),
                new Scope.Starred(),
                new Scope.Saved(),
                new Scope.Commented(),
                new Scope.InFolder(outer)));
        feeds.forEach(feed -> scopes.add(new Scope.InFeed(feed)));
        return scopes;
    }

    private Predicate<ArticleSummary> in(Scope scope) {
        return summary -> switch (scope) {
            case Scope.Everything _ -> true;
            case Scope.Today _ -> !summary.time().isBefore(TODAY);
            case Scope.Unread _ -> !summary.read();
            case Scope.Starred _ -> summary.starred();
            case Scope.Saved _ -> summary.feed() == null;
            case Scope.Commented _ -> commented.contains(summary.id());
            case Scope.InFolder _ ->
                feeds.get(0).equals(summary.feed()) || feeds.get(1).equals(summary.feed());
            case Scope.InFeed feed -> feed.feed().equals(summary.feed());
            case Scope.Search _ -> throw new IllegalArgumentException("no list of the store");
        };
    }

    private static Predicate<ArticleSummary> passing(ArticleFilter filter) {
        return summary -> switch (filter) {
            case ALL -> true;
            case UNREAD -> !summary.read();
            case STARRED -> summary.starred();
        };
    }

    private int count(List<ArticleSummary> all, Scope scope) {
        return (int) all.stream().filter(in(scope)).count();
    }

    private List<ArticleSummary> everything() {
        return pages(ArticleQuery.newest(new Scope.Everything()), 500);
    }

    private List<ArticleSummary> pages(ArticleQuery query, int limit) {
        List<ArticleSummary> items = new ArrayList<>();
        Page page = database.articles().page(query, null, limit, TODAY).join();
        items.addAll(page.items());
        while (page.next() != null) {
            page = database.articles().page(query, page.next(), limit, TODAY).join();
            assertThat(page.items()).isNotEmpty();
            items.addAll(page.items());
        }
        return items;
    }

    private static List<ArticleId> ids(List<ArticleSummary> articles) {
        return articles.stream().map(ArticleSummary::id).toList();
    }

    private static Set<ArticleId> some(List<ArticleId> all, Random random, int oneIn) {
        return all.stream().filter(id -> random.nextInt(oneIn) == 0).collect(Collectors.toSet());
    }
}
