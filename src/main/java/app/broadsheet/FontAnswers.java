package app.broadsheet;

import com.sun.javafx.font.FontConfigManager;
import com.sun.javafx.font.FontConfigManager.FcCompFont;
import com.sun.javafx.font.FontConfigManager.FontConfigFont;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What JavaFX found out from fontconfig, in the form in which it reads the same from files where there is no fontconfig
 * ({@code FontConfigManager}, JavaFX 26). Nothing is left out and nothing is in another order.
 *
 * @param logical which fonts stand for sans, serif and monospace, and in which order others stand in for letters that they
 *     lack
 * @param all the names of all fonts, with their families and files
 * @param files all files of these fonts
 */
record FontAnswers(Properties logical, Properties all, Set<Path> files) {
    /** JavaFX's names and, of the same, fontconfig's. */
    private static final List<Map.Entry<String, String>> FAMILIES =
            List.of(Map.entry("System", "sans"), Map.entry("Serif", "serif"), Map.entry("Monospaced", "monospace"));

    /** How the temporary files begin in which JavaFX tells fontconfig of fonts that the app has loaded. */
    private static final String LOADED = "/+JXF";

    private static final List<String> STYLES = List.of("regular", "bold", "italic", "bolditalic");

    /**
     * Asks JavaFX, which must have used fonts before. Any thread.
     *
     * @param folder the real path of where it will be read from: JavaFX takes files relative to that
     * @throws IOException if JavaFX would not read the same that it has found out
     */
    static FontAnswers ofJavaFx(Path folder) throws IOException {
        if (!"I".toLowerCase(Locale.getDefault()).equals("i")) {
            throw new IOException(
                    "JavaFX looks names up by the letters of this language, and reads them by English ones");
        }
        FontAnswers answers = new FontAnswers(new Properties(), new Properties(), new HashSet<>());
        String up = "../".repeat(folder.getNameCount());
        for (Map.Entry<String, String> family : FAMILIES) {
            for (int style = 0; style < STYLES.size(); style++) {
                FcCompFont font = FontConfigManager.getFontConfigFont(family.getKey(), style % 2 == 1, style > 1);
                answers.addLogical(family.getValue() + "." + STYLES.get(style) + ".", font, up);
            }
        }
        answers.addAll(up);
        return answers;
    }

    private void addLogical(String key, FcCompFont font, String up) throws IOException {
        if (font == null || font.firstFont == null || font.allFonts == null || font.allFonts.length == 0) {
            throw new IOException("there is no font for " + key);
        }
        if (!font.firstFont.fontFile.equals(font.allFonts[0].fontFile)) {
            throw new IOException("another font comes first for " + key);
        }
        int number = 0;
        for (FontConfigFont one : font.allFonts) {
            String place = key + number++;
            if (one.fullName != null) {
                logical.setProperty(place + ".font", one.fullName);
            }
            logical.setProperty(place + ".file", up + relative(one.fontFile));
        }
    }

    private void addAll(String up) throws IOException {
        HashMap<String, String> fileOf = new HashMap<>();
        HashMap<String, String> familyOf = new HashMap<>();
        HashMap<String, ArrayList<String>> fontsOf = new HashMap<>();
        FontConfigManager.populateMaps(fileOf, familyOf, fontsOf, Locale.ENGLISH);
        int number = 0;
        for (List<String> fonts : fontsOf.values()) {
            for (String font : fonts) {
                String name = font.toLowerCase(Locale.ENGLISH);
                String family = familyOf.get(name);
                String file = fileOf.get(name);
                if (family != null && file != null && !file.contains(LOADED)) {
                    all.setProperty("family." + number, family);
                    all.setProperty("font." + number, font);
                    all.setProperty("file." + number, up + relative(file));
                    number++;
                }
            }
        }
        if (number == 0) {
            throw new IOException("there are no fonts");
        }
        all.setProperty("maxFont", String.valueOf(number));
    }

    private String relative(String file) throws IOException {
        if (!file.startsWith("/") || file.contains(LOADED)) {
            throw new IOException("a font is none of the system's: " + file);
        }
        files.add(Path.of(file));
        return file.substring(1);
    }
}
