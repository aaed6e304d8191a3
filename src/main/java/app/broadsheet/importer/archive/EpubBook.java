package app.broadsheet.importer.archive;

import app.broadsheet.importer.file.TextDecoder;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What an EPUB's package document says of the book (EPUB 3.3, 5): title, authors, language, and the reading order. */
final class EpubBook {
    private static final int MOST_CHAPTERS = 5_000;

    private final Map<String, byte[]> files;
    private final String packagePath;
    private final @Nullable Document contents;

    EpubBook(Map<String, byte[]> files) {
        this.files = files;
        this.packagePath = packagePath();
        byte[] found = files.get(packagePath);
        this.contents = found == null ? null : xml(found);
    }

    private String packagePath() {
        byte[] container = files.get("META-INF/container.xml");
        Element root = container == null ? null : first(xml(container), "rootfile");
        String stated = root == null ? "" : root.attr("full-path");
        return files.containsKey(stated)
                ? stated
                : files.keySet().stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".opf"))
                        .sorted()
                        .findFirst()
                        .orElse("");
    }

    boolean isReadable() {
        return contents != null;
    }

    /** Whether its text is enciphered; obfuscated typefaces are no lock. */
    boolean isLocked() {
        byte[] encryption = files.get("META-INF/encryption.xml");
        if (encryption == null) {
            return false;
        }
        return TextDecoder.decode(encryption).contains("xmlenc#aes") || files.containsKey("META-INF/rights.xml");
    }

    /** A field of the metadata ("title", "creator", "language", "date"); empty when it is missing. */
    String about(String name) {
        Element found = contents == null ? null : first(contents, name);
        return found == null ? "" : found.text().strip();
    }

    /** The documents of the reading order as paths in the archive; navigation is none of them. */
    List<String> chapters() {
        Map<String, Element> items = new HashMap<>();
        for (Element item : all("item")) {
            items.putIfAbsent(item.attr("id"), item);
        }
        List<String> chapters = new ArrayList<>();
        for (Element reference : all("itemref")) {
            Element item = items.get(reference.attr("idref"));
            String path = item != null && isText(item) ? resolve(packagePath, item.attr("href")) : "";
            if (files.containsKey(path) && !chapters.contains(path) && chapters.size() < MOST_CHAPTERS) {
                chapters.add(path);
            }
        }
        return chapters;
    }

    private static boolean isText(Element item) {
        return item.attr("media-type").contains("html")
                && !item.attr("properties").contains("nav");
    }

    /** A file's bytes; null when there is none. */
    byte @Nullable [] file(String path) {
        return files.get(path);
    }

    /** The path in the archive that {@code href} in the file {@code from} means; empty when it leads elsewhere. */
    static String resolve(String from, String href) {
        int end = href.indexOf('#');
        String written = end < 0 ? href : href.substring(0, end);
        if (written.isEmpty() || written.contains(":")) {
            return "";
        }
        Deque<String> names = new ArrayDeque<>();
        String folder = written.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        for (String name : (folder + decoded(written)).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return href;
        }
    }

    private List<Element> all(String name) {
        Document document = contents;
        return document == null
                ? List.of()
                : document.getAllElements().stream()
                        .filter(element -> element.tag().localName().equals(name))
                        .toList();
    }

    private static @Nullable Element first(Document document, String name) {
        for (Element element : document.getAllElements()) {
            if (element.tag().localName().equals(name) && (element.hasText() || element.hasAttr("full-path"))) {
                return element;
            }
        }
        return null;
    }

    private static Document xml(byte[] bytes) {
        return Parser.xmlParser().setMaxDepth(100).parseInput(TextDecoder.decode(bytes), "");
    }
}
