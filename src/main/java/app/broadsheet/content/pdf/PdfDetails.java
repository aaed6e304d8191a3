package app.broadsheet.content.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What a PDF says of itself.
 *
 * @param title may be empty
 * @param author null when not known
 * @param language a BCP 47 tag, null when not known
 * @param letter whether pages are of the size US Letter; else A4
 */
public record PdfDetails(
        String title, @Nullable String author, @Nullable String language, boolean letter) {}
