package app.broadsheet.content.picture;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes pictures that JavaFX cannot draw into ones that it can. Pure; takes its time, on {@code cpu} threads. */
public final class DrawablePicture {
    private static final Logger LOG = LoggerFactory.getLogger(DrawablePicture.class);

    private DrawablePicture() {}

    /**
     * WebP and SVG as JPEG or, with transparent parts, as PNG; a drawing with dark parts on white; of an animation the first
     * picture. Everything else, and what cannot be read, as it came. Never throws for any input.
     */
    public static byte[] of(byte[] picture) {
        Optional<String> type = PictureType.of(picture);
        try {
            return switch (type.orElse("")) {
                case "image/webp" -> written(WebpPicture.read(picture), picture);
                case "image/svg+xml" -> written(onPaper(SvgPicture.draw(picture)), picture);
                default -> picture;
            };
        } catch (IOException
                | RuntimeException
                | StackOverflowError e) { // damaged, or made to do harm: its description is shown
            LOG.debug("A picture cannot be drawn: {}", e.toString());
            return picture;
        }
    }

    private static byte[] written(@Nullable BufferedImage drawn, byte[] picture) throws IOException {
        return drawn == null ? picture : ColumnPicture.write(drawn, isOpaque(drawn));
    }

    /** A drawing with dark parts on white, since it is made for white paper: on a dark page they would not be seen. */
    private static @Nullable BufferedImage onPaper(@Nullable BufferedImage drawn) {
        if (drawn == null || isOpaque(drawn) || !isDarkSomewhere(drawn)) {
            return drawn;
        }
        Graphics2D below = drawn.createGraphics();
        below.setComposite(AlphaComposite.DstOver);
        below.setColor(Color.WHITE);
        below.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        below.dispose();
        return drawn;
    }

    private static boolean isDarkSomewhere(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int at = image.getRGB(x, y);
                int light = 2 * ((at >> 16) & 0xFF) + 5 * ((at >> 8) & 0xFF) + (at & 0xFF);
                if ((at >>> 24) > 0x7F && light < 8 * 0x80) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOpaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return true;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 0xFF) {
                    return false;
                }
            }
        }
        return true;
    }
}
