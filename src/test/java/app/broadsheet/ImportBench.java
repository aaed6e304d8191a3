package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Large things dropped, each into an empty data folder and in a JVM of its own with the memory of the installed app: {@code
 * mvn test -Pbench -Dtest=ImportBench}; {@code -Dbench.only=mhtml} for one of them. Seconds of clock and processor from the
 * look into it to the end of the import, and the most megabytes that the process ever had.
 */
@Tag("bench")
final class ImportBench {
    private static final int BOOKMARKS = 5_000;
    private static final int PAGES = 500;
    private static final int PDF_PAGES = 1_000;
    private static final int MHTML_BYTES = 50_000_000;
    private static final String ONLY = System.getProperty("bench.only", "");
    private static final String[] WORDS =
            "the ferry harbour pier council voted on a plan to keep its old lamps while tides rose over stones and boats lay waiting"
                    .split(" ");

    private final Random random = new Random(8);
    private final List<String> rows = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void large_imports() throws IOException, InterruptedException {
        System.out.println("import: articles that came in, seconds, seconds of CPU, peak MB of the process");
        // Makes the classes' archive of the JVM and the disk's cache warm; not counted.
        Path one = Files.writeString(folder.resolve("one.md"), "# One\n\n" + text(100));
        run("warm", one, 1);
        rows.clear();
        run("bookmarks", bookmarks(), BOOKMARKS);
        run("pages", pages(), PAGES);
        run("mhtml", mhtml(), 1);
        run("pdf", pdf(), PDF_PAGES / 40);
        Path json = Path.of("target", "bench", "import.json");
        Files.createDirectories(json.getParent());
        Files.writeString(json, rows.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    private void run(String name, Path file, int articles) throws IOException, InterruptedException {
        if (!ONLY.isEmpty() && !ONLY.equals(name)) {
            return;
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Files.readAllLines(Path.of("jlink-config", "java-options.txt")).stream()
                .filter(line -> line.startsWith("-X"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ImportRunner.class.getName(),
                folder.resolve("data-" + name).toString(),
                file.toString()));
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(printed).isZero();
        assertThat(printed).contains("\"articles\": " + articles + ",");
        String figures =
                printed.lines().filter(line -> line.startsWith("{")).findFirst().orElseThrow();
        System.out.println("import " + name + " " + figures);
        rows.add("  {\"scenario\": \"" + name + "\", " + figures.substring(1));
    }

    private Path bookmarks() throws IOException {
        Path file = folder.resolve("bookmarks.html");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n");
            for (int i = 0; i < BOOKMARKS; i++) {
                out.write("<DT><A HREF=\"https://paper" + i % 50 + ".example/story/" + i + "\" ADD_DATE=\""
                        + (1_600_000_000 + i * 1_000) + "\" TAGS=\"harbour,news\">" + text(8) + "</A>\n<DD>" + text(20)
                        + "\n");
            }
            out.write("</DL>\n");
        }
        return file;
    }

    private Path pages() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(
                    pages.resolve(i + ".html"),
                    page(
                            "https://paper.example/page/" + i,
                            IntStream.range(0, 12)
                                    .mapToObj(paragraph -> "<p>" + text(70) + "</p>")
                                    .collect(Collectors.joining())));
        }
        return pages;
    }

    private String page(String address, String body) {
        String furniture = IntStream.range(0, 40)
                .mapToObj(i -> "<li><a href='/topic/" + i + "'>" + text(3) + "</a></li>")
                .collect(Collectors.joining());
        return "<html><head><title>" + text(8) + "</title><link rel='canonical' href='" + address
                + "'></head><body><nav><ul>" + furniture + "</ul></nav><article><h1>" + text(8) + "</h1>" + body
                + "</article><footer><ul>" + furniture + "</ul></footer></body></html>";
    }

    private Path mhtml() throws IOException {
        Path file = folder.resolve("page.mhtml");
        List<byte[]> pictures = new ArrayList<>();
        long size = 0;
        while (size < MHTML_BYTES) {
            byte[] picture = photograph();
            pictures.add(picture);
            size += picture.length * 4L / 3 * 78 / 76;
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/large\r\nSubject: Large"
                            + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"cut\""
                            + "\r\n\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: "
                            + "https://paper.example/large\r\n\r\n");
            out.write(page(
                    "https://paper.example/large",
                    IntStream.range(0, pictures.size())
                            .mapToObj(i -> "<p>" + text(70) + "</p><img alt='boat' src='https://paper.example/p" + i
                                    + ".jpg'>")
                            .collect(Collectors.joining())));
            for (int i = 0; i < pictures.size(); i++) {
                out.write(
                        "\r\n--cut\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\nContent-Location: "
                                + "https://paper.example/p" + i + ".jpg\r\n\r\n");
                out.write(Base64.getMimeEncoder().encodeToString(pictures.get(i)));
            }
            out.write("\r\n--cut--\r\n");
        }
        return file;
    }

    private byte[] photograph() throws IOException {
        BufferedImage image = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    private Path pdf() throws IOException {
        Path file = folder.resolve("book.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
            for (int i = 0; i < PDF_PAGES; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                    out.beginText();
                    out.setFont(font, 11);
                    out.newLineAtOffset(60, 780);
                    for (int line = 0; line < 48; line++) {
                        out.showText(text(14));
                        out.newLineAtOffset(0, -15);
                    }
                    out.endText();
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private String text(int words) {
        return IntStream.range(0, words)
                        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                        .collect(Collectors.joining(" "))
                + ".";
    }
}
