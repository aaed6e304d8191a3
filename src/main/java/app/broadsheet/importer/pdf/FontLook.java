package app.broadsheet.importer.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** Whether a font is bold or italic, by what it says of itself, else by its name. */
record FontLook(boolean bold, boolean italic) {
    static FontLook of(@Nullable PDFont font) {
        if (font == null) {
            return new FontLook(false, false);
        }
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor stated = font.getFontDescriptor();
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        boolean italic = name.contains("italic") || name.contains("oblique");
        return stated == null
                ? new FontLook(bold, italic)
                : new FontLook(
                        bold || stated.isForceBold() || stated.getFontWeight() >= 600,
                        italic || (stated.isItalic() && stated.getItalicAngle() != 0));
    }
}
