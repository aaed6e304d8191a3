package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.broadsheet.DroppedFiles;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to do harm: what they ask for is not done, and reading them ends. */
final class HostileFilesTest {
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
    private static final int DEEP = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opml version='2.0'><body><outline text='&f;&b;' xmlUrl='https://a.example/f'/></body></opml>",
                "<plist version='1.0'><dict><key>URL</key><string>https://a.example/&f;&b;</string></dict></plist>",
                "<rss version='2.0'><channel><title>&f;&b;</title><item><title>&f;&b;</title><description>&f;&b;"
                        + "</description></item></channel></rss>",
                "<html><body><h1>A title</h1><p>It stands there and is read. &f;&b;</p></body></html>"
            })
    void entities_of_xml_are_neither_read_nor_blown_up(String document) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the-secret");
        StringBuilder text = new StringBuilder("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY f SYSTEM '")
                .append(secret.toUri())
                .append("'><!ENTITY a '")
                .append("aaaaaaaaaa".repeat(100))
                .append("'>");
        String before = "a";
        for (String name : List.of("c", "d", "e", "g", "h", "b")) {
            text.append("<!ENTITY ").append(name).append(" '");
            text.append(("&" + before + ";").repeat(20)).append("'>");
            before = name;
        }
        ImportPlan plan = read("x", text.append("]>").append(document).toString());
        assertThat(plan.toString()).doesNotContain("the-secret").hasSizeLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>|</div>",
                "<ul><li>|</li></ul>",
                "<blockquote>|</blockquote>",
                "<b><i>|</i></b>",
                "<table><tr><td>|</td></tr></table>"
            })
    void a_page_that_nests_without_end_is_read(String element) throws IOException {
        String open = element.substring(0, element.indexOf('|'));
        String close = element.substring(element.indexOf('|') + 1);
        String words = "The pier stands, and nobody has asked for how long. ".repeat(20);
        ImportPlan plan = read(
                "x.html",
                "<!DOCTYPE html><title>Deep</title><article><h1>Deep</h1><p>" + words + "</p>" + open.repeat(DEEP)
                        + "inside" + close.repeat(DEEP) + "</article>");
        assertThat(articles(plan).getFirst().article().text()).contains("nobody has asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "*", "<div>", "![", "`"})
    void markdown_that_nests_without_end_is_read(String mark) throws IOException {
        ImportPlan plan = read("x.md", "# Deep\n\nThe pier stands.\n\n" + mark.repeat(DEEP) + "inside\n");
        assertThat(articles(plan).getFirst().article().text()).contains("The pier stands");
    }

    @Test
    void other_formats_that_nest_without_end_are_answered() throws IOException {
        int deep = 20_000;
        String lists = "<opml version='2.0'><body>" + "<outline text='a'>".repeat(deep) + "</outline>".repeat(deep)
                + "</body></opml>";
        String properties =
                "<plist><dict><key>URL</key>" + "<array>".repeat(deep) + "</array>".repeat(deep) + "</dict></plist>";
        StringBuilder mail = new StringBuilder("MIME-Version: 1.0\nTo: a@a.example\n");
        for (int i = 0; i < 3_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        String bookmarks = "<!DOCTYPE NETSCAPE-Bookmark-file-1>" + "<DL><DT><H3>a</H3>".repeat(deep)
                + "<DT><A HREF=\"https://a.example/\">The pier</A>";
        for (String one : List.of(lists, properties, mail.toString(), bookmarks)) {
            assertThat(read("x", one)).isNotEqualTo(new ImportPlan.Unreadable(FileImporter.UNFORESEEN));
        }
    }

    @Test
    void an_archive_of_more_entries_than_are_read_says_so_and_gives_the_first() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("one.md"));
            zip.write("# One\n\nIt stands.\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("n" + i));
            }
        }
        ImportPlan plan = read("x.zip", bytes.toByteArray());
        assertThat(plan.toString()).contains("The archive holds more than is read at once", "It stands");
    }

    @Test
    void sizes_that_lie_are_not_believed() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("one.md"));
            out.write("# One\n\nIt stands.\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] lying = zip.toByteArray();
        Arrays.fill(lying, 18, 26, (byte) 0x7f); // both sizes of the local header
        byte[] list = new byte[64];
        System.arraycopy("bplist00".getBytes(StandardCharsets.US_ASCII), 0, list, 0, 8);
        Arrays.fill(list, 8, 64, (byte) 0x7f); // counts and offsets of the trailer
        String png = "iVBORw0KGgoAAAANSUhEUgAA//8AAP//CAYAAAA="; // 65,535 by 65,535 pixels, it says
        String page = "<!DOCTYPE html><title>A</title><article><h1>A</h1><p>It stands.<img src='data:image/png;base64,"
                + png + "'></article>";
        for (byte[] one : List.of(lying, list, page.getBytes(StandardCharsets.UTF_8))) {
            assertThat(read("x", one)).isNotEqualTo(new ImportPlan.Unreadable(FileImporter.UNFORESEEN));
        }
    }

    @Test
    void a_line_that_makes_a_search_begin_again_and_again_is_read() {
        int many = 300_000;
        for (String one : List.of(
                "---\nsource: h" + "[".repeat(90_000) + "\n---\n# A\n\nIt stands.\n",
                "# A" + " ".repeat(many) + "b\n\nIt stands.\n",
                "A" + " ".repeat(many) + "b\n\nIt stands.\n",
                "A" + "\u200e".repeat(many) + "b\n\nIt stands.\n",
                "From: " + "<".repeat(many) + "\nTo: a@a.example\nMIME-Version: 1.0\n\nIt stands.\n",
                "From: a" + " ".repeat(many) + "b\nTo: a@a.example\nMIME-Version: 1.0\n\nIt stands.\n",
                "It stands.\n" + "time1 ".repeat(many / 6) + "\n" + "- ".repeat(many / 2) + "x\n")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThat(articles(read("x", one))).isNotEmpty());
        }
    }

    @Test
    void scripts_and_what_runs_like_one_do_not_come_in() throws IOException {
        String text = "The pier stands, and nobody has asked for how long. ".repeat(20);
        ImportPlan plan = read(
                "x.html",
                "<!DOCTYPE html><title>A</title><article><h1>A</h1><p onclick=evil()>" + text
                        + "<a href='javascript:evil()'>link</a><a href='data:text/html,evil()'>link</a><script>evil()</script>"
                        + "<svg onload=evil()><script>evil()</script></svg><iframe srcdoc='evil()'></iframe>"
                        + "<form action='https://evil.example/evil()'><input value=x></form><style>a{b:url(evil())}</style>"
                        + "<math><mi xlink:href='javascript:evil()'>x</mi></math><meta http-equiv=refresh content='0;evil()'>"
                        + "</article>");
        assertThat(articles(plan).getFirst().article().body())
                .contains("pier stands")
                .doesNotContain("evil");
    }

    @Test
    void files_that_are_read_stay_as_they_are_and_nothing_is_written_beside_them() throws IOException {
        List<DroppedFiles.One> given = DroppedFiles.write(folder);
        FileTime old = FileTime.from(NOW.minusSeconds(86_400));
        for (Path file : files()) {
            Files.setLastModifiedTime(file, old);
        }
        Map<Path, byte[]> before = contents();
        for (DroppedFiles.One one : given) {
            var _ = new FileImporter().read(one.path(), NOW);
        }
        assertThat(contents()).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(files())
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(old));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Map<Path, byte[]> contents() throws IOException {
        return files().stream().collect(Collectors.toMap(file -> file, HostileFilesTest::bytes));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportPlan read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPlan read(String name, byte[] bytes) throws IOException {
        return new FileImporter().read(Files.write(folder.resolve(name), bytes), NOW);
    }

    private static List<ImportedArticle> articles(ImportPlan plan) {
        return switch (plan) {
            case ImportPlan.Articles(List<ImportedArticle> articles) -> articles;
            case ImportPlan.Collection(List<ImportedArticle> articles, List<String> _) -> articles;
            default -> throw new AssertionError(plan);
        };
    }
}
