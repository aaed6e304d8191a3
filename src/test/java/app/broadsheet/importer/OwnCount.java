package app.broadsheet.importer;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;

/** How many things a saved file says it holds, counted from its bare text and with none of the readers that are judged by it. */
final class OwnCount {
    /** Of pages on the web; Shaarli gives a note of its own an address that is only a query. */
    private static final Pattern LINKS =
            Pattern.compile("(?i)<a\\s[^>]*\\bhref\\s*=\\s*[\"']?((?:https?:|\\?)[^\"'\\s>]*)");

    private static final Pattern ENTRIES =
            Pattern.compile("\"(?:url|uri|href|article__url)\"\\s*:\\s*\"(https?:[^\"]*)");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"");
    private static final Pattern ITEM = Pattern.compile("<(?:\\w+:)?item\\s[^>]*>");
    private static final Pattern REFERENCE =
            Pattern.compile("<(?:\\w+:)?itemref\\s[^>]*?\\bidref\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(id|href|properties)\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern NO_TEXT = Pattern.compile("(?s)^.*<body[^>]*>|<(?!img|image|svg:image)[^>]*>|\\s+");

    /** Of names that are not marked as UTF-8 (APPNOTE, appendix D). */
    private static final Charset ZIP_NAMES = Charset.forName("IBM437");

    private OwnCount() {}

    /** @param kind the corpus's name for it; a page, a letter, a document and a shortcut are one thing each */
    static int of(String kind, Path file) throws IOException {
        return switch (kind) {
            case "bookmarks", "export-json" -> {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                int links = count(LINKS, text);
                yield links > 0 ? links : count(ENTRIES, text);
            }
            case "export-csv" ->
                (int) QUOTED.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .replaceAll("q")
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        - 1;
            case "epub" -> chapters(file);
            default -> 1;
        };
    }

    /** Different addresses: what is filed in two places is one article. */
    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .count();
    }

    /** The documents of the spine that are in the archive, show a text or a picture, and are no navigation. */
    private static int chapters(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), ZIP_NAMES)) {
            ZipEntry book = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".opf"))
                    .findFirst()
                    .orElseThrow();
            String contents = text(zip, book);
            String folder = book.getName().substring(0, book.getName().lastIndexOf('/') + 1);
            Map<String, String> places = new HashMap<>();
            ITEM.matcher(contents).results().forEach(item -> {
                Map<String, String> said = new HashMap<>();
                ATTRIBUTE.matcher(item.group()).results().forEach(one -> said.put(one.group(1), one.group(2)));
                if (!said.getOrDefault("properties", "").contains("nav")) {
                    places.put(said.getOrDefault("id", ""), folder + name(said.getOrDefault("href", "")));
                }
            });
            Set<String> shown = new LinkedHashSet<>();
            Matcher reference = REFERENCE.matcher(contents);
            while (reference.find()) {
                String place = places.getOrDefault(reference.group(1), "");
                ZipEntry chapter = zip.getEntry(place);
                if (chapter != null
                        && !NO_TEXT.matcher(text(zip, chapter)).replaceAll("").isEmpty()) {
                    shown.add(place);
                }
            }
            return shown.size();
        }
    }

    private static String name(String href) {
        return URLDecoder.decode(Parser.unescapeEntities(href, true), StandardCharsets.UTF_8);
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
