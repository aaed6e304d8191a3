package app.broadsheet.content.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** The typefaces of one document: each as the JDK measures it and, for our own, as the file holds it. */
final class Typefaces {
    /** Our own, and the fixed one that every PDF reader has. */
    private enum Face {
        REGULAR("SourceSerif4-Regular.ttf", Standard14Fonts.FontName.COURIER),
        ITALIC("SourceSerif4-It.ttf", Standard14Fonts.FontName.COURIER_OBLIQUE),
        BOLD("SourceSerif4-Bold.ttf", Standard14Fonts.FontName.COURIER_BOLD),
        BOLD_ITALIC("SourceSerif4-BoldIt.ttf", Standard14Fonts.FontName.COURIER_BOLD_OBLIQUE);

        private final String file;
        private final Standard14Fonts.FontName fixed;

        Face(String file, Standard14Fonts.FontName fixed) {
            this.file = file;
            this.fixed = fixed;
        }

        static Face of(Look look) {
            return look.bold() ? look.italic() ? BOLD_ITALIC : BOLD : look.italic() ? ITALIC : REGULAR;
        }
    }

    private final PDDocument document;
    private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
    private final Map<Face, PDFont> fixed = new EnumMap<>(Face.class);
    private final Map<Face, Font> measured = new EnumMap<>(Face.class);
    private final Map<Character.UnicodeScript, Font> others = new HashMap<>();

    Typefaces(PDDocument document) {
        this.document = document;
    }

    /** What the file holds for it. */
    PDFont written(Look look) throws IOException {
        Face face = Face.of(look);
        PDFont known = (look.fixed() ? fixed : embedded).get(face);
        if (known == null) {
            known = look.fixed() ? new PDType1Font(face.fixed) : embed(face);
            (look.fixed() ? fixed : embedded).put(face, known);
        }
        return known;
    }

    private PDFont embed(Face face) throws IOException {
        TrueTypeFont font = parse(face.file);
        // Ligatures would be drawn narrower than they were measured.
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    /** One of our own, by the name of its file. */
    static TrueTypeFont parse(String file) throws IOException {
        try (InputStream in = open(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    /** Our own typeface, as the JDK measures it. */
    Font own(Look look) throws IOException {
        if (look.fixed()) {
            return new Font(Font.MONOSPACED, style(look), 1).deriveFont(look.size());
        }
        Face face = Face.of(look);
        Font known = measured.get(face);
        if (known == null) {
            try (InputStream in = open(face.file)) {
                known = Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException e) {
                throw new IOException("The typeface " + face.file + " cannot be read", e);
            }
            measured.put(face, known);
        }
        return known.deriveFont(look.size());
    }

    /** A typeface of the system that has the letter; one that draws a box where there is none. */
    Font other(int letter, Look look) {
        return others.computeIfAbsent(Character.UnicodeScript.of(letter), _ -> find(letter))
                .deriveFont(style(look), look.size());
    }

    private static Font find(int letter) {
        Font serif = new Font(Font.SERIF, Font.PLAIN, 1);
        if (serif.canDisplay(letter)) {
            return serif;
        }
        for (Font installed : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
            if (installed.canDisplay(letter)) {
                return installed;
            }
        }
        return serif;
    }

    private static int style(Look look) {
        return (look.bold() ? Font.BOLD : Font.PLAIN) | (look.italic() ? Font.ITALIC : Font.PLAIN);
    }

    private static InputStream open(String file) throws IOException {
        @Nullable InputStream in = Typefaces.class.getResourceAsStream("/assets/fonts/" + file);
        if (in == null) {
            throw new IOException("The typeface " + file + " is missing");
        }
        return in;
    }
}
