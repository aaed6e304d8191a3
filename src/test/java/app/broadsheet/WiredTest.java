package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.broadsheet.app.ArticleForm;
import app.broadsheet.app.Desk;
import app.broadsheet.app.DraggedFiles;
import app.broadsheet.app.RefreshState;
import app.broadsheet.app.Stats;
import app.broadsheet.app.Undo;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.model.Scope;
import app.broadsheet.model.StoryBond;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole app without its window: real files, a real database, real HTTP on loopback. */
final class WiredTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final Path SEED = Path.of(System.getProperty("corpora", "")).resolveSibling("seed");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_saved_aggregator_page_gives_its_article_and_its_related_stories() throws IOException {
        assumeTrue(Files.isDirectory(SEED), "the saved page is not here: " + SEED);
        Path page = folder.resolve("page.txt");
        try (Stream<Path> files = Files.list(SEED)) {
            Files.copy(
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .findFirst()
                            .orElseThrow(),
                    page);
        }
        Instant saved = NOW.minus(Duration.ofDays(100));
        Files.setLastModifiedTime(page, FileTime.from(saved));

        try (Wiring wiring = open(false)) {
            Desk desk = wiring.desk();
            ImportReport report = desk.opening().open(List.of(page.toString())).join();
            Article article = desk.library()
                    .article(report.firstArticle().orElseThrow())
                    .join()
                    .orElseThrow();

            assertThat(article.summary().headline())
                    .isEqualTo("China hails ‘strategically valuable' Russia ties in Lavrov visit");
            assertThat(article.summary().source()).isEqualTo("HKFP");
            assertThat(article.summary().time()).isEqualTo(saved.minus(Duration.ofDays(4)));
            assertThat(paragraphs(article)).hasSize(10);
            assertThat(paragraphs(article).getFirst()).startsWith("Chinese Foreign Minister Wang Yi hailed");
            assertThat(paragraphs(article).getLast()).endsWith("prolonging the conflict by arming Ukraine.");
            assertThat(desk.library().comments(article.summary().id()).join().comments())
                    .isEmpty();

            List<RelatedStory> related =
                    desk.library().related(article.summary().id()).join();
            assertThat(related)
                    .filteredOn(story -> story.bond() == StoryBond.GIVEN)
                    .extracting(story -> story.article().source())
                    .containsExactly("South China Morning Post", "AllAfrica", "AllAfrica");
            assertThat(related.getFirst().article().time()).isEqualTo(saved.minus(Duration.ofHours(3)));
            for (ArticleSummary one : everything(desk)) {
                assertThat(String.join("\n", paragraphs(article(desk, one.id()))))
                        .isNotEmpty()
                        .doesNotContain("Orange background", "Try Our AI", "DOWNLOAD THE APP", "Get Started Now");
            }

            // The same page again adds nothing.
            assertThat(desk.opening().open(List.of(page.toString())).join().items())
                    .containsExactly(new ImportItem.Articles(
                            "page.txt", ((ImportItem.Articles) report.items().getFirst()).articles(), 4));
            assertThat(everything(desk)).hasSize(4);
        }
    }

    @Test
    void articles_that_are_dragged_out_become_pages_of_their_own() throws IOException {
        try (Wiring wiring = open(false)) {
            Desk desk = wiring.desk();
            desk.sample().offer().join();
            List<ArticleSummary> dragged = everything(desk);
            DraggedFiles files =
                    desk.library().dragged(dragged, ArticleForm.HTML).orElseThrow();
            files.written().join();
            assertThat(files.files()).hasSameSizeAs(dragged).doesNotHaveDuplicates();
            for (int i = 0; i < dragged.size(); i++) {
                assertThat(files.files().get(i)).hasExtension("html");
                assertThat(Jsoup.parse(Files.readString(files.files().get(i))).text())
                        .contains(dragged.get(i).headline().strip());
            }

            ArticleSummary one = dragged.getFirst();
            ArticleSummary hostile = new ArticleSummary(
                    one.id(),
                    one.feed(),
                    one.origin(),
                    "../../etc",
                    " ",
                    "",
                    one.time(),
                    one.timeKnown(),
                    one.picture(),
                    one.read(),
                    one.starred(),
                    one.readiness(),
                    one.commentCount());
            DraggedFiles named = desk.library()
                    .dragged(List.of(hostile, hostile), ArticleForm.PDF)
                    .orElseThrow();
            named.written().join();
            assertThat(named.files())
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .containsExactly("etc.pdf", "etc 2.pdf");
            assertThat(Files.readAllBytes(named.files().getLast()))
                    .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            assertThat(desk.library().dragged(Collections.nCopies(101, one), ArticleForm.HTML))
                    .isEmpty();
        }
    }

    @Test
    void the_sample_comes_once_and_stays_away_when_removed() {
        try (Wiring wiring = open(false)) {
            Desk desk = wiring.desk();
            desk.sample().offer().join();
            desk.sample().offer().join();
            assertThat(everything(desk)).hasSizeBetween(6, 10);
            assertThat(everything(desk))
                    .extracting(ArticleSummary::source)
                    .doesNotContain("")
                    .satisfies(sources -> assertThat(Set.copyOf(sources)).hasSize(3));
            for (ArticleSummary one : everything(desk)) {
                assertThat(desk.library()
                                .picture(one.id(), URI.create(String.valueOf(one.picture())))
                                .join())
                        .as(one.headline())
                        .isPresent();
            }

            Undo undo = desk.sample().remove().join();
            assertThat(everything(desk)).isEmpty();
            undo.action().get().join();
            assertThat(everything(desk)).hasSizeBetween(6, 10);
            desk.sample().remove().join();
        }
        try (Wiring again = open(false)) {
            again.desk().sample().offer().join();
            assertThat(everything(again.desk())).isEmpty();
            assertThat(again.desk().sample().present().join()).isFalse();
        }
    }

    @Test
    void what_was_fetched_reads_the_same_with_no_network() throws IOException {
        List<String> before;
        try (NewsSite site = NewsSite.start();
                Wiring wiring = open(false)) {
            Desk desk = wiring.desk();
            Path list = Files.writeString(folder.resolve("list.opml"), site.opml());
            assertThat(desk.opening().open(List.of(list.toString())).join().items())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ImportItem.Subscriptions.class,
                            added -> assertThat(added.added()).hasSize(NewsSite.FEEDS));
            RefreshState end = desk.refreshing().refreshAll().join();
            assertThat(end.failures()).isEmpty();
            assertThat(end.newArticles()).isEqualTo(NewsSite.FEEDS * NewsSite.ARTICLES);
            desk.refreshing().settled().join();
            ArticleId first = everything(desk).getFirst().id();
            desk.reading().star(Set.of(first), true).join();
            desk.reading().markRead(Set.of(first), true).join();
            before = texts(desk);
            assertThat(before)
                    .hasSize(NewsSite.FEEDS * NewsSite.ARTICLES)
                    .allSatisfy(text -> assertThat(text).contains("picture stored"));
        }
        try (Wiring offline = open(true)) {
            Desk desk = offline.desk();
            assertThat(texts(desk)).isEqualTo(before);
            assertThat(everything(desk).getFirst())
                    .satisfies(article ->
                            assertThat(article.read() && article.starred()).isTrue());
            assertThat(desk.library().stats().join())
                    .isEqualTo(new Stats(
                            NewsSite.FEEDS,
                            NewsSite.FEEDS * NewsSite.ARTICLES,
                            NewsSite.FEEDS * NewsSite.ARTICLES - 1,
                            NewsSite.FEEDS * NewsSite.ARTICLES,
                            0));
            RefreshState end = desk.refreshing().refreshAll().join();
            assertThat(end.failures()).hasSize(1);
            assertThat(texts(desk)).isEqualTo(before);
        }
    }

    @Test
    void marking_all_as_read_can_be_taken_back() {
        try (Wiring wiring = open(false)) {
            Desk desk = wiring.desk();
            desk.sample().offer().join();
            ArticleId readBefore = everything(desk).getFirst().id();
            desk.reading().markRead(Set.of(readBefore), true).join();
            Undo undo = desk.reading().markAllRead(new Scope.Everything()).join();
            assertThat(undo.count()).isEqualTo(everything(desk).size() - 1);
            assertThat(everything(desk)).allMatch(ArticleSummary::read);
            undo.action().get().join();
            assertThat(everything(desk))
                    .filteredOn(ArticleSummary::read)
                    .extracting(ArticleSummary::id)
                    .containsExactly(readBefore);
        }
    }

    @Test
    void one_bad_file_does_not_stop_the_others() throws IOException {
        try (Wiring wiring = open(false)) {
            Path nothing = Files.createFile(folder.resolve("empty.html"));
            Path list = Files.writeString(
                    folder.resolve("list.opml"),
                    "<opml version='2.0'><body><outline text='A' xmlUrl='https://a.example/feed'/></body></opml>");
            ImportReport report = wiring.desk()
                    .opening()
                    .open(List.of(folder.resolve("gone.txt").toString(), nothing.toString(), "\0", list.toString()))
                    .join();
            assertThat(report.items())
                    .hasSize(4)
                    .satisfies(items -> assertThat(items.subList(0, 3))
                            .allSatisfy(item -> assertThat(item)
                                    .isInstanceOfSatisfying(
                                            ImportItem.Unreadable.class,
                                            unreadable ->
                                                    assertThat(unreadable.why()).isNotBlank())))
                    .last()
                    .isInstanceOf(ImportItem.Subscriptions.class);
        }
    }

    @Test
    void an_export_keeps_what_was_read_and_starred() throws IOException {
        try (Wiring wiring = open(false)) {
            Path export = Files.writeString(folder.resolve("export.json"), """
                    [{"id":1,"title":"Read and starred","url":"https://paper.example/1","content":"<p>One.</p>",
                      "is_archived":1,"is_starred":1,"created_at":"2025-01-02T03:04:05+0000","tags":[]},
                     {"id":2,"title":"Neither","url":"https://paper.example/2","content":"<p>Two.</p>",
                      "is_archived":0,"is_starred":0,"created_at":"2025-01-03T03:04:05+0000","tags":[]}]""");
            wiring.desk().opening().open(List.of(export.toString())).join();
            assertThat(everything(wiring.desk()))
                    .extracting(article -> article.headline() + article.read() + article.starred())
                    .containsExactlyInAnyOrder("Read and starredtruetrue", "Neitherfalsefalse");
        }
    }

    private Wiring open(boolean offline) {
        Path data = folder.resolve("data");
        OpenResult opened = Database.open(data, clock);
        assertThat(opened).isInstanceOf(OpenResult.Opened.class);
        return new Wiring(((OpenResult.Opened) opened).database(), data, offline, clock);
    }

    private static List<ArticleSummary> everything(Desk desk) {
        return desk.library()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 500)
                .join()
                .items();
    }

    private static Article article(Desk desk, ArticleId id) {
        return desk.library().article(id).join().orElseThrow();
    }

    private static List<String> texts(Desk desk) {
        return everything(desk).stream().map(one -> text(desk, one)).toList();
    }

    private static String text(Desk desk, ArticleSummary summary) {
        boolean stored = desk.library()
                .picture(summary.id(), URI.create(String.valueOf(summary.picture())))
                .join()
                .isPresent();
        return summary.headline() + article(desk, summary.id()).body() + (stored ? " picture stored" : " no picture");
    }

    private static List<String> paragraphs(Article article) {
        return article.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> plain(((Block.Paragraph) block).content()))
                .toList();
    }

    private static String plain(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            switch (span) {
                case Span.Text(String words, var styles) -> text.append(words);
                case Span.Link(URI target, List<Span> content) -> text.append(plain(content));
                default -> text.append(' ');
            }
        }
        return text.toString();
    }
}
