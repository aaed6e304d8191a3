package app.broadsheet.importer.export;

import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.SavedState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Bookmark files as browsers write them ("NETSCAPE-Bookmark-file-1"), and the HTML exports of Pocket and Instapaper,
 * which are lists of links under headings. The first is HTML of 1996 that closes nothing, so it is read as a sequence of
 * headings, links and descriptions and not as a tree.
 */
public final class BookmarkHtmlFormat implements FileFormat {
    private static final Pattern POCKET = Pattern.compile("<a [^>]*\\btime_added=");
    private static final Pattern INSTAPAPER = Pattern.compile("<title>\\s*instapaper: export\\s*</title>");

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.isText() || !file.head().startsWith("<") || !isExport(file.head())) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(file.text());
        Reading reading = new Reading(file.head().contains("netscape-bookmark-file"));
        page.body().traverse(reading);
        reading.finish();
        return Optional.of(
                reading.found.isEmpty()
                        ? new ImportPlan.Unreadable("This bookmark file is empty.")
                        : Bookmarks.plan(reading.found));
    }

    private static boolean isExport(String head) {
        return head.contains("netscape-bookmark-file")
                || POCKET.matcher(head).find()
                || INSTAPAPER.matcher(head).find();
    }

    /** One walk over the page. A description runs from its start to the next link, heading or list. */
    private static final class Reading implements NodeVisitor {
        private final boolean netscape;
        private final List<Bookmark> found = new ArrayList<>();
        private final Deque<String> folders = new ArrayDeque<>();
        private String pending = "";
        private @Nullable Element link;
        private final StringBuilder note = new StringBuilder();
        private boolean noting;

        Reading(boolean netscape) {
            this.netscape = netscape;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "a" -> {
                        finish();
                        link = element;
                    }
                    case "dd" -> noting = link != null;
                    case "h1", "h2", "h3" -> {
                        finish();
                        pending = element.text();
                        if (!netscape) {
                            folders.clear();
                            folders.add(pending);
                        }
                    }
                    case "dl" -> {
                        finish();
                        folders.addLast(folders.isEmpty() ? "" : pending);
                        pending = "";
                    }
                    case "dt", "hr" -> finish();
                    default -> {}
                }
            } else if (noting && node instanceof org.jsoup.nodes.TextNode text) {
                note.append(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (netscape && node.nameIs("dl")) {
                finish();
                folders.pollLast();
            }
        }

        /** Keeps the link that is open, with what was said about it. */
        void finish() {
            Element open = link;
            if (open != null) {
                found.add(bookmark(open));
            }
            link = null;
            noting = false;
            note.setLength(0);
        }

        private Bookmark bookmark(Element open) {
            String folder = netscape
                    ? ""
                    : folders.peekLast() == null ? "" : folders.getLast().toLowerCase(Locale.ROOT);
            boolean read = folder.contains("archive")
                    || open.attr("toread").equals("0")
                    || open.attr("unread").equals("0");
            String added = open.hasAttr("add_date") ? open.attr("add_date") : open.attr("time_added");
            String said = note.isEmpty() ? open.attr("description") : note.toString();
            List<String> tags = new ArrayList<>();
            if (netscape) {
                folders.stream().filter(name -> !name.isBlank()).forEach(tags::add);
            }
            String written = open.attr("tags");
            tags.addAll(Tags.split(written, true));
            return new Bookmark(
                    open.attr("href"),
                    open.text(),
                    tags,
                    "",
                    said.strip(),
                    "",
                    "",
                    null,
                    new SavedState(read, folder.contains("starred"), Moments.read(added)));
        }
    }
}
