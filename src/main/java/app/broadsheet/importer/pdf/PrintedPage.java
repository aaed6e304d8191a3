package app.broadsheet.importer.pdf;

import app.broadsheet.importer.text.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a printed web page what is neither its article nor near it. A print has lost the names by which a page's parts
 * are told apart, but it has their type and place: an article is one column in one size.
 */
final class PrintedPage {
    private static final int LEAST_LETTERS = 60;
    private static final Pattern DATE =
            Pattern.compile("(?<![\\p{L}\\d])" + DateText.DATE + "(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "(?i)(?:\\d+\\s+)?(?:comments?|replies|responses)(?:\\s*\\(?\\d*\\)?)|(?:leave|post|write|add) (?:a|your) (?:comment|reply).*"
                    + "|(?:view|show|read) (?:all )?(?:\\d+ )?comments?.*|kommentare?(?:\\s*\\(?\\d*\\)?)|commentaires?(?:\\s*\\(?\\d*\\)?)"
                    + "|comentarios?(?:\\s*\\(?\\d*\\)?)|comentários?|commenti|комментарии.*|留言.*|評論.*|评论.*|コメント.*"
                    + "|(?:you may|you might) also like.*|(?:related|recommended|more|popular|trending)"
                    + "(?: (?:articles?|stories|posts?|news|reading|topics?|from .{1,40}|on .{1,40}|for you))?:?");

    /** The column in which most of the text stands. */
    private record Column(float size, float left, float right) {
        boolean holds(Shape shape) {
            return shape.left() > left - 2 * size && shape.left() < right - 2 * size;
        }

        boolean sets(Shape shape) {
            return holds(shape) && Math.abs(shape.size() - size) <= 0.07f * size;
        }
    }

    private final List<Element> blocks = new ArrayList<>();
    private final Shapes shapes;
    private final Document html;
    private final boolean paragraphs;

    private PrintedPage(Document html, Shapes shapes) {
        this.html = html;
        this.shapes = shapes;
        for (Element element : html.body().getAllElements()) {
            if (shapes.of(element) != null) {
                blocks.add(element);
            }
        }
        int all = blocks.stream().mapToInt(this::prose).sum();
        int marked = blocks.stream()
                .filter(PrintedPage::isParagraph)
                .mapToInt(this::prose)
                .sum();
        paragraphs = marked * 10 > all * 6;
    }

    /** Its letters where it is as long as a paragraph. */
    private int prose(Element block) {
        Shape shape = shape(block);
        return shape.letters() >= LEAST_LETTERS && shape.linkShare() < 0.5f ? shape.letters() : 0;
    }

    private static boolean isParagraph(Element block) {
        return block.closest("p, blockquote") != null;
    }

    /**
     * Removes from {@code html} what stands outside of the article's column, before its text and after its end.
     *
     * @return whether there was such a column; without one nothing was removed
     */
    static boolean trim(Document html, Shapes shapes) {
        return new PrintedPage(html, shapes).trim();
    }

    /** The day that stands near the headline; empty for none. */
    static Optional<LocalDate> date(Document html, Shapes shapes) {
        PrintedPage page = new PrintedPage(html, shapes);
        int headline = page.headline();
        for (int i = Math.max(0, headline - 2); headline >= 0 && i < page.blocks.size() && i < headline + 10; i++) {
            Matcher date = DATE.matcher(page.blocks.get(i).text());
            if (i != headline && page.shape(page.blocks.get(i)).letters() < 120 && date.find()) {
                return DateText.read(date.group());
            }
        }
        return Optional.empty();
    }

    private boolean trim() {
        Column column = column();
        if (column == null) {
            return false;
        }
        int headline = headline();
        Span all = Span.best(blocks.size(), i -> worth(blocks.get(i), column));
        Span below = Span.best(blocks.size(), i -> i <= headline ? 0 : worth(blocks.get(i), column));
        Span text = below.worth() * 10 > all.worth() * 7 ? below : all;
        List<Element> gone = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Element block = blocks.get(i);
            boolean outside = i < text.first() ? !introduces(i, headline, column) : i > text.last();
            if (outside || !column.holds(shape(block)) || isMenu(block)) {
                gone.add(block);
            }
        }
        int start = headline >= 0 && headline < text.first() ? headline : text.first();
        removePicturesAround(blocks.get(start), blocks.get(text.last()));
        gone.forEach(this::emptyOwnText);
        return true;
    }

    /** How much a block says for being the article's, below 0 for being none of it. */
    private int worth(Element block, Column column) {
        Shape shape = shape(block);
        int letters = shape.letters();
        if (letters < 60 && AFTER.matcher(block.text().strip()).matches()) {
            return -300;
        }
        if (shape.linkShare() > 0.6f || !column.holds(shape)) {
            return -60;
        }
        if (column.sets(shape) && (!paragraphs || isParagraph(block))) {
            return letters >= 25 ? letters : -10;
        }
        if (block.closest("td, th") != null) {
            return 0;
        }
        if (block.closest("li, figcaption") != null) {
            return letters >= 25 && shape.linkShare() < 0.3f ? letters / 2 : -10;
        }
        return block.closest("h1, h2, h3, h4, h5, h6") != null ? -25 : -50;
    }

    /** Buttons, links and labels between paragraphs. */
    private boolean isMenu(Element block) {
        Shape shape = shape(block);
        boolean loose = paragraphs
                && shape.letters() < LEAST_LETTERS
                && block.closest("p, blockquote, li, td, th, figcaption, h1, h2, h3, h4, h5, h6, pre") == null;
        return loose || (!isParagraph(block) && shape.linkShare() > 0.8f && shape.letters() < 150);
    }

    /** Takes away a block's own lines; blocks inside of it are looked at by themselves. */
    private void emptyOwnText(Element block) {
        for (Node child : block.childNodes().toArray(Node[]::new)) {
            boolean others = child instanceof Element element
                    && element.getAllElements().stream().anyMatch(one -> shapes.of(one) != null || one.is("img"));
            if (!others) {
                child.remove();
            }
        }
    }

    private @Nullable Column column() {
        Map<String, List<Shape>> columns = new HashMap<>();
        for (Element block : blocks) {
            Shape shape = shape(block);
            if (shape.letters() >= LEAST_LETTERS && shape.linkShare() < 0.5f) {
                String key = Math.round(shape.size() * 4) + "/" + Math.round(shape.left() / 4);
                columns.computeIfAbsent(key, any -> new ArrayList<>()).add(shape);
            }
        }
        return columns.values().stream()
                .max(Comparator.comparingInt((List<Shape> all) ->
                        all.stream().mapToInt(Shape::letters).sum()))
                .map(all -> new Column(all.getFirst().size(), all.getFirst().left(), (float)
                        all.stream().mapToDouble(Shape::right).max().orElse(0)))
                .orElse(null);
    }

    /** The heading that says most of the document's title, else the first top heading; -1 for none. */
    private int headline() {
        String title = plain(html.title());
        int found = -1;
        int longest = 10;
        for (int i = 0; i < blocks.size(); i++) {
            String text = plain(blocks.get(i).text());
            if (text.length() > longest && title.contains(text) && blocks.get(i).closest("h1, h2, h3") != null) {
                found = i;
                longest = text.length();
            }
        }
        for (int i = 0; i < blocks.size() && found < 0; i++) {
            boolean top =
                    blocks.get(i).closest("h1") != null && shape(blocks.get(i)).linkShare() < 0.5f;
            found = top && plain(blocks.get(i).text()).length() > 15 ? i : -1;
        }
        return found;
    }

    /** Whether a block between the headline and the first paragraph is an introduction, set larger than the rest. */
    private boolean introduces(int i, int headline, Column column) {
        Shape shape = shape(blocks.get(i));
        return headline >= 0
                && i > headline
                && column.holds(shape)
                && shape.size() > column.size()
                && shape.letters() >= LEAST_LETTERS
                && shape.linkShare() < 0.3f;
    }

    private void removePicturesAround(Element start, Element end) {
        boolean inside = false;
        boolean over = false;
        for (Element element : html.body().getAllElements()) {
            inside |= element.equals(start);
            if (element.normalName().equals("img") && (!inside || over)) {
                element.remove();
            }
            over |= element.equals(end);
        }
    }

    private Shape shape(Element block) {
        Shape shape = shapes.of(block);
        if (shape == null) {
            throw new IllegalStateException("not a block");
        }
        return shape;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
