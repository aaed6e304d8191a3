package app.broadsheet.app;

import app.broadsheet.content.BlockHtml;
import app.broadsheet.model.Article;
import app.broadsheet.model.block.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles as a book, a chapter each, as they are given: no more than one is held in memory.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
final class EpubWriter implements EditionWriter {
    private static final String TYPE = "application/epub+zip";
    private static final String STYLE = """
            body{line-height:1.5;margin:0 .5em}
            img{max-width:100%;height:auto}
            img.inline{max-height:1.2em}
            figure{margin:1em 0}
            figcaption,caption{font-size:.85em;opacity:.8}
            blockquote{margin:1em 0 1em .5em;padding-left:1em;border-left:3px solid gray}
            td,th{border-bottom:1px solid gray;padding:.3em .5em;text-align:left;vertical-align:top}
            pre{white-space:pre-wrap;font-size:.85em}
            """;

    private final ZipOutputStream zip;
    private final String title;
    private final Instant now;
    private final EditionPictures pictures = new EditionPictures();
    private final List<String> headlines = new ArrayList<>();
    private String language = "en";

    EpubWriter(OutputStream out, String title, Instant now) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.title = title;
        this.now = now;
        stored("mimetype", TYPE);
        entry("META-INF/container.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
                </container>
                """);
        entry("EPUB/style.css", STYLE);
    }

    @Override
    public void add(Article article, Map<URI, Path> files) throws IOException {
        String own = tag(article.language());
        if (headlines.isEmpty() && own != null) {
            language = own;
        }
        headlines.add(article.summary().headline());
        String body =
                BlockHtml.write(ArticlePictures.with(ArticlePictures.whole(article), picture -> local(picture, files)));
        entry(
                "EPUB/" + chapter(headlines.size()),
                page(article.summary().headline(), own == null ? language : own, BookMarkup.xhtml(body)));
    }

    private Picture local(Picture picture, Map<URI, Path> files) {
        Path file = files.get(picture.address());
        try {
            Optional<URI> name = file == null ? Optional.empty() : pictures.name(file);
            return name.map(address -> new Picture(address, picture.alt(), picture.width(), picture.height()))
                    .orElse(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            for (Map.Entry<Path, String> picture : pictures.all().entrySet()) {
                zip.putNextEntry(new ZipEntry("EPUB/" + picture.getValue()));
                Files.copy(picture.getKey(), zip);
                zip.closeEntry();
            }
            entry("EPUB/contents.xhtml", contents());
            entry("EPUB/package.opf", packageFile());
        }
    }

    private String contents() {
        StringBuilder list = new StringBuilder("<nav epub:type=\"toc\" id=\"toc\"><h1>");
        list.append(BookMarkup.escaped(title)).append("</h1><ol>");
        for (int i = 1; i <= headlines.size(); i++) {
            list.append("<li><a href=\"%s\">%s</a></li>".formatted(chapter(i), named(headlines.get(i - 1))));
        }
        return page(title, language, list.append("</ol></nav>").toString());
    }

    private String packageFile() {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder("<itemref idref=\"contents\"/>");
        for (int i = 1; i <= headlines.size(); i++) {
            items.append(
                    "<item id=\"a%d\" href=\"%s\" media-type=\"application/xhtml+xml\"/>\n".formatted(i, chapter(i)));
            spine.append("<itemref idref=\"a").append(i).append("\"/>");
        }
        int number = 0;
        for (String name : pictures.all().values()) {
            number++;
            items.append("<item id=\"p%d\" href=\"%s\" media-type=\"%s\"/>\n"
                    .formatted(number, name, EditionPictures.mediaType(name)));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="id">urn:uuid:%s</dc:identifier>
                <dc:title>%s</dc:title>
                <dc:language>%s</dc:language>
                <meta property="dcterms:modified">%s</meta>
                </metadata>
                <manifest>
                <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="style" href="style.css" media-type="text/css"/>
                %s</manifest>
                <spine>%s</spine>
                </package>
                """.formatted(
                        UUID.nameUUIDFromBytes((title + now + headlines).getBytes(StandardCharsets.UTF_8)),
                        BookMarkup.escaped(title),
                        language,
                        now.truncatedTo(ChronoUnit.SECONDS),
                        items,
                        spine);
    }

    private static String page(String title, String language, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%1$s" xml:lang="%1$s">
                <head><title>%2$s</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
                <body>
                %3$s
                </body></html>
                """.formatted(language, named(title), body);
    }

    private static String named(String headline) {
        return headline.isBlank() ? "—" : BookMarkup.escaped(headline.strip());
    }

    private static String chapter(int number) {
        return "article-%d.xhtml".formatted(number);
    }

    private static @Nullable String tag(@Nullable String language) {
        return language != null && language.matches("[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?")
                ? language
                : null;
    }

    private void entry(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The first entry says what the file is, in plain (OCF 4.3). */
    private void stored(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
