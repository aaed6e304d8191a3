package app.broadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** One file or folder of every kind that can be dropped, made up, each with an article of its own. */
public final class DroppedFiles {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private DroppedFiles() {}

    /**
     * What is dropped, and what has to come in.
     *
     * @param kind for people
     * @param headlines of the articles in it
     */
    public record One(String kind, Path path, List<String> headlines) {}

    /** Writes all of them into {@code folder}. */
    public static List<One> write(Path folder) throws IOException {
        List<One> all = new ArrayList<>();
        all.add(text(folder, "plain page", "a.html", page("plain page", "", "")));
        all.add(text(folder, "SingleFile page", "b.html", singleFile()));
        all.add(complete(folder));
        all.add(text(folder, "MHTML page", "d.mhtml", mhtml()));
        all.add(text(folder, "web archive", "e.webarchive", webArchive()));
        all.add(text(folder, "plain text", "f.txt", headline("plain text") + "\n\n" + words("plain text") + "\n"));
        all.add(text(
                folder,
                "Markdown",
                "g.md",
                "---\nsource: https://paper.example/md\n---\n# " + headline("Markdown") + "\n\n" + words("Markdown")));
        all.add(bytes(folder, "book", "h.epub", book()));
        all.add(pdf(folder));
        all.add(text(folder, "letter", "j.eml", letter()));
        all.add(text(
                folder,
                "feed file",
                "k.xml",
                "<?xml version='1.0'?><rss version='2.0'><channel><title>Paper</title><item><guid>k1</guid><title>"
                        + headline("feed file") + "</title><description>" + words("feed file")
                        + "</description></item></channel></rss>"));
        all.add(text(
                folder,
                "bookmark file",
                "l.html",
                "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF=\"https://paper.example/mark\">"
                        + headline("bookmark file") + "</A></DL>"));
        all.add(text(
                folder,
                "Pocket export",
                "m.csv",
                "title,url,time_added,tags,status\n" + headline("Pocket export")
                        + ",https://paper.example/pocket,1700000000,sea|old,unread\n"));
        all.add(bytes(
                folder,
                "archive of files",
                "n.zip",
                zip(Map.of("one.md", "# " + headline("archive of files") + "\n\n" + words("zip")))));
        Path inside = Files.createDirectories(folder.resolve("o/deep"));
        Files.writeString(inside.resolve("one.md"), "# " + headline("folder") + "\n\n" + words("folder"));
        all.add(new One("folder", folder.resolve("o"), List.of(headline("folder"))));
        return all;
    }

    /** The headline of the article of a kind. */
    static String headline(String kind) {
        return "The pier as " + kind;
    }

    private static String words(String kind) {
        return ("The pier, kept as " + kind
                        + ", was built of oak from the hills behind the town, and it has lost a plank"
                        + " in every storm since, and found another, so that hardly any of it is as old as it looks. ")
                .repeat(2)
                .strip();
    }

    private static String page(String kind, String head, String extra) {
        return "<!DOCTYPE html><html lang=en><head>" + head + "<title>" + headline(kind)
                + "</title></head><body><article><h1>" + headline(kind) + "</h1><p>" + words(kind) + "</p>" + extra
                + "<p>" + words(kind + ", again") + "</p></article></body></html>";
    }

    private static String singleFile() {
        return page(
                "SingleFile page",
                "<!--\n Page saved with SingleFile \n url: https://paper.example/single \n saved date: Tue Feb 11 2025 10:20:30 GMT+0100 (CET)\n-->",
                "<img width=600 height=400 src='data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(PICTURE) + "'>");
    }

    private static One complete(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("c_files"));
        Files.write(folder.resolve("c_files/oak.png"), PICTURE);
        return text(
                folder,
                "complete page",
                "c.html",
                page("complete page", "", "<img src='c_files/oak.png' width=600 height=400>"));
    }

    private static String mhtml() {
        return "From: <Saved by Blink>\nSnapshot-Content-Location: https://paper.example/mhtml\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\nContent-Type: text/html\n"
                + "Content-Location: https://paper.example/mhtml\n\n" + page("MHTML page", "", "") + "\n--b--\n";
    }

    private static String webArchive() {
        String html =
                Base64.getEncoder().encodeToString(page("web archive", "", "").getBytes(StandardCharsets.UTF_8));
        return "<?xml version='1.0'?><plist version='1.0'><dict><key>WebMainResource</key><dict>"
                + "<key>WebResourceData</key><data>" + html
                + "</data><key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceURL</key>"
                + "<string>https://paper.example/webarchive</string></dict></dict></plist>";
    }

    private static String letter() {
        return "Received: from a by b\nFrom: \"The Tide\" <tide@paper.example>\nTo: you@reader.example\nSubject: "
                + headline("letter") + "\nDate: Tue, 11 Feb 2025 10:20:30 +0100\nMIME-Version: 1.0\n"
                + "Content-Type: text/html; charset=utf-8\n\n<p>" + words("letter") + "</p>\n";
    }

    private static byte[] book() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", "application/epub+zip");
        files.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>");
        files.put(
                "b.opf",
                "<package><manifest><item id='1' href='a.html' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='1'/></spine></package>");
        files.put("a.html", "<html><body><h1>" + headline("book") + "</h1><p>" + words("book") + "</p></body></html>");
        return zip(files);
    }

    private static One pdf(Path folder) throws IOException {
        Path file = folder.resolve("i.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle(headline("PDF"));
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
                content.newLineAtOffset(60, 700);
                String rest = words("PDF");
                while (rest.length() > 70) {
                    int end = rest.lastIndexOf(' ', 70);
                    content.showText(rest.substring(0, end));
                    content.newLineAtOffset(0, -14);
                    rest = rest.substring(end + 1);
                }
                content.showText(rest);
                content.endText();
            }
            pdf.save(file.toFile());
        }
        return new One("PDF", file, List.of(headline("PDF")));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static One text(Path folder, String kind, String name, String text) throws IOException {
        return bytes(folder, kind, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static One bytes(Path folder, String kind, String name, byte[] bytes) throws IOException {
        return new One(kind, Files.write(folder.resolve(name), bytes), List.of(headline(kind)));
    }
}
