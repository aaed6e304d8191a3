package app.broadsheet.feed;

import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.MediaItem;
import app.broadsheet.feed.wire.WireEntry;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sorts an entry's files into pictures and the rest. */
final class EntryMedia {
    private static final Comparator<MediaItem> BEST_FIRST = Comparator.comparing(MediaItem::role)
            .thenComparing(Comparator.comparingInt(MediaItem::width).reversed());

    private EntryMedia() {}

    /** Every picture once: what is meant to be shown before thumbnails and covers, the widest first. */
    static List<Picture> pictures(WireEntry entry) {
        List<MediaItem> items = new ArrayList<>();
        for (MediaItem item : entry.media()) {
            if (item.picture()) {
                items.add(item);
            }
        }
        for (Link link : entry.links()) {
            if (link.rel().equals("enclosure") && isPicture(link)) {
                items.add(new MediaItem(
                        link.address(), link.type(), true, "", 0, 0, link.length(), MediaItem.Role.CONTENT));
            }
        }
        items.sort(BEST_FIRST);
        Map<URI, Picture> pictures = new LinkedHashMap<>();
        for (MediaItem item : items) {
            pictures.putIfAbsent(
                    item.address(), new Picture(item.address(), item.description(), item.width(), item.height()));
        }
        return List.copyOf(pictures.values());
    }

    /** Every file that is no picture, once. */
    static List<Enclosure> enclosures(WireEntry entry) {
        Map<URI, Enclosure> files = new LinkedHashMap<>();
        for (Link link : entry.links()) {
            if (link.rel().equals("enclosure") && !isPicture(link)) {
                files.putIfAbsent(
                        link.address(), new Enclosure(link.address(), link.type(), link.length(), link.title()));
            }
        }
        for (MediaItem item : entry.media()) {
            if (!item.picture()) {
                String title = item.description().isEmpty() ? null : item.description();
                files.putIfAbsent(item.address(), new Enclosure(item.address(), item.type(), item.length(), title));
            }
        }
        Collection<Enclosure> all = files.values();
        return List.copyOf(all);
    }

    private static boolean isPicture(Link link) {
        String type = link.type();
        if (type != null && type.contains("/")) {
            return type.toLowerCase(Locale.ROOT).startsWith("image/");
        }
        String path = link.address().getPath();
        return path != null && path.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png|gif|webp|avif)");
    }
}
