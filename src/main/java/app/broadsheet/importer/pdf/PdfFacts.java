package app.broadsheet.importer.pdf;

import java.time.Instant;
import java.util.Calendar;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/**
 * What a document states about itself; empty for what it does not.
 *
 * @param made when it was made, null when it does not say
 * @param isWebPage whether a browser printed it
 */
record PdfFacts(
        String title,
        String author,
        String language,
        @Nullable Instant made,
        boolean isWebPage) {
    private static final Pattern BROWSER =
            Pattern.compile("(?i)mozilla/|chrom|firefox|safari|webkit|skia/pdf|wkhtmltopdf|opera|edg/|mobile safari");
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)untitled.*|microsoft (?:word|powerpoint|excel) - .*|.*\\.(?:docx?|tex|dvi|indd|qxd|pptx?|odt|pdf|html?|p65)|about:blank"
                    + "|https?://.*|\\W*");

    static PdfFacts of(PDDocument document) {
        PDDocumentInformation info = document.getDocumentInformation();
        String creator = text(info.getCreator()) + " " + text(info.getProducer());
        String title = text(info.getTitle());
        return new PdfFacts(
                NO_TITLE.matcher(title).matches() ? "" : title,
                text(info.getAuthor()),
                text(document.getDocumentCatalog().getLanguage()),
                made(info),
                BROWSER.matcher(creator.toLowerCase(Locale.ROOT)).find());
    }

    private static @Nullable Instant made(PDDocumentInformation info) {
        try {
            Calendar made = info.getCreationDate();
            return made == null ? null : made.toInstant();
        } catch (RuntimeException nonsense) {
            return null;
        }
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated.replace("\0", "").strip();
    }
}
