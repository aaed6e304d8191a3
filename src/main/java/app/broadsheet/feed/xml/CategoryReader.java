package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Category;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads subjects: Atom and RSS {@code category}, Dublin Core, Media RSS, and podcast categories with their children. */
final class CategoryReader {
    private CategoryReader() {}

    /** Adds what {@code element} names to {@code found}, each term of a vocabulary once. */
    static void read(Element element, String name, List<Category> found) {
        if (name.equals("itunes:keywords")
                || name.equals("media:keywords")
                || name.equals("keywords")
                || name.equals("tags")) {
            for (String word : element.wholeText().split("[,;]", -1)) {
                add(found, word, "", "");
            }
            return;
        }
        String scheme = Vocabulary.attribute(element, "scheme");
        String term = Vocabulary.attribute(element, "term");
        term = term.isBlank() && name.startsWith("itunes:") ? Vocabulary.attribute(element, "text") : term;
        String label = Vocabulary.attribute(element, "label");
        add(
                found,
                term.isBlank() ? element.ownText() : term,
                scheme.isBlank() ? Vocabulary.attribute(element, "domain") : scheme,
                label);
        for (Element child : element.children()) {
            read(child, name, found);
        }
    }

    private static void add(List<Category> found, String term, String scheme, String label) {
        String clean = term.isBlank() ? label.strip() : term.strip();
        Category category = new Category(clean, LinkReader.orNull(scheme), LinkReader.orNull(label));
        if (!clean.isEmpty() && !found.contains(category)) {
            found.add(category);
        }
    }
}
