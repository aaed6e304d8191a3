package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.importer.plan.ImportPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is damaged in a file, the reader comes back with an answer, and it is not that it stumbled. */
final class DamagedFilesTest {
    private static final String SIGNS = "<>\"'{}[]=:,;\n\r-0\0";
    private static final List<byte[]> WHOLE = List.of(
            text("""
                    logo
                    The pier
                    The pier
                    HKFP4 days ago
                    It stands.
                    Orange background
                    Try Our AI Features
                    Comments
                    Ada2 hours ago
                    Good.
                    Related Articles
                    Oak
                    Oak
                    Paper 5
                    time3 hours ago
                      • Paper
                    Oak
                    It grows.
                    DOWNLOAD THE APP
                    app-storeplay-store
                    """),
            text(
                    "---\ntitle: \"x\"\ntags: [a, 'b']\n---\n# H\n\n| a | b |\n|---|---|\n| 1 | [x](https://a.example) |\n"),
            text("""
                    From: <Saved by Blink>
                    MIME-Version: 1.0
                    Content-Type: multipart/related; boundary="b"

                    --b
                    Content-Type: text/html
                    Content-Transfer-Encoding: quoted-printable

                    <p>It st=
                    ands =C3=A9</p>
                    --b
                    Content-Type: image/png
                    Content-ID: <a>
                    Content-Transfer-Encoding: base64

                    AAAA
                    --b--
                    """),
            text(
                    "<!DOCTYPE html><html><head><!--\n Page saved with SingleFile \n url: https://a.example/x \n saved date: x\n-->"
                            + "<link rel=canonical href='https://a.example/'><p>It stands.<img src='data:image/png;base64,AAAA'>"),
            text(
                    "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>f</H3><DL><DT><A HREF=\"https://a.example/\" ADD_DATE=\"1700000000\" TAGS=\"a,b\">x</A><DD>y</DL></DL>"),
            text(
                    "[{\"url\":\"https://a.example/\",\"title\":\"x\",\"tags\":[\"a\",{\"name\":\"b\"}],\"created_at\":1700000000,\"content\":{\"x\":[1]}}]"),
            text("title,url,time_added,tags,status\n\"a \"\"b\"\"\",https://a.example/,1700000000,x|y,unread\n"),
            text(
                    "<plist><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>PHA+</data><key>WebResourceMIMEType</key><string>text/html</string></dict></dict></plist>"),
            Base64.getDecoder()
                    .decode(
                            "YnBsaXN0MDDRAQJTVVJMXxASaHR0cHM6Ly9hLmV4YW1wbGUvCAsPAAAAAAAAAQEAAAAAAAAAAwAAAAAAAAAAAAAAAAAAACQ="),
            book());

    @Property(tries = 3_000)
    void damage_has_an_answer(@ForAll @IntRange(min = 0, max = 9) int which, @ForAll long seed) throws IOException {
        Path file = Files.createTempFile("damaged", ".x");
        try {
            Files.write(file, damaged(WHOLE.get(which), new Random(seed)));

            ImportPlan plan = new FileImporter().read(file, Instant.parse("2026-02-03T04:05:06Z"));

            assertThat(plan).isNotEqualTo(new ImportPlan.Unreadable(FileImporter.UNFORESEEN));
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> {
                    int length = Math.min(random.nextInt(40), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                default -> bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
            }
        }
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] book() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] file : new String[][] {
                {"META-INF/container.xml", "<container><rootfile full-path='b.opf'/></container>"},
                {
                    "b.opf",
                    "<package><manifest><item id='1' href='a.html' media-type='text/html'/></manifest><spine><itemref idref='1'/></spine></package>"
                },
                {"a.html", "<h1>x</h1><p>It stands.<img src='../a.png'>"}
            }) {
                ZipEntry entry = new ZipEntry(file[0]);
                zip.putNextEntry(entry);
                zip.write(text(file[1]));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
