package app.broadsheet.importer.pdf;

import app.broadsheet.content.pdf.ShippedFont;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.page.PageFiles;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Documents as PDF (ISO 32000): printed web pages give their article, other documents all of their text. */
public final class PdfFormat implements FileFormat {
    private static final int HEAD = 1024;
    private static final long IN_MEMORY = 48L * 1024 * 1024;
    private static final long UNPACKED = 1024L * 1024 * 1024;

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!isPdf(file)) {
            return Optional.empty();
        }
        ShippedFont.use();
        try (PDDocument document = Loader.loadPDF(
                file.bytes(), "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, UNPACKED).streamCache)) {
            return Optional.of(new PdfArticles(document, file, new PageFiles()).read());
        } catch (InvalidPasswordException locked) {
            return unreadable(
                    "This PDF is locked with a password. Save a copy without it in a PDF viewer, then drop that.");
        } catch (IOException | StackOverflowError damaged) {
            return unreadable("This PDF is damaged: it can't be opened. Fetch or save it again.");
        } catch (OutOfMemoryError huge) {
            // One allocation was too large for the heap: all others are as they were.
            return unreadable("This PDF asks for more memory than there is.");
        }
    }

    /** Some programs write something before the beginning, and readers pass over it (ISO 32000, annex H.3). */
    private static boolean isPdf(DroppedFile file) {
        if (file.begins("%PDF-")) {
            return true;
        }
        int length = Math.min(HEAD, file.bytes().length);
        for (int i = 1; i < length; i++) {
            if (file.bytes()[i] == '%' && file.at(i, "%PDF-")) {
                return !file.isText() || !file.head().startsWith("<");
            }
        }
        return false;
    }

    private static Optional<ImportPlan> unreadable(String why) {
        return Optional.of(new ImportPlan.Unreadable(why));
    }
}
