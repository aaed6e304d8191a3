package app.broadsheet.content.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes pictures that JavaFX cannot draw into ones that it can. Pure; takes its time, on {@code cpu} threads. */
public final class DrawablePicture {
    private static final Logger LOG = LoggerFactory.getLogger(DrawablePicture.class);

    private DrawablePicture() {}

    /**
     * WebP and SVG as JPEG or, with transparent parts, as PNG; of an animation the first picture. Everything else, and what
     * cannot be read, as it came. Never throws for any input.
     */
    public static byte[] of(byte[] picture) {
        Optional<String> type = PictureType.of(picture);
        try {
            BufferedImage drawn = switch (type.orElse("")) {
                case "image/webp" -> WebpPicture.read(picture);
                case "image/svg+xml" -> SvgPicture.draw(picture);
                default -> null;
            };
            return drawn == null ? picture : ColumnPicture.write(drawn, isOpaque(drawn));
        } catch (IOException
                | RuntimeException
                | StackOverflowError e) { // damaged, or made to do harm: its description is shown
            LOG.debug("A picture cannot be drawn: {}", e.toString());
            return picture;
        }
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
