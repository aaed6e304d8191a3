package app.broadsheet.refresh;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes pictures anew that are larger than a window shows them. Only JPEG and PNG; everything else, and what would not become
 * smaller, stays as it came. Pure; takes its time, on {@code cpu} threads.
 */
final class PictureReducer {
    private static final Logger LOG = LoggerFactory.getLogger(PictureReducer.class);
    /** The longest side that is kept: twice the reading column, for sharp screens. */
    private static final int LONGEST_SIDE = 1600;
    /** Below this nothing is worth the work. */
    private static final int SMALL_BYTES = 150_000;
    /** A picture within the longest side may have so many bytes for each of its pixels before it is written anew. */
    private static final double BYTES_A_PIXEL = 0.75;
    /** Beyond this it is no picture for a newspaper, but an attack on the reader's memory. */
    private static final long MOST_PIXELS = 400_000_000;

    private static final float QUALITY = 0.82f;

    private PictureReducer() {}

    /** The picture at a sensible size; the same bytes where they are that already. Never throws for any input. */
    static byte[] reduce(byte[] picture, String mediaType) {
        boolean jpeg = mediaType.equals("image/jpeg");
        if (picture.length < SMALL_BYTES || !(jpeg || mediaType.equals("image/png"))) {
            return picture;
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png");
            if (!readers.hasNext()) {
                return picture;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                byte[] reduced = reduce(reader, picture.length, jpeg);
                return reduced.length > 0 && reduced.length < picture.length ? reduced : picture;
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | RuntimeException e) { // CMYK, damaged, or not what it says: shown as it is, or not at all
            LOG.debug("A picture stays as it is: {}", e.toString());
            return picture;
        }
    }

    private static byte[] reduce(ImageReader reader, int bytes, boolean jpeg) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int longest = Math.max(width, height);
        long pixels = (long) width * height;
        boolean fits = longest <= LONGEST_SIDE;
        if (pixels > MOST_PIXELS || (fits && bytes < pixels * BYTES_A_PIXEL)) {
            return new byte[0];
        }
        ImageReadParam wanted = reader.getDefaultReadParam();
        // Every n-th pixel only, so that what is held stays within some megabytes; the rest is scaled smoothly.
        int step = Math.max(1, longest / (2 * LONGEST_SIDE));
        wanted.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, wanted);
        boolean opaque = jpeg || !read.getColorModel().hasAlpha();
        if (fits && !jpeg && !opaque) {
            return new byte[0];
        }
        return written(scaled(read, opaque), opaque);
    }

    private static BufferedImage scaled(BufferedImage read, boolean opaque) {
        double factor = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
        BufferedImage scaled =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    /** What has no transparent parts becomes JPEG, the rest PNG. */
    private static byte[] written(BufferedImage image, boolean opaque) throws IOException {
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
