package app.broadsheet.content.picture;

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
     * WebP and SVG as JPEG or, with transparent parts, as PNG; of an animation the first picture. What is drawn with dark ink on
     * nothing is put on white, that of PNG and GIF, too. Everything else, and what cannot be read, as it came. Never throws
     * for any input.
     */
    public static byte[] of(byte[] picture) {
        Optional<String> type = PictureType.of(picture);
        try {
            return switch (type.orElse("")) {
                case "image/webp" -> raster(WebpPicture.read(picture), picture);
                case "image/svg+xml" -> drawing(SvgPicture.draw(picture), picture);
                case "image/png" -> onPaper(ClearPicture.read(picture, "png"), picture);
                case "image/gif" -> onPaper(ClearPicture.read(picture, "gif"), picture);
                default -> picture;
            };
        } catch (IOException
                | RuntimeException
                | StackOverflowError e) { // damaged, or made to do harm: its description is shown
            LOG.debug("A picture cannot be drawn: {}", e.toString());
            return picture;
        }
    }

    private static byte[] raster(@Nullable BufferedImage read, byte[] picture) throws IOException {
        if (read == null) {
            return picture;
        }
        return Paper.isMostlyDark(read) ? sharp(Paper.below(read)) : ColumnPicture.write(read, isOpaque(read));
    }

    private static byte[] drawing(@Nullable BufferedImage drawn, byte[] picture) throws IOException {
        if (drawn == null) {
            return picture;
        }
        return Paper.isDarkSomewhere(drawn) ? sharp(Paper.below(drawn)) : ColumnPicture.write(drawn, isOpaque(drawn));
    }

    private static byte[] onPaper(@Nullable BufferedImage read, byte[] picture) throws IOException {
        return read != null && Paper.isMostlyDark(read) ? sharp(Paper.below(read)) : picture;
    }

    /** As PNG: JPEG blurs the lines of what is drawn. */
    private static byte[] sharp(BufferedImage drawing) throws IOException {
        return ColumnPicture.write(drawing, false);
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
