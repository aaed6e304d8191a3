package app.broadsheet.refresh;

import app.broadsheet.content.picture.ColumnPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes pictures anew that are larger than a window shows them. Only JPEG and PNG; everything else, and what would not become
 * smaller, stays as it came. Pure; takes its time, on {@code cpu} threads.
 */
final class PictureReducer {
    private static final Logger LOG = LoggerFactory.getLogger(PictureReducer.class);
    /** Below this nothing is worth the work. */
    private static final int SMALL_BYTES = 150_000;
    /** A picture within the longest side may have so many bytes for each of its pixels before it is written anew. */
    private static final double BYTES_A_PIXEL = 0.75;
    /** Beyond this it is no picture for a newspaper, but an attack on the reader's memory. */
    private static final long MOST_PIXELS = 400_000_000;

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
        boolean fits = longest <= ColumnPicture.LONGEST_SIDE;
        if (pixels > MOST_PIXELS || (fits && bytes < pixels * BYTES_A_PIXEL)) {
            return new byte[0];
        }
        ImageReadParam wanted = reader.getDefaultReadParam();
        // Every n-th pixel only, so that what is held stays within some megabytes; the rest is scaled smoothly.
        int step = Math.max(1, longest / (2 * ColumnPicture.LONGEST_SIDE));
        wanted.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, wanted);
        boolean opaque = jpeg || !read.getColorModel().hasAlpha();
        if (fits && !jpeg && !opaque) {
            return new byte[0];
        }
        return ColumnPicture.write(read, opaque);
    }
}
