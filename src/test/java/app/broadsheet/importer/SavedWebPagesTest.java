package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.PictureBytes;
import app.broadsheet.model.block.Picture;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages in every container that browsers and add-ons put them into. */
final class SavedWebPagesTest {
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
    private static final byte[] PICTURE = new byte[2_000];
    private static final String WORDS =
            "<p>The pier was built of oak from the hills behind the town, and it has lost a plank"
                    + " in every storm since, and found another, so that hardly any of it is as old as it looks.</p>";
    private static final String ADDRESS = "https://paper.example/2025/pier.html";

    @TempDir
    Path folder;

    @Test
    void plain_html_says_where_it_is_from() throws IOException {
        ImportedArticle read = article(page("<link rel='canonical' href='" + ADDRESS + "?a=1&amp;b=2'>", ""));

        assertThat(read.article().headline()).isEqualTo("The pier");
        assertThat(read.article().link()).isEqualTo(URI.create(ADDRESS + "?a=1&b=2"));
        assertThat(read.article().text()).contains("oak from the hills").doesNotContain("alert");
    }

    @Test
    void a_single_file_page_keeps_its_pictures_and_its_date() throws IOException {
        String comment = "<!--\n Page saved with SingleFile \n url: " + ADDRESS
                + " \n saved date: Tue Feb 11 2025 10:20:30 GMT+0100 (Central European Standard Time)\n-->";
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PICTURE);

        ImportedArticle read = article(page(comment, "<img src=" + data + " width=600 height=400>"));

        assertThat(read.article().link()).isEqualTo(URI.create(ADDRESS));
        assertThat(read.state().saved()).isEqualTo(Instant.parse("2025-02-11T09:20:30Z"));
        assertThat(read.article().body()).doesNotContain("data:");
        assertPictureKept(read);
    }

    @Test
    void a_complete_page_takes_its_pictures_from_the_folder_beside_it() throws IOException {
        Files.createDirectories(folder.resolve("The pier_files"));
        Files.write(folder.resolve("The pier_files/old oak.png"), PICTURE);
        String html = page("", "<img src='./The%20pier_files/old%20oak.png' width=600 height=400>");

        Path file = Files.writeString(folder.resolve("The pier.html"), html);

        assertPictureKept(articles(new FileImporter().read(file, NOW)).getFirst());
    }

    @Test
    void a_page_gets_nothing_from_elsewhere_on_the_disk() throws IOException {
        Path secret = Files.createDirectories(folder.resolve("secret"));
        Files.write(secret.resolve("key.png"), PICTURE);
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.createSymbolicLink(pages.resolve("x_files"), secret);
        String html = page(
                "",
                "<img src='../secret/key.png' width=600 height=400><img src='x_files/key.png' width=600 height=400>"
                        + "<img src='" + secret.resolve("key.png") + "' width=600 height=400>"
                        + "<img src='" + secret.resolve("key.png").toUri() + "' width=600 height=400>");

        Path file = Files.writeString(pages.resolve("x.html"), html);

        assertThat(articles(new FileImporter().read(file, NOW)).getFirst().pictures())
                .isEmpty();
    }

    @Test
    void mhtml_with_pictures_by_address_and_by_content_id() throws IOException {
        String html =
                page("", "<img src=3D'a.png' width=3D600 height=3D400><img src=3D'cid:b@x' width=3D600 height=3D400>");
        String message = "From: <Saved by Blink>\nSnapshot-Content-Location: " + ADDRESS
                + "\nSubject: =?utf-8?Q?The_pi=C3=A9r?=\nDate: Tue, 11 Feb 2025 09:20:30 -0000\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"--b\"\n\n\n----b\n"
                + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: " + ADDRESS
                + "\n\n"
                + html + "\n----b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n"
                + "Content-Location: https://paper.example/2025/a.png\n\n"
                + Base64.getMimeEncoder().encodeToString(PICTURE)
                + "\n----b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-ID: <b@x>\n\n"
                + Base64.getMimeEncoder().encodeToString(PICTURE) + "\n----b--\n";

        for (String ends : List.of("\n", "\r\n")) {
            ImportedArticle read = article(message.replace("\n", ends));

            assertThat(read.article().link()).isEqualTo(URI.create(ADDRESS));
            assertThat(read.article().text()).contains("oak from the hills");
            assertThat(read.state().saved()).isEqualTo(Instant.parse("2025-02-11T09:20:30Z"));
            assertThat(read.pictures())
                    .hasSize(2)
                    .allSatisfy(picture -> assertThat(picture.bytes()).isEqualTo(PICTURE));
        }
    }

    @Test
    void mhtml_made_of_frames_is_read_through_them_and_advertisements_are_not() throws IOException {
        String start = "From: <Saved by Internet Explorer>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html\nContent-Location: "
                + ADDRESS + "\n\n";
        String frames = "\n--b\nContent-Type: text/html\nContent-Location: https://paper.example/2025/text.html\n\n"
                + page("", "") + "\n--b\nContent-Type: text/html\nContent-ID: <ad@mhtml.blink>\n\n"
                + "<p>Buy more planks now.</p>\n--b--\n";
        String old = "<html><head><title>The pier</title></head><frameset cols='20%,*'><frame src='nothing.html'>"
                + "<frame src='text.html'></frameset></html>";

        assertThat(article(start + old + frames).article().text())
                .contains("oak from the hills")
                .doesNotContain("planks now");
        assertThat(article(start + page("", "<iframe src='cid:ad@mhtml.blink'></iframe>") + frames)
                        .article()
                        .text())
                .contains("oak from the hills")
                .doesNotContain("planks now");
    }

    @Test
    void mhtml_that_is_cut_off_gives_what_is_left_of_it() throws IOException {
        String message =
                "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n"
                        + "Content-Type: text/html\nContent-Location: " + ADDRESS + "\n\n" + page("", "");

        assertThat(article(message).article().text()).contains("oak from the hills");
        assertThat(read("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n"))
                .isInstanceOf(ImportPlan.Unreadable.class);
        String headOnly =
                message.substring(0, message.indexOf(page("", ""))) + "<!DOCTYPE html><html><head><meta charset=";
        assertThat(read(headOnly))
                .isInstanceOfSatisfying(
                        ImportPlan.Unreadable.class,
                        broken -> assertThat(broken.why()).contains("cut off: it ends before its text begins"));
    }

    @Test
    void a_newsletter() throws IOException {
        String message = """
                Received: from a by b
                From: "The Marrowick Tide" <tide@paper.example>
                To: you@reader.example
                Subject: =?ISO-8859-1?Q?The_pi=E9r?=
                Date: Tue, 11 Feb 2025 10:20:30 +0100
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                plain
                --b
                Content-Type: text/html; charset=utf-8

                <p>Hello <b>reader</b></p>
                --b--
                """;

        ImportedArticle read = article(message);

        assertThat(read.article().headline()).isEqualTo("The piér");
        assertThat(read.article().source()).isEqualTo("The Marrowick Tide");
        assertThat(read.article().published()).isEqualTo(Instant.parse("2025-02-11T09:20:30Z"));
        assertThat(read.article().text()).isEqualTo("Hello reader");
    }

    @Test
    void safari_s_web_archive() throws IOException {
        Base64.Encoder base64 = Base64.getEncoder();
        String html = base64.encodeToString(
                page("", "<img src='a.png' width=600 height=400>").getBytes(StandardCharsets.UTF_8));
        String archive = "<?xml version='1.0'?><plist version='1.0'><dict><key>WebMainResource</key><dict>"
                + "<key>WebResourceData</key><data>" + html
                + "</data><key>WebResourceMIMEType</key><string>text/html</string>"
                + "<key>WebResourceURL</key><string>" + ADDRESS
                + "</string></dict><key>WebSubresources</key><array><dict>"
                + "<key>WebResourceData</key><data>" + base64.encodeToString(PICTURE) + "</data>"
                + "<key>WebResourceMIMEType</key><string>image/png</string><key>WebResourceURL</key>"
                + "<string>https://paper.example/2025/a.png</string></dict></array></dict></plist>";

        ImportedArticle read = article(archive);

        assertThat(read.article().link()).isEqualTo(URI.create(ADDRESS));
        assertPictureKept(read);
    }

    @Test
    void encodings_of_pages() throws IOException {
        String html = page("<meta charset=windows-1251>", "<p>Пирс построен из дуба, и каждая буря уносит доску.</p>");

        for (Charset charset : List.of(Charset.forName("windows-1251"), StandardCharsets.UTF_8)) {
            Path file = Files.write(folder.resolve("dropped"), html.getBytes(charset));

            assertThat(articles(new FileImporter().read(file, NOW))
                            .getFirst()
                            .article()
                            .text())
                    .as("saved as %s", charset)
                    .contains("каждая буря уносит доску");
        }
    }

    private static void assertPictureKept(ImportedArticle read) {
        assertThat(read.pictures()).hasSize(1);
        PictureBytes picture = read.pictures().getFirst();
        assertThat(picture.bytes()).isEqualTo(PICTURE);
        assertThat(read.article().pictures()).extracting(Picture::address).contains(picture.address());
        assertThat(read.article().body()).contains(picture.address().toString());
    }

    private static String page(String head, String extra) {
        return "<!DOCTYPE html><html lang=en><head>" + head
                + "<title>The pier</title></head><body><article><h1>The pier</h1>" + WORDS.repeat(3) + extra + WORDS
                + "</article><script>alert(1)</script></body></html>";
    }

    private ImportedArticle article(String text) throws IOException {
        return articles(read(text)).getFirst();
    }

    private ImportPlan read(String text) throws IOException {
        return new FileImporter().read(Files.writeString(folder.resolve("dropped"), text), NOW);
    }

    private static List<ImportedArticle> articles(ImportPlan plan) {
        assertThat(plan).isInstanceOf(ImportPlan.Articles.class);
        return ((ImportPlan.Articles) plan).articles();
    }
}
