package app.broadsheet.refresh;

import app.broadsheet.feed.Enclosure;
import java.util.List;

/** Files that come with an entry, as HTML to put under its text: players for sound and film, links for the rest. */
final class EnclosureHtml {
    private static final int MOST = 20;

    private EnclosureHtml() {}

    /** Not cleaned yet; empty when there are none. */
    static String of(List<Enclosure> files) {
        StringBuilder html = new StringBuilder();
        files.stream().limit(MOST).forEach(file -> html.append(one(file)));
        return html.toString();
    }

    private static String one(Enclosure file) {
        String type = file.type() == null ? "" : file.type();
        String address = escaped(file.address().toString());
        String title = escaped(title(file));
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            String tag = type.substring(0, 5);
            return "\n<" + tag + " src=\"" + address + "\" title=\"" + title + "\"></" + tag + ">";
        }
        return "\n<p><a href=\"" + address + "\">" + title + "</a></p>";
    }

    private static String title(Enclosure file) {
        if (file.title() != null && !file.title().isBlank()) {
            return file.title();
        }
        String path = file.address().getPath();
        String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? file.address().toString() : name;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
