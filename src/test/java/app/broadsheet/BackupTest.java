package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.broadsheet.app.Backup;
import app.broadsheet.app.BackupReport;
import app.broadsheet.app.Desk;
import app.broadsheet.app.FlightOrder;
import app.broadsheet.app.ImportWatch;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.Delivery;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Identity;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import app.broadsheet.model.Pace;
import app.broadsheet.model.SavedSearch;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextChoice;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import app.broadsheet.store.OwnArticle;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything of the user's goes into one archive on one computer and comes out on another. */
final class BackupTest {
    private static final int ARTICLES = 6;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void everything_of_the_users_comes_back_elsewhere_and_nothing_comes_twice() throws Exception {
        Path archive = folder.resolve("mine.zip");
        try (EditionSite site = EditionSite.start(ARTICLES)) {
            try (Wiring wiring = open("first")) {
                use(wiring.desk(), site);
                BackupReport written =
                        wiring.desk().backup().write(archive, ImportWatch.NONE).join();
                assertThat(written).isEqualTo(new BackupReport(1, 4, 3, 1, 1, List.of()));
            }
            assertThat(Backup.isArchive(archive)).isTrue();
            try (Wiring other = open("second")) {
                Desk desk = other.desk();
                BackupReport read =
                        desk.backup().read(archive, ImportWatch.NONE).join().report();
                assertThat(read.problems()).isEmpty();
                assertThat(read).isEqualTo(new BackupReport(1, 4, 3, 1, 1, List.of()));
                assertIsAllThere(desk);

                assertThat(desk.backup().read(archive, ImportWatch.NONE).join().report())
                        .as("the same again")
                        .isEqualTo(new BackupReport(0, 0, 0, 0, 0, List.of()));
                assertIsAllThere(desk);

                desk.refreshing().refreshAll().join();
                desk.refreshing().settled().join();
                assertThat(headlines(desk, new Scope.Everything()))
                        .as("what was removed stays away")
                        .doesNotContain(EditionSite.headline(4))
                        .contains(EditionSite.headline(1), EditionSite.headline(6));
                assertThat(headlines(desk, new Scope.Unread()))
                        .as("what was read is read though it came now")
                        .doesNotContain(EditionSite.headline(5), EditionSite.headline(6))
                        .contains(EditionSite.headline(2), EditionSite.headline(3));
            }
        }
    }

    @Test
    void all_comments_come_along_however_many_there_are() throws Exception {
        int many = 1_201;
        Path archive = folder.resolve("mine.zip");
        Path data = folder.resolve("first");
        try (Database store = ((OpenResult.Opened) Database.open(data, clock)).database()) {
            List<NewComment> read = IntStream.range(0, many)
                    .mapToObj(i -> new NewComment("c" + i, null, "Reader " + i, null, "<p>Number " + i + "</p>"))
                    .toList();
            NewArticle kept = new NewArticle(
                    "kept",
                    URI.create("https://a.example/kept"),
                    "",
                    "Kept",
                    null,
                    null,
                    null,
                    null,
                    "<p>Kept.</p>",
                    "Kept.",
                    "Kept.",
                    null,
                    List.of(),
                    List.of(),
                    CommentLinks.NONE);
            ArticleId article = store.articles()
                    .saveOwn(List.of(new OwnArticle(null, kept, read, List.of())), List.of())
                    .join()
                    .ids()
                    .getFirst();
            OwnCommentId none = new OwnCommentId(0);
            CommentSubject subject = new CommentSubject("Kept", "a.example", kept.link(), null, CommentLinks.NONE, 0);
            List<OwnComment> own = IntStream.range(0, many)
                    .mapToObj(i -> new OwnComment(
                            none,
                            article,
                            subject,
                            null,
                            "My number " + i,
                            Identity.NONE,
                            Delivery.draft("token" + i),
                            clock.instant(),
                            null))
                    .toList();
            assertThat(store.userData()
                            .comments(own, Collections.nCopies(many, article))
                            .join())
                    .isEqualTo(many);
        }
        try (Wiring wiring = open("first")) {
            BackupReport written =
                    wiring.desk().backup().write(archive, ImportWatch.NONE).join();
            assertThat(written.comments()).isEqualTo(many);
        }
        try (Wiring other = open("second")) {
            Desk desk = other.desk();
            BackupReport read =
                    desk.backup().read(archive, ImportWatch.NONE).join().report();
            assertThat(read.comments()).isEqualTo(many);
            assertThat(desk.commenting().all().join())
                    .hasSize(many)
                    .extracting(OwnComment::text)
                    .contains("My number 0", "My number " + (many - 1));
            ArticleId article = page(desk, new Scope.Saved()).getFirst().id();
            assertThat(desk.library().comments(article).join().comments()).hasSize(many);
        }
    }

    private void use(Desk desk, EditionSite site) throws IOException {
        FolderId world = desk.subscriptions().folders().add(null, "World").join();
        desk.subscriptions().add(site.feed(), world).join();
        desk.offline()
                .flight()
                .start(new FlightOrder(FlightOrder.Reach.EVERYTHING, 0, true, 100))
                .join();
        desk.reading().markRead(Set.of(id(desk, 6), id(desk, 5)), true).join();
        desk.reading().star(Set.of(id(desk, 6)), true).join();
        desk.reading().remove(Set.of(id(desk, 4))).join();
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<!doctype html><html><head><title>Kept</title></head><body><article><h1>Kept</h1><p>"
                        + "The council met again, and put off its vote until the next week. ".repeat(20)
                        + "</p></article></body></html>");
        Path short1 = Files.writeString(
                folder.resolve("short.html"),
                "<html><head><title>Short</title></head><body><p>So short.</p></body></html>");
        desk.opening().open(List.of(page.toString(), short1.toString())).join();
        OwnComment draft = desk.commenting().draft(id(desk, 3), null).join();
        desk.commenting().save(draft.id(), "What I think of it").join();
        desk.savedSearches().save(new Scope.Search("bridge", true)).join();
        var feed = desk.library().sources().join().feeds().getFirst().id();
        desk.offline()
                .rules()
                .choose(new Scope.InFeed(feed), OfflineRule.DEFAULT.withText(TextChoice.PAGE))
                .join();
        desk.refreshing().settled().join();
        desk.subscriptions().pace(feed, Pace.SIX_HOURS).join();
        desk.preferences().pace(Pace.HOURLY);
    }

    private static void assertIsAllThere(Desk desk) {
        var sources = desk.library().sources().join();
        assertThat(sources.folders())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("World"));
        assertThat(sources.feeds()).singleElement().satisfies(feed -> {
            assertThat(feed.folder()).isEqualTo(sources.folders().getFirst().id());
            assertThat(desk.offline().texts().choice(feed.id()).join()).isEqualTo(TextChoice.PAGE);
            assertThat(desk.subscriptions()
                            .health(feed.id())
                            .join()
                            .orElseThrow()
                            .pace())
                    .isEqualTo(Pace.SIX_HOURS);
        });
        assertThat(headlines(desk, new Scope.Starred())).containsExactly(EditionSite.headline(6));
        assertThat(headlines(desk, new Scope.Saved())).containsExactlyInAnyOrder("Kept", "Short");
        ArticleId starred = id(desk, 6);
        assertThat(desk.library().article(starred).join().orElseThrow().body().toString())
                .contains("Paragraph 9 of story 6");
        ArticleSummary summary = summary(desk, EditionSite.headline(6));
        assertThat(desk.library()
                        .picture(starred, URI.create(String.valueOf(summary.picture())))
                        .join())
                .isPresent();
        assertThat(desk.commenting().all().join()).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("What I think of it");
            assertThat(comment.state()).isEqualTo(OutboxState.DRAFT);
            assertThat(comment.article()).isEqualTo(id(desk, 3));
        });
        assertThat(desk.offline().texts().of(summary(desk, "Short").id()).join().problem())
                .isNotNull();
        assertThat(desk.offline().texts().of(summary(desk, "Kept").id()).join().problem())
                .as("nothing is to be said of a whole page")
                .isNull();
        assertThat(desk.savedSearches().all().join())
                .extracting(SavedSearch::search)
                .containsExactly(new Scope.Search("bridge", true));
        assertThat(desk.preferences().pace()).isEqualTo(Pace.HOURLY);
    }

    @Test
    void a_broken_line_costs_only_itself_and_what_is_hostile_is_made_safe() throws Exception {
        Path archive = folder.resolve("mine.zip");
        try (Wiring wiring = open("first")) {
            Path page = Files.writeString(
                    folder.resolve("page.html"),
                    "<html><head><title>One</title></head><body><p>All of one.</p></body></html>");
            Path other = Files.writeString(
                    folder.resolve("other.html"),
                    "<html><head><title>Two</title></head><body><p>All of two.</p></body></html>");
            wiring.desk()
                    .opening()
                    .open(List.of(page.toString(), other.toString()))
                    .join();
            wiring.desk().backup().write(archive, ImportWatch.NONE).join();
        }
        Path changed = folder.resolve("changed.zip");
        try (ZipFile zip = new ZipFile(archive.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("articles.jsonl")) {
                    text = "{broken\n{\"feed\":null}\n"
                            + text.replace("All of two.", "<script>x()</script>All of two.");
                }
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (Wiring wiring = open("second")) {
            BackupReport read = wiring.desk()
                    .backup()
                    .read(changed, ImportWatch.NONE)
                    .join()
                    .report();

            assertThat(read.articles()).isEqualTo(2);
            assertThat(read.problems()).containsExactly("articles.jsonl:1", "articles.jsonl:2");
            assertThat(wiring.desk()
                            .library()
                            .article(summary(wiring.desk(), "Two").id())
                            .join()
                            .orElseThrow()
                            .body()
                            .toString())
                    .contains("All of two.")
                    .doesNotContain("x()");
        }
    }

    @Test
    void an_archive_that_is_dropped_asks_before_it_comes_back() throws Exception {
        Path archive = folder.resolve("mine.zip");
        try (Wiring wiring = open("first")) {
            Path page = Files.writeString(
                    folder.resolve("page.html"),
                    "<html><head><title>One</title></head><body><p>All of one.</p></body></html>");
            wiring.desk().opening().open(List.of(page.toString())).join();
            wiring.desk().backup().write(archive, ImportWatch.NONE).join();
        }
        try (WindowRig window = WindowRig.start(folder.resolve("second"), clock, "--offline")) {
            window.drop(archive);
            window.until(() -> !window.all(".backup-sheet").isEmpty());
            assertThat(headlines(window.desk(), new Scope.Saved())).isEmpty();
            window.robot().clickOn("Bring back");
            window.until(() -> headlines(window.desk(), new Scope.Saved()).equals(List.of("One")));
            assertThat(window.all(".backup-sheet")).isEmpty();
        }
    }

    @Test
    void another_zip_is_no_archive() throws Exception {
        Path zip = folder.resolve("other.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("broadsheet.json"));
            out.write("{\"format\":\"something else\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Backup.isArchive(zip)).isFalse();
        assertThat(Backup.isArchive(Files.writeString(folder.resolve("no.zip"), "no")))
                .isFalse();
        try (Wiring wiring = open("first")) {
            assertThatThrownBy(() ->
                            wiring.desk().backup().read(zip, ImportWatch.NONE).join())
                    .hasMessageContaining("no archive");
        }
    }

    private Wiring open(String name) {
        Path data = folder.resolve(name);
        return new Wiring(((OpenResult.Opened) Database.open(data, clock)).database(), data, false, clock);
    }

    private static ArticleId id(Desk desk, int story) {
        return summary(desk, EditionSite.headline(story)).id();
    }

    private static ArticleSummary summary(Desk desk, String headline) {
        return page(desk, new Scope.Everything()).stream()
                .filter(article -> article.headline().equals(headline))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headlines(Desk desk, Scope scope) {
        return page(desk, scope).stream().map(ArticleSummary::headline).toList();
    }

    private static List<ArticleSummary> page(Desk desk, Scope scope) {
        return desk.library().page(ArticleQuery.newest(scope), null, 100).join().items();
    }
}
