package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Destination;
import app.broadsheet.app.ImportChoices;
import app.broadsheet.app.ImportOutcome;
import app.broadsheet.app.ImportWatch;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that are dropped: an article is kept, a feed followed, and what comes while offline waits and comes once. */
final class DroppedLinksTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);
    private EditionSite site;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        site = EditionSite.start(14);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void the_address_of_an_article_becomes_the_article() throws Exception {
        try (Wiring wiring = open(false)) {
            ImportOutcome outcome = drop(wiring, story(1) + "#comments");

            assertThat(outcome.report().items())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ImportItem.Articles.class,
                            read -> assertThat(read.alreadyHere()).isZero());
            ArticleSummary saved = saved(wiring).getFirst();
            assertThat(saved.headline()).isEqualTo(EditionSite.headline(1));
            assertThat(saved.readiness()).isEqualTo(Readiness.READY);
            assertThat(text(wiring, saved.id())).contains("Paragraph 9 of story 1");
            assertThat(wiring.desk().library().sources().join().feeds()).isEmpty();

            int asked = site.requests();
            assertThat(drop(wiring, story(1)).undo().count())
                    .as("the same again")
                    .isZero();
            assertThat(site.requests()).isEqualTo(asked);

            outcome.undo().action().get().join();
            assertThat(saved(wiring)).isEmpty();
        }
    }

    @Test
    void what_is_dropped_offline_waits_and_is_fetched_once_in_a_later_start() throws Exception {
        try (Wiring wiring = open(true)) {
            ImportOutcome outcome = drop(wiring, story(2), story(3));
            assertThat(outcome.report().items())
                    .hasSize(2)
                    .allSatisfy(item -> assertThat(item).isInstanceOf(ImportItem.Waiting.class));
            assertThat(drop(wiring, story(2)).undo().count())
                    .as("waits already")
                    .isZero();
            assertThat(saved(wiring)).hasSize(2).allSatisfy(waiting -> {
                assertThat(waiting.headline()).startsWith("http://127.0.0.1:");
                assertThat(waiting.readiness()).isEqualTo(Readiness.PARTIAL);
            });
            assertThat(site.requests()).isZero();
        }
        try (Wiring wiring = open(true)) {
            backOnline(wiring);

            assertThat(saved(wiring))
                    .extracting(ArticleSummary::headline)
                    .containsExactlyInAnyOrder(EditionSite.headline(2), EditionSite.headline(3));
            assertThat(saved(wiring)).allSatisfy(read -> {
                assertThat(read.readiness()).isEqualTo(Readiness.READY);
                assertThat(text(wiring, read.id())).contains("Paragraph 9 of story");
            });
            int asked = site.requests();
            assertThat(asked)
                    .as("two pages, two pictures of their own, a shared one")
                    .isEqualTo(5);

            wiring.desk().offline().ahead().start().join();
            assertThat(site.requests()).isEqualTo(asked);
        }
    }

    @Test
    void a_feed_is_followed_now_or_once_it_is_seen_to_be_one() throws Exception {
        try (Wiring wiring = open(false)) {
            assertThat(drop(wiring, site.feed()).report().items())
                    .singleElement()
                    .isInstanceOf(ImportItem.Subscriptions.class);
            assertThat(saved(wiring)).isEmpty();
        }
        folder = Files.createDirectory(folder.resolve("other"));
        try (Wiring wiring = open(true)) {
            drop(wiring, site.feed());
            assertThat(saved(wiring)).hasSize(1);

            backOnline(wiring);
            wiring.links().settle().join();

            assertThat(saved(wiring)).isEmpty();
            assertThat(wiring.desk().library().sources().join().feeds()).hasSize(1);
        }
    }

    @Test
    void a_feed_that_was_dropped_offline_goes_to_where_it_was_dropped() throws Exception {
        try (Wiring wiring = open(true)) {
            FolderId coast =
                    wiring.desk().subscriptions().folders().add(null, "Coast").join();
            drop(wiring, Destination.folder(coast), site.feed());

            backOnline(wiring);
            wiring.links().settle().join();

            assertThat(wiring.desk().library().sources().join().feeds())
                    .extracting(Feed::folder)
                    .containsExactly(coast);
        }
    }

    @Test
    void what_was_dropped_offline_on_what_is_saved_is_never_followed() throws Exception {
        try (Wiring wiring = open(true)) {
            drop(wiring, Destination.SAVED, site.feed());

            backOnline(wiring);
            wiring.links().settle().join();

            assertThat(wiring.desk().library().sources().join().feeds()).isEmpty();
            assertThat(saved(wiring)).extracting(ArticleSummary::headline).containsExactly(site.feed());
        }
    }

    @Test
    void a_page_that_is_gone_is_told_and_one_that_may_come_back_waits() throws Exception {
        try (Wiring wiring = open(false)) {
            assertThat(drop(wiring, story(EditionSite.MISSING)).report().items())
                    .singleElement()
                    .isInstanceOf(ImportItem.Unreadable.class);
            assertThat(saved(wiring)).isEmpty();

            assertThat(drop(wiring, story(EditionSite.BROKEN)).report().items())
                    .singleElement()
                    .isInstanceOf(ImportItem.Waiting.class);
            ArticleId waiting = saved(wiring).getFirst().id();
            assertThat(wiring.desk().offline().texts().of(waiting).join().standing())
                    .isEqualTo(ArticleText.Standing.FAILED);
        }
    }

    @Test
    void the_pages_of_bookmarks_come_when_they_are_asked_for_and_never_from_a_local_server() throws Exception {
        Path file = Files.writeString(folder.resolve("marks.html"), """
                <!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
                <DT><A HREF="%s" TAGS="sea">My own title</A><DD>My note.
                </DL>""".formatted(story(4)));
        try (Wiring wiring = open(false)) {
            drop(wiring, file.toString());
            wiring.desk().offline().ahead().start().join();
            ArticleId mark = saved(wiring).getFirst().id();
            assertThat(site.requests())
                    .as("a file may not make us ask the user's own network")
                    .isZero();

            // Dropped by the user himself it may.
            drop(wiring, story(4));
            assertThat(saved(wiring)).singleElement().satisfies(one -> {
                assertThat(one.id()).isEqualTo(mark);
                assertThat(one.headline()).isEqualTo("My own title");
            });
            assertThat(text(wiring, mark)).contains("My note.", "Paragraph 9 of story 4");
        }
    }

    @Test
    void nothing_that_a_dropped_file_points_to_is_fetched_for_it() throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html><title>Kept</title><link rel=stylesheet href='" + story(1) + "'><base href='" + story(2)
                        + "'><script src='" + story(3) + "'></script><article><h1>Kept</h1><p>"
                        + "The pier stands, and nobody has asked for how long. ".repeat(20) + "<img src='" + story(4)
                        + ".png' width=600 height=400><iframe src='" + story(5) + "'></iframe><a href='" + story(6)
                        + "' ping='" + story(7) + "'>more</a><video src='" + story(8)
                        + "' autoplay></video></article>");
        try (Wiring wiring = open(false)) {
            drop(wiring, page.toString());
            wiring.desk().refreshing().settled().join();
            assertThat(saved(wiring)).extracting(ArticleSummary::headline).containsExactly("Kept");
            assertThat(text(wiring, saved(wiring).getFirst().id())).contains("pier stands");
            assertThat(site.requests()).isZero();
        }
    }

    private String story(int number) {
        return site.feed().replace("feed.xml", "story/" + number);
    }

    private Wiring open(boolean offline) throws Exception {
        Path data = folder.resolve("data");
        return new Wiring(((OpenResult.Opened) Database.open(data, clock)).database(), data, offline, clock);
    }

    private static void backOnline(Wiring wiring) {
        wiring.desk().connectivity().workOffline(false);
        wiring.desk().offline().network().caughtUp().join();
    }

    private static ImportOutcome drop(Wiring wiring, String... given) {
        return drop(wiring, Destination.USUAL, given);
    }

    private static ImportOutcome drop(Wiring wiring, Destination to, String... given) {
        return wiring.desk()
                .opening()
                .survey(List.of(given), ImportWatch.NONE)
                .thenCompose(
                        survey -> wiring.desk().opening().keep(survey, ImportChoices.unasked(to), ImportWatch.NONE))
                .join();
    }

    private static List<ArticleSummary> saved(Wiring wiring) {
        return wiring.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Saved()), null, 100)
                .join()
                .items();
    }

    private static String text(Wiring wiring, ArticleId article) {
        return String.valueOf(wiring.desk()
                .library()
                .article(article)
                .join()
                .map(Article::body)
                .orElseThrow());
    }
}
