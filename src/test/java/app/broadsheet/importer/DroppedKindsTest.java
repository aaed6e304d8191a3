package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.model.NewArticle;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of files are told by what is in them: every file here has a name that says nothing. */
final class DroppedKindsTest {
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

    @TempDir
    Path folder;

    @Test
    void an_opml_list() throws IOException {
        ImportPlan plan = read("""
                <?xml version="1.0"?><!-- mine --><opml version="2.0"><body>
                <outline text="World"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline>
                </body></opml>""");

        assertThat(plan)
                .asInstanceOf(type(ImportPlan.FeedList.class))
                .satisfies(list -> assertThat(
                                list.outlines().getFirst().children().getFirst().feed())
                        .isEqualTo(URI.create("https://a.example/feed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><rss version='2.0'><channel><title>Paper</title><item><title>One</title></item></channel></rss>",
                "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Paper</title><entry><title>One</title></entry></feed>",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Paper\",\"items\":[{\"id\":\"1\",\"title\":\"One\"}]}",
            })
    void a_feed_as_a_file(String text) throws IOException {
        assertThat(read(text)).asInstanceOf(type(ImportPlan.FeedFile.class)).satisfies(file -> {
            assertThat(file.feed().title()).isEqualTo("Paper");
            assertThat(file.feed().entries()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[InternetShortcut]\r\nURL=https://paper.example/one?a=b&c=d\r\nIconIndex=0\r\n",
                "[{000214A0-0000-0000-C000-000000000046}]\nProp3=19,2\n[InternetShortcut]\nIDList=\nURL=https://paper.example/one?a=b&c=d\n",
                "[Desktop Entry]\nType=Link\nName=One\nIcon=text-html\nURL=https://paper.example/one?a=b&c=d\n",
                "#!/usr/bin/env xdg-open\n[Desktop Entry]\nType=Link\nURL[$e]=x\nURL=https://paper.example/one?a=b&c=d\n",
                "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>A</key><true/><key>URL</key><string>https://paper.example/one?a=b&amp;c=d</string></dict></plist>"
            })
    void links(String text) throws IOException {
        assertThat(read(text))
                .isEqualTo(new ImportPlan.Links(List.of(URI.create("https://paper.example/one?a=b&c=d"))));
    }

    @Test
    void a_link_in_the_wide_encoding_of_windows() throws IOException {
        byte[] bytes =
                "\ufeff[InternetShortcut]\r\nURL=https://paper.example/é\r\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(read(bytes)).isEqualTo(new ImportPlan.Links(List.of(URI.create("https://paper.example/é"))));
    }

    @Test
    void a_binary_property_list() throws IOException {
        // {"URL": "https://a.example/"} as macOS writes it.
        byte[] list = Base64.getDecoder()
                .decode(
                        "YnBsaXN0MDDRAQJTVVJMXxASaHR0cHM6Ly9hLmV4YW1wbGUvCAsPAAAAAAAAAQEAAAAAAAAAAwAAAAAAAAAAAAAAAAAAACQ=");

        assertThat(read(list)).isEqualTo(new ImportPlan.Links(List.of(URI.create("https://a.example/"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[InternetShortcut]\nURL=javascript:alert(1)\n",
                "[InternetShortcut]\nURL=file:///etc/passwd\n",
                "[Desktop Entry]\nType=Application\nExec=rm -rf /\n"
            })
    void links_that_lead_nowhere_safe(String text) throws IOException {
        assertThat(read(text)).isInstanceOf(ImportPlan.Unreadable.class);
    }

    @Test
    void markdown_with_front_matter() throws IOException {
        ImportedArticle read = article("""
                ---
                title: "The pier: a \\"history\\""
                source: https://paper.example/pier
                author:
                  - "[[Ada N.]]"
                  - Ilja
                published: 2024-05-06
                created: 2025-01-02
                tags: [sea, "old piers"]
                ---

                # The pier

                First *words*.

                | a | b |
                |---|---|
                | 1 | 2 |

                <script>alert(1)</script>
                """);

        NewArticle article = read.article();
        assertThat(article.headline()).isEqualTo("The pier: a \"history\"");
        assertThat(article.link()).isEqualTo(URI.create("https://paper.example/pier"));
        assertThat(article.key()).isEqualTo("https://paper.example/pier");
        assertThat(article.byline()).isEqualTo("Ada N., Ilja");
        assertThat(article.published()).isEqualTo(Instant.parse("2024-05-06T00:00:00Z"));
        assertThat(read.state().saved()).isEqualTo(Instant.parse("2025-01-02T00:00:00Z"));
        assertThat(article.categories()).containsExactly("sea", "old piers");
        assertThat(article.body()).contains("<em>words</em>", "<table").doesNotContain("script", "<h1>");
    }

    @Test
    void markdown_without_front_matter() throws IOException {
        NewArticle article = article(
                        "# The pier\n\nFirst **words** and a [link](https://a.example/).\n\n- one\n- two\n")
                .article();

        assertThat(article.headline()).isEqualTo("The pier");
        assertThat(article.body()).contains("<strong>words</strong>", "<a href=\"https://a.example/\"", "<li>");
        assertThat(article.published()).isNull();
        assertThat(article.source()).isEmpty();
    }

    @Test
    void plain_text_with_a_headline_and_wrapped_lines() throws IOException {
        String long1 = "The pier was built in the year that nobody remembers, of oak from";
        String long2 = "the hills behind the town, and has lost a plank in every storm";

        NewArticle article = article("The pier\n\n" + long1 + "\n" + long2 + "\nsince.\n\nIt stands.\n")
                .article();

        assertThat(article.headline()).isEqualTo("The pier");
        assertThat(article.text()).isEqualTo(long1 + " " + long2 + " since.\n\nIt stands.");
    }

    @Test
    void plain_text_without_a_headline_takes_the_name_of_the_file() throws IOException {
        NewArticle article =
                article("It stands. It has stood for long.\n\nIt will stand.\n").article();

        assertThat(article.headline()).isEqualTo("dropped");
        assertThat(article.text()).isEqualTo("It stands. It has stood for long.\n\nIt will stand.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n",
                "\u0089PNG\r\n\u001a\n",
                "\u0000\u0005\u0016\u0007\u0000\u0002",
                "{\\rtf1 x}",
                "\u001f\u008b\b",
                "Rar!\u001a",
                "   \n\t ",
                ""
            })
    void what_cannot_be_read_says_why(String latin) throws IOException {
        assertThat(read(latin.getBytes(StandardCharsets.ISO_8859_1)))
                .asInstanceOf(type(ImportPlan.Unreadable.class))
                .satisfies(no -> assertThat(no.why()).endsWith(".").hasSizeGreaterThan(15));
    }

    @Test
    void folders_devices_and_missing_files() throws IOException {
        FileImporter importer = new FileImporter();

        assertThat(importer.read(folder, NOW)).isInstanceOf(ImportPlan.Unreadable.class);
        assertThat(importer.read(folder.resolve("none"), NOW)).isInstanceOf(ImportPlan.Unreadable.class);
        Path endless = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(endless), "no /dev/zero here");
        Path link = Files.createSymbolicLink(folder.resolve("page.html"), endless);
        assertThat(importer.read(link, NOW)).isEqualTo(new ImportPlan.Unreadable("This is not an ordinary file."));
    }

    @Test
    void a_file_that_is_too_large_is_not_read() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }

        assertThat(new FileImporter().read(file, NOW))
                .isEqualTo(new ImportPlan.Unreadable("The file is larger than the 128 MB that can be read."));
    }

    private ImportedArticle article(String text) throws IOException {
        ImportPlan plan = read(text);
        assertThat(plan).isInstanceOf(ImportPlan.Articles.class);
        assertThat(((ImportPlan.Articles) plan).articles()).hasSize(1);
        return ((ImportPlan.Articles) plan).articles().getFirst();
    }

    private ImportPlan read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPlan read(byte[] bytes) throws IOException {
        return new FileImporter().read(Files.write(folder.resolve("dropped"), bytes), NOW);
    }
}
