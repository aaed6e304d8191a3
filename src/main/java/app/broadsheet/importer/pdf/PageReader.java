package app.broadsheet.importer.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Runs the pages' drawing programs and gives what they draw, page by page. One use. */
final class PageReader extends PDFTextStripper {
    private static final int MOST_GLYPHS_A_PAGE = 200_000;
    private static final int MOST_GLYPHS = 20_000_000;
    private static final int MOST_STEPS = 100_000_000;

    private final PagePictures pictures;
    private final Consumer<PageContent> pages;
    private final Deque<Marked> open = new ArrayDeque<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private List<PlacedPicture> placed = new ArrayList<>();
    private Set<String> seen = new HashSet<>();
    private int number = -1;
    private int total;
    private int steps;
    private int damaged;

    /** Thrown through the library's code when a page draws more than any reader could want. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("too much", null, false, false);
        }
    }

    /** Marked content that has begun; {@code spoken} is what its glyphs say together, used up by the first of them. */
    private static final class Marked {
        private final int mark;
        private final boolean furniture;
        private @Nullable String spoken;

        Marked(int mark, boolean furniture, @Nullable String spoken) {
            this.mark = mark;
            this.furniture = furniture;
            this.spoken = spoken;
        }
    }

    /** @param pages gets each page when it has been drawn */
    PageReader(PagePictures pictures, Consumer<PageContent> pages) {
        this.pictures = pictures;
        this.pages = pages;
        setShouldSeparateByBeads(false);
    }

    /** Reads the pages from {@code from} to before {@code to}; gives how many of them are damaged or hold too much. */
    int read(PDDocument document, int from, int to) throws IOException {
        setStartPage(from + 1);
        setEndPage(to);
        writeText(document, Writer.nullWriter());
        return damaged;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (getCurrentPageNo() < getStartPage() || getCurrentPageNo() > getEndPage()) {
            return;
        }
        number = getCurrentPageNo() - 1;
        glyphs = new ArrayList<>();
        placed = new ArrayList<>();
        seen = new HashSet<>();
        open.clear();
        try {
            if (ContentSize.isSane(page)) {
                super.processPage(page);
            } else {
                damaged++;
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The library follows what is nested (in a font's table of characters) as deep as it goes.
            damaged++;
        }
        boolean turned = page.getRotation() % 180 != 0;
        var box = page.getCropBox();
        pages.accept(new PageContent(
                number,
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight(),
                glyphs,
                placed,
                PageLinks.of(page)));
    }

    @Override
    protected void writePage() {
        // Nothing is written: the glyphs are what is wanted.
    }

    @Override
    protected void processTextPosition(TextPosition drawn) {
        if (++total > MOST_GLYPHS || glyphs.size() >= MOST_GLYPHS_A_PAGE) {
            throw new Enough();
        }
        String text = drawn.getUnicode();
        float x = drawn.getXDirAdj();
        float y = drawn.getYDirAdj();
        // Upright text only: what runs up the margin is a stamp.
        if (text == null || drawn.getDir() != 0 || !isSane(x) || !isSane(y) || !isSane(drawn.getWidthDirAdj())) {
            return;
        }
        String spoken = spoken();
        // Bold type is sometimes made by drawing twice.
        if (!text.isBlank() && spoken == null && !seen.add(text + Math.round(x * 2) + "/" + Math.round(y * 2))) {
            return;
        }
        if (spoken != null && spoken.isEmpty()) {
            widen(x, drawn.getWidthDirAdj());
            return;
        }
        FontLook look = FontLook.of(drawn.getFont());
        glyphs.add(new Glyph(
                spoken == null ? Letters.plain(text) : spoken,
                x,
                y,
                drawn.getWidthDirAdj(),
                Math.max(1, drawn.getFontSizeInPt()),
                look.bold(),
                look.italic(),
                number,
                mark(),
                open.stream().anyMatch(marked -> marked.furniture)));
    }

    /** Lets the last glyph, which says it all, take the room of the others of its sequence too. */
    private void widen(float x, float width) {
        if (!glyphs.isEmpty()) {
            glyphs.add(glyphs.removeLast().over(x, width));
        }
    }

    private static boolean isSane(float length) {
        return Float.isFinite(length) && Math.abs(length) < 100_000;
    }

    private @Nullable String spoken() {
        for (Marked marked : open) {
            if (marked.spoken != null) {
                String text = marked.spoken;
                marked.spoken = "";
                return text;
            }
        }
        return null;
    }

    private int mark() {
        return open.stream()
                .mapToInt(marked -> marked.mark)
                .filter(mark -> mark >= 0)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean furniture = tag != null && tag.getName().equals("Artifact");
        open.push(
                properties == null
                        ? new Marked(-1, furniture, null)
                        : new Marked(
                                properties.getInt(COSName.MCID, -1),
                                furniture,
                                properties.getString(COSName.ACTUAL_TEXT)));
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new Enough();
        }
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name)) {
            if (getResources().getXObject(name) instanceof PDImageXObject image) {
                PlacedPicture picture = pictures.place(
                        image,
                        getGraphicsState().getCurrentTransformationMatrix(),
                        getCurrentPage().getCropBox(),
                        number,
                        mark());
                if (picture != null) {
                    placed.add(picture);
                }
            }
            return;
        }
        super.processOperator(operator, operands);
    }
}
