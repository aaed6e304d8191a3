package app.broadsheet.importer.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tagged document by its structure tree (ISO 32000, 14.7 and 14.8), as browsers and word processors write it:
 * the reading order, headings, lists, tables and links are stated and need no guess.
 */
final class TagReader {
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 500_000;

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final MarkedText marked;
    private final SpanWriter spans;
    private final Set<COSBase> seen = new HashSet<>();
    private Map<String, Object> roles = Map.of();

    private TagReader(PDDocument document, MarkedText marked, Shapes shapes) {
        this.marked = marked;
        this.spans = new SpanWriter(false, false, shapes);
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), number++);
        }
    }

    /** Writes what the structure tree says into the body of {@code html}; nothing where there is no tree. */
    static void read(PDDocument document, MarkedText marked, Document html, Shapes shapes) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            TagReader reader = new TagReader(document, marked, shapes);
            reader.roles = root.getRoleMap();
            reader.kids(root, html.body(), -1, 0);
        }
    }

    private void kids(PDStructureNode node, Element into, int page, int depth) {
        if (depth > DEEPEST || seen.size() > MOST_ELEMENTS || !seen.add(node.getCOSObject())) {
            return;
        }
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> element(element, into, page, depth);
                case Integer mark -> text(into, page, mark);
                case PDMarkedContentReference reference -> text(into, page(reference, page), reference.getMCID());
                case PDObjectReference _ -> {}
                default -> {}
            }
        }
    }

    private void element(PDStructureElement element, Element into, int inherited, int depth) {
        int page = page(element.getCOSObject(), inherited);
        String role = role(element);
        String tag = Tags.html(role);
        if (tag.isEmpty() || (role.equals("Lbl") && !into.normalName().equals("p"))) {
            return;
        }
        boolean inline =
                Tags.isInline(tag) || Tags.holdsText(into.normalName()) || (tag.equals("div") && goesOn(element, page));
        Element fresh = into.appendElement(tag.equals("div") && inline ? "span" : tag);
        if (!inline) {
            spans.end();
        }
        String address = link(element);
        Element inside = address == null || fresh.normalName().equals("a") ? fresh : fresh.appendElement("a");
        if (address != null) {
            inside.attr("href", address);
        }
        kids(element, inside, page, depth + 1);
        if (!inline) {
            spans.end();
        }
        if (tag.equals("figure")) {
            describe(element, fresh);
        }
    }

    /** Whether an element that says nothing of itself goes on in the line of what was written before. */
    private boolean goesOn(PDStructureElement element, int page) {
        Glyph before = spans.before();
        Glyph next = before == null ? null : firstGlyph(element, page, 0);
        return before != null && next != null && next.besides(before) && next.x() - before.end() < 1.5f * before.size();
    }

    private @Nullable Glyph firstGlyph(PDStructureNode node, int inherited, int depth) {
        List<Object> kids = node.getKids();
        if (kids.isEmpty() || depth > 8) {
            return null;
        }
        int page = page(node.getCOSObject(), inherited);
        return switch (kids.getFirst()) {
            case PDStructureElement element when !Tags.isBlock(role(element)) -> firstGlyph(element, page, depth + 1);
            case Integer mark -> marked.first(page, mark);
            case PDMarkedContentReference reference -> marked.first(page(reference, page), reference.getMCID());
            default -> null;
        };
    }

    private void text(Element into, int page, int mark) {
        spans.write(into, Lines.drawn(marked.glyphs(page, mark)), List.of());
        for (PlacedPicture picture : marked.pictures(page, mark)) {
            into.appendElement("img").attr("src", picture.address().toString());
        }
    }

    private static void describe(PDStructureElement element, Element figure) {
        String described = element.getAlternateDescription();
        if (described != null) {
            figure.select("img").attr("alt", described);
        }
    }

    private static @Nullable String link(PDStructureElement element) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDObjectReference reference) {
                String address = PageLinks.address(reference.getReferencedObject());
                if (address != null) {
                    return address;
                }
            }
        }
        return null;
    }

    /** The standard name of what it is: documents may have names of their own. */
    private String role(PDStructureElement element) {
        String role = String.valueOf(element.getStructureType());
        for (int i = 0; i < 5 && roles.get(role) instanceof String standard && !standard.equals(role); i++) {
            role = standard;
        }
        return role;
    }

    private int page(PDMarkedContentReference reference, int inherited) {
        return page(reference.getCOSObject(), inherited);
    }

    private int page(COSDictionary dictionary, int inherited) {
        return dictionary.getDictionaryObject(COSName.PG) instanceof COSDictionary page
                ? pages.getOrDefault(page, inherited)
                : inherited;
    }
}
