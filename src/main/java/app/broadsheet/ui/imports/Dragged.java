package app.broadsheet.ui.imports;

import app.broadsheet.app.SelectedText;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/**
 * What is dragged over the window, or on the clipboard, and can be opened.
 *
 * @param given files' paths and addresses; none for a text
 * @param text the text, for {@link Kind#TEXT}
 */
public record Dragged(Kind kind, List<String> given, SelectedText text) {
    private static final SelectedText NO_TEXT = new SelectedText("", "");

    /** As far as can be told before it is opened. */
    public enum Kind {
        FILES("files"),
        FEED_LISTS("lists"),
        LINKS("links"),
        TEXT("text");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Empty when there is nothing in it that could be opened. */
    public static Optional<Dragged> of(Clipboard board) {
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            List<String> files = board.getFiles().stream().map(File::getPath).toList();
            boolean lists = files.stream().allMatch(Dragged::isFeedList);
            return Optional.of(new Dragged(lists ? Kind.FEED_LISTS : Kind.FILES, files, NO_TEXT));
        }
        Optional<Dragged> links = board.hasUrl() ? links(board.getUrl()) : Optional.empty();
        String plain = board.hasString() ? Objects.requireNonNullElse(board.getString(), "") : "";
        return links.or(() -> links(plain)).or(() -> text(board.hasHtml() ? board.getHtml() : "", plain));
    }

    private static Optional<Dragged> links(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() || !lines.stream().allMatch(Dragged::isAddress)
                ? Optional.empty()
                : Optional.of(new Dragged(Kind.LINKS, lines, NO_TEXT));
    }

    private static Optional<Dragged> text(String html, String plain) {
        SelectedText text = new SelectedText(Objects.requireNonNullElse(html, ""), plain);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Dragged(Kind.TEXT, List.of(), text));
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
