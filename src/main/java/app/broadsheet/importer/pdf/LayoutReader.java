package app.broadsheet.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes lines that say nothing but where they stand as headings, paragraphs and lists. For one document. */
final class LayoutReader {
    private static final Pattern BULLET =
            Pattern.compile("^[\u2022\u25E6\u25AA\u25CF\u25CB\u2023\u2043\u00B7\uF0B7\u25A0*\u2013-]\\s+(?=\\S)");
    private static final float HEADING = 1.15f;
    private static final int LONGEST_HEADING = 160;

    private final TypeSizes sizes;
    private final Element body;
    private final SpanWriter spans;
    private final List<Line> paragraph = new ArrayList<>();
    private @Nullable Element list;
    private List<LinkArea> links = List.of();
    private float leading;

    private LayoutReader(TypeSizes sizes, Element body, Shapes shapes) {
        this.spans = new SpanWriter(true, sizes.divides(), shapes);
        this.sizes = sizes;
        this.body = body;
    }

    /** Writes the pages into the body of {@code html}; what runs along at the head and foot of pages is left out. */
    static void read(List<PageLines> pages, PagePictures pictures, Document html, Shapes shapes) {
        RunningHeads heads = new RunningHeads(pages);
        LayoutReader reader = new LayoutReader(TypeSizes.of(pages), html.body(), shapes);
        for (PageLines page : pages) {
            for (Box box : page.boxes()) {
                Line line = box.line();
                PlacedPicture picture = box.picture();
                if (line != null && !heads.isOne(box, page)) {
                    reader.line(line, page);
                } else if (picture != null && !pictures.isRepeated(picture.address())) {
                    reader.picture(picture);
                }
            }
        }
        reader.end();
    }

    private void line(Line line, PageLines page) {
        if (!paragraph.isEmpty() && begins(line)) {
            end();
        }
        links = page.links();
        if (!paragraph.isEmpty()) {
            leading = line.y() - paragraph.getLast().y();
        }
        paragraph.add(line);
    }

    /** Whether {@code line} is the first of a paragraph. */
    private boolean begins(Line line) {
        Line before = paragraph.getLast();
        float size = Math.max(before.size(), line.size());
        if (Math.abs(before.size() - line.size()) > 0.12f * size
                || before.isBold() != line.isBold()
                || BULLET.matcher(line.text()).find()) {
            return true;
        }
        float step = line.y() - before.y();
        boolean elsewhere = line.page() != before.page() || step <= 0 || step > 6 * size;
        if (elsewhere) {
            return ends(before) || !goesOn(line);
        }
        float left = paragraphLeft();
        boolean indented = line.left() > left + 0.8f * size && line.left() < left + 5 * size && paragraph.size() > 1;
        boolean outdented = line.left() < left - 0.8f * size && paragraph.size() > 1;
        boolean far = step > (leading > 0 && paragraph.size() > 1 ? 1.3f * leading : 1.75f * size);
        boolean shortBefore = before.right() < right() - 6 * size && ends(before);
        return far || indented || outdented || shortBefore;
    }

    private float paragraphLeft() {
        return (float) paragraph.stream()
                .skip(paragraph.size() > 1 ? 1 : 0)
                .mapToDouble(Line::left)
                .min()
                .orElse(0);
    }

    private float right() {
        return (float) paragraph.stream().mapToDouble(Line::right).max().orElse(0);
    }

    private static boolean ends(Line line) {
        return line.text().matches("(?s).*[.!?:\u3002\uFF01\uFF1F\u061F\u06D4\u2026][\"'\u201D\u2019)\\]\u300D]*");
    }

    private static boolean goesOn(Line line) {
        String text = line.text();
        return !text.isEmpty() && !Character.isUpperCase(text.codePointAt(0));
    }

    private void picture(PlacedPicture picture) {
        end();
        body.appendElement("figure")
                .appendElement("img")
                .attr("src", picture.address().toString());
    }

    private void end() {
        if (paragraph.isEmpty()) {
            return;
        }
        Line first = paragraph.getFirst();
        StringBuilder words = new StringBuilder();
        paragraph.forEach(line -> words.append(line.text()).append(' '));
        String text = words.toString().strip();
        Matcher bullet = BULLET.matcher(text);
        String heading = heading(first, text);
        if (bullet.find()) {
            Element items = list == null ? body.appendElement("ul") : list;
            list = items;
            write(items.appendElement("li"), skipped(paragraph));
        } else {
            list = null;
            write(body.appendElement(heading), paragraph);
        }
        paragraph.clear();
        leading = 0;
    }

    /** The element for a paragraph: a heading by its type, or "p". */
    private String heading(Line first, String text) {
        if (text.length() > LONGEST_HEADING
                || paragraph.size() > 4
                || !text.codePoints().anyMatch(Character::isLetter)) {
            return "p";
        }
        if (first.size() > HEADING * sizes.body()) {
            return first.size() > 1.5f * sizes.body() ? "h2" : "h3";
        }
        boolean bold = paragraph.stream().allMatch(Line::isBold) && !sizes.isBold();
        return bold && paragraph.size() <= 2 && !text.endsWith(".") && !text.endsWith(",") ? "h3" : "p";
    }

    private void write(Element into, List<Line> lines) {
        spans.end();
        spans.write(into, lines, links);
        if (into.normalName().startsWith("h")) {
            into.text(into.text());
        }
    }

    /** The lines of an item without its bullet. */
    private static List<Line> skipped(List<Line> item) {
        List<Line> lines = new ArrayList<>(item);
        List<Glyph> glyphs = item.getFirst().glyphs();
        int from = 0;
        while (from < glyphs.size() && glyphs.get(from).isBlank()) {
            from++;
        }
        if (from + 1 < glyphs.size()) {
            lines.set(0, new Line(glyphs.subList(from + 1, glyphs.size())));
        }
        return lines;
    }
}
