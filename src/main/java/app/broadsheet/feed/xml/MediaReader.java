package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.MediaItem;
import app.broadsheet.feed.wire.MediaItem.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the pictures, sounds and films of Media RSS, of podcasts, and of the {@code image} elements that sites invent. */
final class MediaReader {
    private static final Pattern PICTURE_NAME = Pattern.compile("(?i).*\\.(jpe?g|png|gif|webp|avif|svg|bmp|heic)$");

    private MediaReader() {}

    /** The files of a {@code media:content}, {@code media:thumbnail}, {@code media:group} or image element. */
    static List<MediaItem> read(Element element, String name, Scope scope) {
        List<MediaItem> found = new ArrayList<>();
        switch (name) {
            case "media:thumbnail" -> add(found, item(element, scope, Role.THUMBNAIL, true));
            case "media:content" -> {
                add(found, item(element, scope, Role.CONTENT, false));
                for (Element child : element.children()) {
                    if (Vocabulary.name(child).equals("media:thumbnail")) {
                        add(found, item(child, scope, Role.THUMBNAIL, true));
                    }
                }
            }
            case "media:group" -> {
                for (Element child : element.children()) {
                    String nested = Vocabulary.name(child);
                    if (nested.equals("media:content") || nested.equals("media:thumbnail")) {
                        found.addAll(read(child, nested, scope));
                    }
                }
            }
            default -> add(found, item(element, scope, Role.COVER, true));
        }
        return found;
    }

    /** Whether an address ends as picture files do. */
    static boolean namesPicture(URI address) {
        return address.getPath() != null
                && PICTURE_NAME.matcher(address.getPath()).matches();
    }

    private static void add(List<MediaItem> items, @Nullable MediaItem item) {
        if (item != null) {
            items.add(item);
        }
    }

    private static @Nullable MediaItem item(Element element, Scope scope, Role role, boolean picture) {
        URI address = scope.web(element, address(element));
        if (address == null) {
            return null;
        }
        String type = LinkReader.orNull(Vocabulary.attribute(element, "type").toLowerCase(Locale.ROOT));
        String medium = Vocabulary.attribute(element, "medium").strip().toLowerCase(Locale.ROOT);
        return new MediaItem(
                address,
                type,
                picture || isPicture(medium, type, address),
                description(element),
                Numbers.pixels(Vocabulary.attribute(element, "width")),
                Numbers.pixels(Vocabulary.attribute(element, "height")),
                Numbers.length(Vocabulary.attribute(element, "fileSize")),
                role);
    }

    private static boolean isPicture(String medium, @Nullable String type, URI address) {
        if (!medium.isEmpty()) {
            return medium.equals("image");
        }
        return (type == null) ? namesPicture(address) : type.startsWith("image");
    }

    private static String address(Element element) {
        for (String name : List.of("url", "href", "src", "resource")) {
            String value = Vocabulary.attribute(element, name);
            if (!value.isBlank()) {
                return value;
            }
        }
        for (Element child : element.children()) {
            if (Vocabulary.name(child).replaceFirst("^.*:", "").equals("url")) {
                return child.wholeText();
            }
        }
        return element.firstElementChild() != null ? "" : element.wholeText();
    }

    private static String description(Element element) {
        for (String name : List.of("media:description", "media:title", "media:text", "title")) {
            for (Element child : element.children()) {
                if (Vocabulary.name(child).equals(name) && !child.wholeText().isBlank()) {
                    return child.wholeText().strip();
                }
            }
        }
        String attribute = Vocabulary.attribute(element, "alt");
        return attribute.isBlank() ? "" : attribute.strip();
    }
}
