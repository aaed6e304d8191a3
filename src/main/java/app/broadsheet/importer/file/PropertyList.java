package app.broadsheet.importer.file;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Apple's property lists, binary and XML, as Java values: {@code Map<String, Object>}, {@code List<Object>}, {@code
 * String}, {@code byte[]}, {@code Long}, {@code Boolean}. Other kinds of values are left out.
 */
public final class PropertyList {
    private static final int DEEPEST = 64;

    private PropertyList() {}

    /** Whether {@code file} is a property list. */
    public static boolean is(DroppedFile file) {
        return file.begins("bplist")
                || (file.isText() && file.head().startsWith("<") && file.head().contains("<plist"));
    }

    /** The list's value; empty when it is broken beyond use. Never throws. */
    public static Optional<Object> read(DroppedFile file) {
        if (file.begins("bplist")) {
            return BinaryPropertyList.read(file.bytes());
        }
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST * 4).parseInput(file.text(), "");
        Element root = document.selectFirst("plist > *");
        return root == null ? Optional.empty() : Optional.ofNullable(value(root, 0));
    }

    private static @Nullable Object value(Element element, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        return switch (element.normalName()) {
            case "string", "date" -> element.wholeText();
            case "data" -> data(element.text());
            case "integer" -> number(element.text());
            case "true" -> true;
            case "false" -> false;
            case "array" -> array(element, depth);
            case "dict" -> dictionary(element, depth);
            default -> null;
        };
    }

    private static List<Object> array(Element element, int depth) {
        List<Object> items = new ArrayList<>();
        for (Element child : element.children()) {
            Object value = value(child, depth + 1);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    private static Map<String, Object> dictionary(Element element, int depth) {
        Map<String, Object> entries = new HashMap<>();
        String key = null;
        for (Element child : element.children()) {
            if (child.normalName().equals("key")) {
                key = child.text();
            } else if (key != null) {
                Object value = value(child, depth + 1);
                if (value != null) {
                    entries.put(key, value);
                }
                key = null;
            }
        }
        return entries;
    }

    private static byte @Nullable [] data(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    private static @Nullable Long number(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }
}
