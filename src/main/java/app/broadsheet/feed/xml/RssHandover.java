package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.MediaItem;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Hands ROME what RSS 2.0 (which holds RSS 0.9 to 1.0) defines; true where no one else need read the element. */
final class RssHandover {
    private static final List<String> DAYS =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();
    private static final int HOURS = 24;

    private RssHandover() {}

    static boolean head(Element child, String name, Handover to) {
        return switch (name) {
            case "title", "description", "copyright" -> to.text(child, name);
            case "link" -> page(child, to);
            case "language" -> to.first(name, Bases.tag(child.wholeText()));
            case "managingeditor" -> to.line(child, "managingEditor");
            case "category" -> category(child, to);
            case "image" -> image(child, to);
            case "ttl" -> to.first(name, LinkReader.orNull(child.wholeText()));
            case "skiphours" -> hours(child, to);
            case "skipdays" -> days(child, to);
            default -> to.dublinCore(child, name);
        };
    }

    static boolean item(Element child, String name, Handover to) {
        return switch (name) {
            case "title", "description", "content:encoded" -> to.text(child, name);
            case "link" -> page(child, to);
            case "guid" -> guid(child, to);
            case "author" -> !to.part().has(name) && to.line(child, name);
            case "category" -> category(child, to);
            case "tags", "keywords" -> words(child, to);
            case "enclosure" -> enclosure(child, to);
            case "comments" -> Numbers.count(child.wholeText()) == null && to.address(child, name);
            case "source" -> to.first(name, EntryReader.source(child));
            default -> to.dublinCore(child, name);
        };
    }

    /** An Atom link among RSS has attributes; ROME would take its empty text for the page. */
    private static boolean page(Element child, Handover to) {
        return child.attributesSize() == 0 && to.address(child, "link");
    }

    private static boolean guid(Element child, Handover to) {
        String id = LinkReader.orNull(child.wholeText());
        if (id == null || to.part().has("guid")) {
            return true;
        }
        boolean opaque = Vocabulary.attribute(child, "isPermaLink").strip().equalsIgnoreCase("false");
        to.part().add("guid", id, "isPermaLink", Boolean.toString(!opaque));
        return true;
    }

    private static boolean category(Element child, Handover to) {
        String term = LinkReader.orNull(child.ownText());
        boolean other = child.firstElementChild() != null || child.hasAttr("term") || child.hasAttr("label");
        if (term == null || other) {
            return false;
        }
        String scheme = Vocabulary.attribute(child, "scheme");
        String domain = scheme.isBlank() ? Vocabulary.attribute(child, "domain") : scheme;
        to.part().add("category", term, "domain", LinkReader.orNull(domain));
        return true;
    }

    /** Subjects in one line, as some sites invent them. */
    private static boolean words(Element child, Handover to) {
        for (String word : child.wholeText().split("[,;]", -1)) {
            to.value("category", LinkReader.orNull(word));
        }
        return true;
    }

    private static boolean enclosure(Element child, Handover to) {
        Link link = LinkReader.read(child, to.scope(), "enclosure");
        if (link != null) {
            String length = link.length() < 0 ? null : Long.toString(link.length());
            String address = link.address().toString();
            to.part().add("enclosure", "", "url", address, "type", link.type(), "length", length);
        }
        return true;
    }

    private static boolean image(Element child, Handover to) {
        List<MediaItem> found = MediaReader.read(child, "image", to.scope());
        if (!to.part().has("image") && !found.isEmpty()) {
            to.part().holder("image", "url", List.of(found.getFirst().address().toString()));
        }
        return true;
    }

    /** ROME refuses a whole feed for an hour that no day has. */
    private static boolean hours(Element child, Handover to) {
        List<String> hours = texts(child).stream()
                .filter(text -> text.matches("\\d{1,2}") && Integer.parseInt(text) <= HOURS)
                .toList();
        to.part().holder("skipHours", "hour", hours);
        return true;
    }

    private static boolean days(Element child, Handover to) {
        List<String> days = texts(child).stream()
                .filter(text -> DAYS.contains(text.toUpperCase(Locale.ROOT)))
                .toList();
        to.part().holder("skipDays", "day", days);
        return true;
    }

    private static List<String> texts(Element holder) {
        return holder.children().stream().map(one -> one.wholeText().strip()).toList();
    }
}
