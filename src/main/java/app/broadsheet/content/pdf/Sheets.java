package app.broadsheet.content.pdf;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The pages of one document, one after the other, and the place on the last. Lengths are points, from the foot of the page up. */
final class Sheets implements AutoCloseable {
    static final float MARGIN = 62;
    private static final float SIDE = 84;

    private record Jump(PDAnnotationLink link, String place) {}

    private final PDDocument document;
    private final PDRectangle size;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Map<String, PDPageXYZDestination> places = new HashMap<>();
    private final List<Jump> jumps = new ArrayList<>();
    private PDPage page;
    private PDPageContentStream ink;
    private float foot;

    Sheets(PDDocument document, boolean letter) throws IOException {
        this.document = document;
        this.size = letter ? PDRectangle.LETTER : PDRectangle.A4;
        this.page = new PDPage(size);
        document.addPage(page);
        this.ink = new PDPageContentStream(document, page);
        this.foot = top();
    }

    PDDocument document() {
        return document;
    }

    PDPageContentStream ink() {
        return ink;
    }

    float left() {
        return SIDE;
    }

    float width() {
        return size.getWidth() - 2 * SIDE;
    }

    /** The height of a page's text. */
    float height() {
        return size.getHeight() - 2 * MARGIN;
    }

    private float top() {
        return size.getHeight() - MARGIN;
    }

    /** Where what comes next begins. */
    float at() {
        return foot;
    }

    /** What is left of the page. */
    float room() {
        return foot - MARGIN;
    }

    boolean fresh() {
        return foot >= top();
    }

    /** Goes down by so much, and not above the head of a page. */
    void down(float by) {
        foot -= by;
    }

    /** Leaves a space, unless at the head of a page. */
    void space(float by) {
        if (!fresh()) {
            foot -= by;
        }
    }

    /** Begins another page unless so much fits on this one. */
    void need(float height) throws IOException {
        if (room() < height && !fresh()) {
            turn();
        }
    }

    /** Begins another page. */
    void turn() throws IOException {
        ink.close();
        page = new PDPage(size);
        document.addPage(page);
        ink = new PDPageContentStream(document, page);
        foot = top();
    }

    /** Makes an area lead somewhere: out, or with {@code #name} to a place within. */
    void link(URI target, float x, float y, float width, float height) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(x, y, width, height));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        String address = target.toString();
        if (address.startsWith("#")) {
            jumps.add(new Jump(link, address.substring(1)));
        } else {
            PDActionURI leave = new PDActionURI();
            leave.setURI(target.toASCIIString());
            link.setAction(leave);
        }
        page.getAnnotations().add(link);
    }

    /** Names this place for links within. */
    void place(String name) {
        places.putIfAbsent(name, here());
    }

    /** Names this place in the list of contents that PDF readers show beside the pages. */
    void heading(String title) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(here());
        outline.addLast(item);
    }

    private PDPageXYZDestination here() {
        PDPageXYZDestination here = new PDPageXYZDestination();
        here.setPage(page);
        here.setTop((int) Math.ceil(foot));
        return here;
    }

    /** Ends the last page; the document is complete then but for what is written on all pages. */
    @Override
    public void close() throws IOException {
        ink.close();
        for (Jump jump : jumps) {
            PDPageXYZDestination to = places.get(jump.place());
            if (to != null) {
                PDActionGoTo go = new PDActionGoTo();
                go.setDestination(to);
                jump.link().setAction(go);
            }
        }
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }
}
