package app.broadsheet.importer.archive;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files of a folder or archive are there for themselves, and which only serve others. */
final class Furnishings {
    private static final Set<String> SERVING = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "css", "js", "mjs", "map", "woff",
            "woff2", "ttf", "otf", "eot", "mp3", "mp4", "webm", "db", "ini", "lnk");

    private static final Pattern HIDDEN = Pattern.compile("(?:^|[/\\\\])\\.[^./\\\\]");

    private Furnishings() {}

    /** Whether the file called {@code name}, folders included, may be an article by itself. */
    static boolean isArticle(String name) {
        String last = last(name);
        boolean hidden = name.startsWith("__MACOSX/") || HIDDEN.matcher(name).find();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean beside = lower.contains("_files/")
                || lower.contains(".files/")
                || lower.contains("_dateien/")
                || lower.contains("_fichiers/");
        int dot = last.lastIndexOf('.');
        boolean serving = dot >= 0 && SERVING.contains(last.substring(dot + 1).toLowerCase(Locale.ROOT));
        return !hidden && !beside && !serving;
    }

    /** The name without folders. */
    static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
