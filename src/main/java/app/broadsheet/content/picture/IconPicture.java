package app.broadsheet.content.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an icon of whatever a site sends as one. Pure; takes its time, on {@code cpu} threads. */
public final class IconPicture {
    private static final Logger LOG = LoggerFactory.getLogger(IconPicture.class);
    /** The longest side that is kept: enough for a line of text at 300 %. */
    static final int SIDE = 64;

    private static final int LEAST_SIDE = 8;
    /** Beyond this it is no icon, and perhaps an attack on the reader's memory. */
    private static final long MOST_PIXELS = 5_000_000;
    /** A wide logo says nothing at the size of a letter. */
    private static final double MOST_UNEVEN = 1.6;

    private static final int SEEN = 0x20;

    private IconPicture() {}

    /**
     * A square PNG of at most 64 pixels a side. Empty for what is no picture, is no icon by its size or shape, shows nothing,
     * or cannot be read. Never throws for any input.
     */
    public static Optional<byte[]> of(byte[] picture) {
        try {
            BufferedImage read = read(picture);
            return read == null || !isIcon(read) ? Optional.empty() : Optional.of(written(square(read)));
        } catch (IOException
                | RuntimeException
                | StackOverflowError e) { // damaged, or made to do harm: the source has its letter
            LOG.debug("An icon cannot be drawn: {}", e.toString());
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage read(byte[] picture) throws IOException {
        return switch (PictureType.of(picture).orElse("")) {
            case "image/vnd.microsoft.icon" -> IcoPicture.read(picture);
            case "image/webp" -> WebpPicture.read(picture);
            case "image/svg+xml" -> SvgPicture.draw(picture);
            case "image/png" -> read("png", picture);
            case "image/gif" -> read("gif", picture);
            case "image/jpeg" -> read("jpeg", picture);
            case "image/bmp" -> read("bmp", picture);
            default -> null;
        };
    }

    /** Null when it is too large. */
    static @Nullable BufferedImage read(String format, byte[] picture) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, false, true);
            return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS ? null : reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static boolean isIcon(BufferedImage image) {
        int shorter = Math.min(image.getWidth(), image.getHeight());
        int longer = Math.max(image.getWidth(), image.getHeight());
        return shorter >= LEAST_SIDE && longer <= shorter * MOST_UNEVEN && shows(image);
    }

    private static boolean shows(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return true;
        }
        int step = Math.max(1, Math.min(image.getWidth(), image.getHeight()) / SIDE);
        for (int y = 0; y < image.getHeight(); y += step) {
            for (int x = 0; x < image.getWidth(); x += step) {
                if (image.getRGB(x, y) >>> 24 >= SEEN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By halves, since one large step leaves thin lines out. */
    private static BufferedImage square(BufferedImage image) {
        BufferedImage now = image;
        while (Math.max(now.getWidth(), now.getHeight()) >= 2 * SIDE) {
            now = scaled(now, (now.getWidth() + 1) / 2, (now.getHeight() + 1) / 2, 0);
        }
        int longer = Math.max(now.getWidth(), now.getHeight());
        int side = Math.min(SIDE, longer);
        return scaled(now, now.getWidth() * side / longer, now.getHeight() * side / longer, side);
    }

    /** @param side of the square in whose middle it is; 0 for none */
    private static BufferedImage scaled(BufferedImage image, int width, int height, int side) {
        int wide = Math.max(Math.max(1, width), side);
        int high = Math.max(Math.max(1, height), side);
        BufferedImage scaled = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(
                image, (wide - width) / 2, (high - height) / 2, Math.max(1, width), Math.max(1, height), null);
        graphics.dispose();
        return scaled;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
