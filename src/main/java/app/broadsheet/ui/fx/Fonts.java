package app.broadsheet.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIconsIkonHandler;

/** The typefaces that the app brings along; for other scripts JavaFX falls back on the system's. */
final class Fonts {
    private static final Logger LOG = Logger.getLogger(Fonts.class.getName());
    /** What a window is set in before it shows an article. */
    private static final List<String> FIRST = List.of(
            "Inter-Regular.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "SourceSerif4-Regular.ttf",
            "SourceSerif4-Bold.ttf",
            "SourceSerif4Display-Bold.ttf");

    private static final List<String> OTHERS =
            List.of("SourceSerif4-It.ttf", "SourceSerif4-BoldIt.ttf", "Inter-Italic.otf", "Inter-BoldItalic.otf");

    /** Typefaces that systems come with and that have Latin, Hebrew and Arabic letters and all signs, the best first. */
    private static final List<String> BOTH_WAYS =
            List.of("Segoe UI", "Arial", "DejaVu Sans", "Noto Sans Hebrew", "Noto Sans Arabic");

    private Fonts() {}

    /** A typeface for text that reads from the right and must not fall back on another within a line. */
    static String bothWays() {
        List<String> here = Font.getFamilies();
        return BOTH_WAYS.stream().filter(here::contains).findFirst().orElse("System");
    }

    /**
     * Has JavaFX look up the system's, which the first text waits for, and makes those known to it that a window needs at
     * once; whoever comes second waits until they are. One that cannot be read leaves its text to a fallback. Any thread.
     */
    static void load() {
        First.loaded();
    }

    /** Makes the others known, in the same way: before any text that is set in them. */
    static void loadOthers() {
        Others.loaded();
    }

    /** The typeface of icons, at some size. Waits for it to be loaded. */
    static Font icons() {
        return First.ICONS == null ? Font.getDefault() : First.ICONS;
    }

    private static void read(String file) {
        var _ = read(file, () -> Fonts.class.getResourceAsStream("/assets/fonts/" + file));
    }

    private static @Nullable Font read(String file, Supplier<@Nullable InputStream> opened) {
        try (InputStream bytes = opened.get()) {
            Font font = bytes == null ? null : Font.loadFont(bytes, 0);
            if (font == null) {
                LOG.log(Level.WARNING, "The typeface {0} cannot be read", file);
            }
            return font;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The typeface " + file + " cannot be read", e);
            return null;
        }
    }

    /**
     * Java initialises it once, and has others wait. JavaFX looks up the system's first: asked later, fontconfig would have
     * ours among those that stand in for others, or not, as it happened.
     */
    private static final class First {
        private static final @Nullable Font ICONS;

        static {
            Font.getDefault();
            FIRST.forEach(Fonts::read);
            ICONS = read("bootstrap-icons", new BootstrapIconsIkonHandler()::getFontResourceAsStream);
        }

        static void loaded() {}
    }

    private static final class Others {
        static {
            OTHERS.forEach(Fonts::read);
        }

        static void loaded() {}
    }
}
