package app.broadsheet.content.pdf;

import app.broadsheet.model.block.Block;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Blocks as a PDF of A4 or US Letter pages (ISO 32000-1). Pure but for the files it reads; takes its time. */
public final class PdfPages {
    private static final float SIZE = 11;
    private static final float NUMBER_SIZE = 8.5f;

    private PdfPages() {}

    /**
     * Writes the document.
     *
     * @param pictures the stored files of the pictures; one that is not there or cannot be read leaves its description
     * @throws IOException when it cannot be written
     */
    public static void write(List<Block> blocks, PdfDetails details, Map<URI, Path> pictures, OutputStream out)
            throws IOException {
        ShippedFont.use();
        try (PDDocument document = new PDDocument()) {
            describe(document, details);
            Typefaces faces = new Typefaces(document);
            try (Sheets sheets = new Sheets(document, details.letter())) {
                Typesetter setter = new Typesetter(sheets, faces);
                new BlockSetter(sheets, setter, new SheetPictures(document, pictures))
                        .set(blocks, new Column(sheets.left(), sheets.width(), SIZE));
            }
            number(document, faces);
            document.save(out);
        }
    }

    private static void describe(PDDocument document, PdfDetails details) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(details.title());
        about.setAuthor(details.author());
        about.setCreator("Broadsheet");
        if (details.language() != null) {
            document.getDocumentCatalog().setLanguage(details.language());
        }
    }

    private static void number(PDDocument document, Typefaces faces) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 1) {
            return;
        }
        PDFont font = faces.written(Look.of(NUMBER_SIZE));
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            String number = i + 1 + " / " + pages;
            float width = font.getStringWidth(number) / 1000 * NUMBER_SIZE;
            try (PDPageContentStream ink =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                ink.setNonStrokingColor(0.4f, 0.4f, 0.4f);
                ink.beginText();
                ink.setFont(font, NUMBER_SIZE);
                ink.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, Sheets.MARGIN / 2);
                ink.showText(number);
                ink.endText();
            }
        }
    }
}
