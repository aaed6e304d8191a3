package app.broadsheet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * A start of JavaFX as the app's: says whether the fonts were known from before, how letters of many scripts look in it,
 * and which fonts there are; and keeps the fonts for the next. The arguments are the data folder and a language.
 */
final class FontLooks {
    private static final List<String> FAMILIES = List.of("System", "Serif", "Monospaced", "Inter", "No such font");
    private static final List<String> SAMPLES = List.of(
            "Broadsheet, naïve",
            "الأخبار العربية",
            "חדשות בעברית",
            "香港新聞",
            "日本の新聞",
            "한국 신문",
            "ข่าวไทย",
            "हिन्दी समाचार",
            "Новости",
            "☃ 😀 ∑ ﬁ",
            "ⴰⵎⴰⵣⵉⵖ");

    private FontLooks() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.forLanguageTag(args[1]));
        SystemFonts fonts =
                new SystemFonts(System.getProperty("os.name"), Path.of(args[0]), System.getenv(), Instant.now());
        System.out.println(fonts.use() ? "known" : "asked");
        Platform.startup(() -> {
            FAMILIES.forEach(FontLooks::look);
            for (String family : Font.getFamilies()) {
                System.out.println(family + " " + Font.getFontNames(family));
            }
            fonts.keep();
            System.exit(0);
        });
    }

    private static void look(String family) {
        for (FontWeight weight : List.of(FontWeight.NORMAL, FontWeight.BOLD)) {
            for (FontPosture posture : FontPosture.values()) {
                Font font = Font.font(family, weight, posture, 17);
                SAMPLES.forEach(sample -> System.out.println(family + " " + font.getName() + " " + look(sample, font)));
            }
        }
    }

    private static String look(String sample, Font font) {
        Text text = new Text(sample);
        text.setFont(font);
        WritableImage image = new Scene(new Group(text)).snapshot(null);
        CRC32 pixels = new CRC32();
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = reader.getArgb(x, y);
                pixels.update(colour);
                pixels.update(colour >> 8);
                pixels.update(colour >> 16);
            }
        }
        return text.getLayoutBounds().getWidth() + "×" + text.getLayoutBounds().getHeight() + " " + pixels.getValue();
    }
}
