package app.broadsheet.app;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link WindowMemory} as one stored setting: its fields between blanks. */
final class WindowSettings {
    private static final String KEY = "window";
    private static final int FIELDS = 12;

    private WindowSettings() {}

    static Optional<WindowMemory> read(Map<String, String> values) {
        String[] field = values.getOrDefault(KEY, "").split(" ", -1);
        if (field.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WindowMemory(
                    pixels(field[0]),
                    pixels(field[1]),
                    pixels(field[2]),
                    pixels(field[3]),
                    Boolean.parseBoolean(field[4]),
                    pixels(field[5]),
                    pixels(field[6]),
                    scope(field[7]),
                    ArticleFilter.valueOf(field[9]),
                    cursor(field[10], field[11]),
                    field[8].equals("-") ? null : new ArticleId(Long.parseLong(field[8]))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Map<String, String> write(WindowMemory memory) {
        ArticleId article = memory.article();
        Page.Cursor top = memory.top();
        return Map.of(
                KEY,
                String.join(
                        " ",
                        Double.toString(memory.x()),
                        Double.toString(memory.y()),
                        Double.toString(memory.width()),
                        Double.toString(memory.height()),
                        Boolean.toString(memory.maximized()),
                        Double.toString(memory.sidebar()),
                        Double.toString(memory.headlines()),
                        text(memory.scope()),
                        article == null ? "-" : Long.toString(article.value()),
                        memory.filter().name(),
                        top == null ? "-" : Long.toString(top.time().toEpochMilli()),
                        top == null ? "-" : Long.toString(top.id().value())));
    }

    private static Page.@Nullable Cursor cursor(String time, String id) {
        return time.equals("-")
                ? null
                : new Page.Cursor(Instant.ofEpochMilli(Long.parseLong(time)), new ArticleId(Long.parseLong(id)));
    }

    private static double pixels(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    private static String text(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> "everything";
            case Scope.Today() -> "today";
            case Scope.Unread() -> "unread";
            case Scope.Starred() -> "starred";
            case Scope.Saved() -> "saved";
            case Scope.Commented() -> "commented";
            case Scope.InFolder(FolderId folder) -> "folder:" + folder.value();
            case Scope.InFeed(FeedId feed) -> "feed:" + feed.value();
            case Scope.Search(String typed, boolean newest) ->
                (newest ? "newest:" : "best:") + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        };
    }

    private static Scope search(boolean newest, String encoded) {
        try {
            return new Scope.Search(URLDecoder.decode(encoded, StandardCharsets.UTF_8), newest);
        } catch (IllegalArgumentException e) {
            return new Scope.Everything();
        }
    }

    private static Scope scope(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        return switch (kind) {
            case "today" -> new Scope.Today();
            case "unread" -> new Scope.Unread();
            case "starred" -> new Scope.Starred();
            case "saved" -> new Scope.Saved();
            case "commented" -> new Scope.Commented();
            case "folder" -> new Scope.InFolder(new FolderId(Long.parseLong(text.substring(colon + 1))));
            case "feed" -> new Scope.InFeed(new FeedId(Long.parseLong(text.substring(colon + 1))));
            case "newest", "best" -> search(kind.equals("newest"), text.substring(colon + 1));
            default -> new Scope.Everything();
        };
    }
}
