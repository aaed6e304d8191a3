package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of the shape that the seed has, with our own words in them. */
final class AggregatorPageTest {
    private static final Instant SAVED = Instant.parse("2025-07-18T09:30:00Z");
    private static final String HEADLINE = "Ferry to the outer islands runs again after the storm";
    private static final String FOOT = """
            DOWNLOAD THE APP

            Get Started Now: Download the App

            Ready to dive into a world of global content with local flavor? Download Daily8 app today from your preferred app store and start exploring.
            app-storeplay-store""";
    private static final String STRIP = """
            Orange background

            Try Our AI Features

            Explore what Daily8 AI can do for you:

            """;
    private static final String NO_COMMENTS = "Comments\n\nNo comments yet...\n\n";

    @TempDir
    Path folder;

    @Test
    void a_page_without_related_stories() throws IOException {
        List<ImportedArticle> read =
                read(head("Harbour Post5 minutes ago") + "It runs.\nTwice a day.\n" + STRIP + NO_COMMENTS + FOOT);

        assertThat(read).hasSize(1);
        NewArticle article = read.getFirst().article();
        assertThat(article.headline()).isEqualTo(HEADLINE);
        assertThat(article.source()).isEqualTo("Harbour Post");
        assertThat(article.published()).isEqualTo(SAVED.minus(Duration.ofMinutes(5)));
        assertThat(article.body().replace("\n", "")).isEqualTo("<p>It runs.</p><p>Twice a day.</p>");
        assertThat(article.excerpt()).isEqualTo("It runs. Twice a day.");
    }

    @Test
    void an_empty_list_of_related_stories() throws IOException {
        assertThat(read(page("Harbour Post5 minutes ago", "It runs.", NO_COMMENTS, "")))
                .hasSize(1);
    }

    @Test
    void many_related_stories_keep_their_order_and_text() throws IOException {
        StringBuilder cards = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            cards.append(
                    card("Story number " + i, "Paper " + i, "timea day ago", "First of " + i + ".\nSecond of " + i));
        }

        List<ImportedArticle> read = read(page("Harbour Post5 minutes ago", "It runs.", NO_COMMENTS, cards.toString()));

        assertThat(read).hasSize(41);
        for (int i = 1; i <= 40; i++) {
            NewArticle related = read.get(i).article();
            assertThat(related.headline()).isEqualTo("Story number " + i);
            assertThat(related.source()).isEqualTo("Paper " + i);
            assertThat(related.published()).isEqualTo(SAVED.minus(Duration.ofDays(1)));
            assertThat(related.text()).isEqualTo("First of " + i + ".\n\nSecond of " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HKFP4 days ago, HKFP, P4D",
        "Harbour Postjust now, Harbour Post, PT0S",
        "Harbour Posta day ago, Harbour Post, P1D",
        "Africaan hour ago, Africa, PT1H",
        "Le Littoral2 weeks ago, Le Littoral, P14D",
        "Harbour Posta few seconds ago, Harbour Post, PT0S",
        "France 243 hours ago, France 24, PT3H",
        "News1812 hours ago, News18, PT12H",
        "Kanal 512 minutes ago, Kanal 5, PT12M",
        "Harbour Post · 23 hours ago, Harbour Post, PT23H",
        "Harbour Post 45 minutes ago, Harbour Post, PT45M",
        "Andover 3 hours ago, Andover, PT3H",
        "海港日報3 hours ago, 海港日報, PT3H",
        "صحيفة المرفأ6 days ago, صحيفة المرفأ, P6D",
        "Harbour Postyesterday, Harbour Post, P1D",
        "7 hours ago, '', PT7H"
    })
    void source_and_age_are_told_apart(String line, String source, Duration age) throws IOException {
        NewArticle article =
                read(page(line, "It runs.", NO_COMMENTS, "")).getFirst().article();

        assertThat(article.source()).isEqualTo(source);
        assertThat(article.published()).isEqualTo(SAVED.minus(age));
        assertThat(article.text()).isEqualTo("It runs.");
    }

    @Test
    void a_name_that_ends_with_digits_is_known_from_elsewhere_on_the_page() throws IOException {
        String cards = card("Other story", "Radio 1", "time2 hours ago", "Text.");

        NewArticle article = read(page("Radio 12 hours ago", "It runs.", NO_COMMENTS, cards))
                .getFirst()
                .article();

        assertThat(article.source()).isEqualTo("Radio 1");
        assertThat(article.published()).isEqualTo(SAVED.minus(Duration.ofHours(2)));
    }

    @Test
    void a_day_in_place_of_an_age() throws IOException {
        List<ImportedArticle> read = read(page(
                "Harbour Post12-07-2025",
                "It runs.",
                NO_COMMENTS,
                card("Other story", "Le Littoral", "time3 July 2025", "Text.")));

        assertThat(read)
                .extracting(article -> article.article().source())
                .containsExactly("Harbour Post", "Le Littoral");
        assertThat(read)
                .extracting(article -> article.article().published())
                .containsExactly(Instant.parse("2025-07-12T12:00:00Z"), Instant.parse("2025-07-03T12:00:00Z"));
    }

    @Test
    void headlines_that_speak_of_ages_stay_headlines() throws IOException {
        String headline = "Village remembers the flood of 100 years ago";
        String page =
                "logo\n" + headline + "\n\n" + headline + "\n\nHarbour Post3 hours ago\nThey met at the mill.\n" + STRIP
                        + NO_COMMENTS + "Related Articles\n\n"
                        + card("The mill closed 4 days ago", "Le Littoral", "time4 hours ago", "It was old.") + FOOT;

        List<ImportedArticle> read = read(page);

        assertThat(read)
                .extracting(article -> article.article().headline())
                .containsExactly(headline, "The mill closed 4 days ago");
        assertThat(read)
                .extracting(article -> article.article().source())
                .containsExactly("Harbour Post", "Le Littoral");
        assertThat(read.getFirst().article().text()).isEqualTo("They met at the mill.");
    }

    @Test
    void text_that_speaks_of_furniture_stays_text() throws IOException {
        String body = "They wrote to us about the logo.\nComments were plenty, and related articles few.\n"
                + "\"Download the app\", said the sign, \"and try our AI features\".\nHe left 3 hours ago";

        NewArticle article = read(page("Harbour Post5 minutes ago", body, NO_COMMENTS, ""))
                .getFirst()
                .article();

        assertThat(article.text()).isEqualTo(body.replace("\n", "\n\n"));
    }

    @Test
    void comments_with_author_age_and_text() throws IOException {
        String comments = """
                Comments (3)

                Add a comment...

                Post

                Ada N.

                2 hours ago

                I was on it.
                The sea was calm.

                Reply

                Ilja

                just now

                Good news!

                3 likes

                Reply

                """;

        List<NewComment> read = read(page(
                        "HKFP4 days ago", "It runs.", comments, card("Other", "Paper", "time1 day ago", "T.")))
                .getFirst()
                .comments();

        assertThat(read).extracting(NewComment::author).containsExactly("Ada N.", "Ilja");
        assertThat(read).extracting(NewComment::time).containsExactly(SAVED.minus(Duration.ofHours(2)), SAVED);
        assertThat(read)
                .extracting(AggregatorPageTest::html)
                .containsExactly("<p>I was on it.</p><p>The sea was calm.</p>", "<p>Good news!</p>");
        assertThat(read).extracting(NewComment::key).doesNotHaveDuplicates();
    }

    @Test
    void comments_with_author_and_age_on_one_line() throws IOException {
        String comments = "Comments\nAda N.2 hours ago\nI was on it.\nIlja5 minutes ago\nGood news!\n";

        List<NewComment> read = read(page("HKFP4 days ago", "It runs.", comments, ""))
                .getFirst()
                .comments();

        assertThat(read).extracting(NewComment::author).containsExactly("Ada N.", "Ilja");
        assertThat(read)
                .extracting(AggregatorPageTest::html)
                .containsExactly("<p>I was on it.</p>", "<p>Good news!</p>");
    }

    @Test
    void comments_with_their_age_last() throws IOException {
        String comments = "Comments\nAda N.\nI was on it.\n2 hours ago\nIlja\nGood news!\nreally\n5 minutes ago\n";

        List<NewComment> read = read(page("HKFP4 days ago", "It runs.", comments, ""))
                .getFirst()
                .comments();

        assertThat(read).extracting(NewComment::author).containsExactly("Ada N.", "Ilja");
        assertThat(read)
                .extracting(AggregatorPageTest::html)
                .containsExactly("<p>I was on it.</p>", "<p>Good news!</p><p>really</p>");
    }

    @Test
    void what_cannot_be_told_apart_in_the_comments_is_not_lost_and_has_no_author() throws IOException {
        List<NewComment> read = read(page("HKFP4 days ago", "It runs.", "Comments\nGood news!\nSo they say\n", ""))
                .getFirst()
                .comments();

        assertThat(read).extracting(NewComment::author).containsExactly("");
        assertThat(read).extracting(AggregatorPageTest::html).containsExactly("<p>Good news!</p><p>So they say</p>");
    }

    @Test
    void related_stories_without_an_age_that_is_understood_have_no_date() throws IOException {
        String cards = card("Other story", "Le Littoral", "time3/4/2025", "Text.");

        NewArticle related = read(page("HKFP4 days ago", "It runs.", NO_COMMENTS, cards))
                .get(1)
                .article();

        assertThat(related.source()).isEqualTo("Le Littoral");
        assertThat(related.published()).isNull();
    }

    @Test
    void markup_in_text_is_text() throws IOException {
        NewArticle article = read(page("HKFP4 days ago", "a <script>alert(1)</script> & b", NO_COMMENTS, ""))
                .getFirst()
                .article();

        assertThat(article.body().replace("\n", ""))
                .isEqualTo("<p>a &lt;script&gt;alert(1)&lt;/script&gt; &amp; b</p>");
        assertThat(article.text()).isEqualTo("a <script>alert(1)</script> & b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no blank lines",
                "more blank lines",
                "CRLF",
                "CR",
                "indented",
                "no foot",
                "no strip",
                "no logo",
                "headline once",
                "no comments part",
                "comments last"
            })
    void the_same_page_laid_out_otherwise(String how) throws IOException {
        String cards = card("Other story", "Le Littoral", "time4 hours ago", "Text of the other.")
                + card("Third story", "HKFP", "time2 days ago", "Text of the third.");
        String page = page("HKFP4 days ago", "It runs.\nTwice a day.", NO_COMMENTS, cards);

        List<ImportedArticle> read = read(
                switch (how) {
                    case "no blank lines" -> page.replaceAll("\n+", "\n");
                    case "more blank lines" -> page.replace("\n", "\n \n\t\n");
                    case "CRLF" -> page.replace("\n", "\r\n");
                    case "CR" -> page.replace("\n", "\r");
                    case "indented" -> page.replace("\n", "\n \t\u00a0");
                    case "no foot" -> page.replace(FOOT, "");
                    case "no strip" -> page.replace(STRIP, "");
                    case "no logo" -> page.replace("logo\n", "");
                    case "headline once" -> page.replace(HEADLINE + "\n\n" + HEADLINE, HEADLINE);
                    case "no comments part" -> page.replace(NO_COMMENTS, "");
                    case "comments last" -> page.replace(NO_COMMENTS, "").replace(FOOT, NO_COMMENTS + FOOT);
                    default -> throw new AssertionError(how);
                });

        assertThat(read)
                .extracting(article -> article.article().headline())
                .containsExactly(HEADLINE, "Other story", "Third story");
        assertThat(read)
                .extracting(article -> article.article().text())
                .containsExactly("It runs.\n\nTwice a day.", "Text of the other.", "Text of the third.");
        assertThat(read)
                .extracting(article -> article.article().source())
                .containsExactly("HKFP", "Le Littoral", "HKFP");
        assertThat(read).allSatisfy(article -> assertThat(article.comments()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "X-UTF-32BE-BOM", "windows-1251", "GB18030"})
    void encodings(String charset) throws IOException {
        boolean chinese = charset.equals("GB18030");
        String text = chinese ? "渡轮在风暴之后恢复航行，每天两班，居民表示欢迎。" : "Паром снова ходит на острова после шторма.";
        String body = (text + "\n").repeat(20).strip();

        NewArticle article = readBytes(
                        page("HKFP4 days ago", body, NO_COMMENTS, "").getBytes(Charset.forName(charset)))
                .getFirst()
                .article();

        assertThat(article.text()).isEqualTo(body.replace("\n", "\n\n"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_headline() throws IOException {
        String page = page("HKFP4 days ago", "It runs.", NO_COMMENTS, "").replace("logo\n", "\ufeff");

        assertThat(read(page).getFirst().article().headline()).isEqualTo(HEADLINE);
    }

    @Test
    void a_file_that_lost_its_date_gives_articles_without_one() throws IOException {
        Path file = file(page("HKFP4 days ago", "It runs.", NO_COMMENTS, "").getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertThat(articles(new FileImporter().read(file, SAVED))
                        .getFirst()
                        .article()
                        .published())
                .isNull();
    }

    @Test
    void a_date_in_the_future_counts_from_now() throws IOException {
        Path file = file(page("HKFPjust now", "It runs.", NO_COMMENTS, "").getBytes(StandardCharsets.UTF_8));

        assertThat(articles(new FileImporter().read(file, SAVED.minus(Duration.ofDays(9))))
                        .getFirst()
                        .article()
                        .published())
                .isEqualTo(SAVED.minus(Duration.ofDays(9)));
    }

    @Test
    void reading_again_later_gives_the_same_keys() throws IOException {
        String page = page("HKFP4 days ago", "It runs.", NO_COMMENTS, card("Other", "Paper", "time1 day ago", "T."));

        List<String> once =
                read(page).stream().map(article -> article.article().key()).toList();
        List<String> later = read(page.replace("4 days", "9 days")).stream()
                .map(article -> article.article().key())
                .toList();

        assertThat(later).isEqualTo(once).doesNotHaveDuplicates();
    }

    @Test
    void letters_and_lists_are_no_such_page() throws IOException {
        List<String> others = new ArrayList<>();
        others.add("Dear all,\n\nthe ferry left 4 days ago\n\nComments are welcome.\n");
        others.add("Shopping\n\nbread\nmilk\nDOWNLOAD THE APP\n");
        others.add("Comments\n\nRelated Articles\n\nnothing here\n");

        for (String other : others) {
            ImportPlan plan = new FileImporter().read(file(other.getBytes(StandardCharsets.UTF_8)), SAVED);
            if (plan instanceof ImportPlan.Articles read) {
                assertThat(read.articles()).hasSize(1);
                assertThat(read.articles().getFirst().article().text())
                        .contains(other.strip().substring(other.strip().lastIndexOf('\n') + 1));
            }
        }
        assertThat(others).hasSize(3);
    }

    private static String html(NewComment comment) {
        return comment.body().replace("\n", "");
    }

    private static String head(String sourceLine) {
        return "logo\n" + HEADLINE + "\n\n" + HEADLINE + "\n\n" + sourceLine + "\n";
    }

    private static String page(String sourceLine, String body, String comments, String cards) {
        return head(sourceLine) + body + "\n" + STRIP + comments + "Related Articles\n\n" + cards + FOOT;
    }

    private static String card(String headline, String source, String age, String text) {
        return headline + "\n" + headline + "\n\n" + source + "\n\n" + age + "\n\n  \u2022 " + source + "\n\n"
                + headline + "\n\n" + text + "\n\n";
    }

    private List<ImportedArticle> read(String page) throws IOException {
        return readBytes(page.getBytes(StandardCharsets.UTF_8));
    }

    private List<ImportedArticle> readBytes(byte[] page) throws IOException {
        return articles(new FileImporter().read(file(page), SAVED.plus(Duration.ofDays(30))));
    }

    private Path file(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "page", ".txt"), bytes);
        Files.setLastModifiedTime(file, FileTime.from(SAVED));
        return file;
    }

    private static List<ImportedArticle> articles(ImportPlan plan) {
        assertThat(plan).isInstanceOf(ImportPlan.Articles.class);
        return ((ImportPlan.Articles) plan).articles();
    }
}
