package app.broadsheet.content.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes pictures that JavaFX cannot draw into ones that it can. Pure; takes its time, on {@code cpu} threads. */
public final class DrawablePicture {
    private static final Logger LOG = LoggerFactory.getLogger(DrawablePicture.class);
    /** The longest side that is made: twice the reading column, for sharp screens. */
    static final int LONGEST_SIDE = 1_600;

    private static final float QUALITY = 0.85f;

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
            return drawn == null ? picture : written(scaled(drawn));
        } catch (IOException
                | RuntimeException
                | StackOverflowError e) { // damaged, or made to do harm: its description is shown
            LOG.debug("A picture cannot be drawn: {}", e.toString());
            return picture;
        }
    }

    private static BufferedImage scaled(BufferedImage drawn) {
        double factor = Math.min(1, (double) LONGEST_SIDE / Math.max(drawn.getWidth(), drawn.getHeight()));
        boolean opaque = isOpaque(drawn);
        int width = Math.max(1, (int) Math.round(drawn.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(drawn.getHeight() * factor));
        BufferedImage scaled =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(drawn, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
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

    private static byte[] written(BufferedImage image) throws IOException {
        boolean opaque = !image.getColorModel().hasAlpha();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(opaque ? "jpeg" : "png").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (opaque) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
