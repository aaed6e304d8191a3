package app.broadsheet.ui.imports;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Dragboard;

/**
 * What is dragged over the window and can be opened.
 *
 * @param given files' paths and addresses, at least one
 */
record Dragged(Kind kind, List<String> given) {
    /** As far as can be told before it is opened. */
    enum Kind {
        FILES("files"),
        FEED_LISTS("lists"),
        LINKS("links");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Empty when there is nothing in it that could be opened. */
    static Optional<Dragged> of(Dragboard dragboard) {
        if (dragboard.hasFiles() && !dragboard.getFiles().isEmpty()) {
            List<String> files =
                    dragboard.getFiles().stream().map(File::getPath).toList();
            boolean lists = files.stream().allMatch(Dragged::isFeedList);
            return Optional.of(new Dragged(lists ? Kind.FEED_LISTS : Kind.FILES, files));
        }
        if (dragboard.hasUrl()) {
            return links(dragboard.getUrl());
        }
        return dragboard.hasString() ? links(dragboard.getString()) : Optional.empty();
    }

    private static Optional<Dragged> links(String text) {
        List<String> links =
                text.lines().map(String::strip).filter(Dragged::isAddress).toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new Dragged(Kind.LINKS, links));
    }

    private static boolean isAddress(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return !line.contains(" ")
                && (lower.startsWith("http://")
                        || lower.startsWith("https://")
                        || lower.startsWith("feed:")
                        || lower.startsWith("file:"));
    }

    private static boolean isFeedList(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".opml");
    }
}
