package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ImportItem;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import com.sun.management.OperatingSystemMXBean;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import tools.jackson.databind.json.JsonMapper;

/** Large imports, from the file to the disk: wall and processor time, and the most heap that was in use. */
@Tag("bench")
final class ImportBench {
    private static final int BOOKMARKS = 5_000;
    private static final int PAGES = 500;
    private static final int MHTML_BYTES = 50_000_000;
    private static final int PDF_PAGES = 1_000;

    private final List<Map<String, Object>> rows = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void large_imports() throws Exception {
        Path marks = bookmarks();
        Path pages = pages();
        Path mhtml = mhtml();
        Path pdf = pdf();
        System.out.printf("bench import  what              articles  wall s  processor s  heap peak MB%n");
        measure("5,000 bookmarks", marks, BOOKMARKS);
        measure("500 HTML pages", pages, PAGES);
        measure("50 MB MHTML", mhtml, 1);
        measure("1,000-page PDF", pdf, 1);
        Path out = Path.of("target/bench/import.json");
        Files.createDirectories(out.getParent());
        Files.writeString(out, JsonMapper.shared().writeValueAsString(rows));
    }

    private void measure(String what, Path given, int expected) throws Exception {
        Path data = folder.resolve("data-" + rows.size());
        Database database = ((OpenResult.Opened) Database.open(data, Clock.systemUTC())).database();
        try (Wiring wiring = new Wiring(database, data, true, Clock.systemUTC())) {
            System.gc();
            List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            heap.forEach(MemoryPoolMXBean::resetPeakUsage);
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long wall = System.nanoTime();
            long processor = system.getProcessCpuTime();
            int articles = wiring.desk().opening().open(List.of(given.toString())).join().items().stream()
                    .mapToInt(item -> item instanceof ImportItem.Articles read
                            ? read.articles().size()
                            : 0)
                    .sum();
            double seconds = (System.nanoTime() - wall) / 1e9;
            double cpu = (system.getProcessCpuTime() - processor) / 1e9;
            long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
            System.out.printf("              %-16s  %8d  %6.1f  %11.1f  %12d%n", what, articles, seconds, cpu, peak);
            rows.add(Map.of("what", what, "articles", articles, "wall", seconds, "processor", cpu, "heapPeakMb", peak));
            assertThat(articles).isEqualTo(expected);
        }
    }

    private Path bookmarks() throws IOException {
        StringBuilder marks = new StringBuilder("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>\n");
        for (int i = 0; i < BOOKMARKS; i++) {
            marks.append("<DT><A HREF=\"https://paper%d.example/%d\" ADD_DATE=\"%d\" TAGS=\"a,b\">The story numbered %2$d</A>\n"
                    .formatted(i % 90, i, 1_700_000_000 + i));
        }
        return Files.writeString(folder.resolve("marks.html"), marks.append("</DL>"));
    }

    private Path pages() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(
                    pages.resolve(i + ".html"),
                    "<!DOCTYPE html><html lang=en><head><title>Story " + i + "</title></head><body>"
                            + "<nav><ul>" + "<li><a href='/section'>Section</a></li>".repeat(60)
                            + "</ul></nav><article><h1>Story " + i + "</h1>" + paragraphs(i, 24) + "</article><aside>"
                            + "<p><a href='/more'>Another story that you may like</a></p>".repeat(40)
                            + "</aside></body></html>");
        }
        return pages;
    }

    private Path mhtml() throws IOException {
        Path file = folder.resolve("large.mhtml");
        byte[] picture = photograph();
        Base64.Encoder base64 = Base64.getMimeEncoder();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write("From: <Saved by Blink>\nSnapshot-Content-Location: https://paper.example/large\nMIME-Version: 1.0\n"
                    + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\nContent-Type: text/html\n"
                    + "Content-Location: https://paper.example/large\n\n<html><head><title>Large</title></head><body><article>");
            int count = MHTML_BYTES / (picture.length * 4 / 3);
            for (int i = 0; i < count; i++) {
                out.write("<p>" + words(i) + "</p><img src=\"https://paper.example/" + i
                        + ".jpg\" width=600 height=400>\n");
            }
            out.write("</article></body></html>\n");
            for (int i = 0; i < count; i++) {
                picture[picture.length - 1] = (byte) i;
                picture[picture.length - 2] = (byte) (i >> 8);
                out.write("--b\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n"
                        + "Content-Location: https://paper.example/" + i + ".jpg\n\n" + base64.encodeToString(picture)
                        + "\n");
            }
            out.write("--b--\n");
        }
        return file;
    }

    private Path pdf() throws IOException {
        Path file = folder.resolve("large.pdf");
        PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle("A long report");
            for (int page = 0; page < PDF_PAGES; page++) {
                PDPage one = new PDPage(PDRectangle.A4);
                pdf.addPage(one);
                try (PDPageContentStream content = new PDPageContentStream(pdf, one)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.newLineAtOffset(60, 760);
                    for (int line = 0; line < 46; line++) {
                        content.showText(words(page * 46 + line).substring(0, 72));
                        content.newLineAtOffset(0, -14);
                    }
                    content.endText();
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private static String paragraphs(int story, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("<p>").append(words(story * 100 + i)).append("</p>");
        }
        return text.toString();
    }

    private static String words(int seed) {
        return "In report " + seed + " the council met again, heard everyone who wished to speak about the bridge number "
                + seed * 7 + ", the school and the harbour, and put off its vote until the next week.";
    }

    private static byte[] photograph() throws IOException {
        BufferedImage image = new BufferedImage(640, 427, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < 427; y++) {
            for (int x = 0; x < 640; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        bytes.write(new byte[2]);
        return bytes.toByteArray();
    }
}
