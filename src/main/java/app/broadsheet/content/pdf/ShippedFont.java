package app.broadsheet.content.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every typeface that a PDF names and does not hold. PDFBox would otherwise read all typefaces of the system, for
 * seconds, and leave a list of them in the user's home; we never draw with them, and words and widths do not come from there.
 */
public final class ShippedFont implements FontMapper {
    private final TrueTypeFont font;

    private ShippedFont() {
        try {
            font = Typefaces.parse("SourceSerif4-Regular.ttf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has PDFBox use it from now on. Any thread, as often as one likes. */
    public static void use() {
        Installed.now();
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
        return new CIDFontMapping(null, font, true);
    }

    /** Java initialises it once, and has others wait. */
    private static final class Installed {
        static {
            FontMappers.set(new ShippedFont());
        }

        static void now() {}
    }
}
