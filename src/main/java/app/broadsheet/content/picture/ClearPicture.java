package app.broadsheet.content.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** PNG and GIF that may be clear in places. */
final class ClearPicture {
    /** What is larger is no logo and no diagram. */
    private static final long MOST_PIXELS = 8_000_000;

    private static final int MOST_BYTES = 4_000_000;

    private ClearPicture() {}

    /** Null for what cannot be clear anywhere, what moves, and what is large. */
    static @Nullable BufferedImage read(byte[] picture, String format) throws IOException {
        if (picture.length > MOST_BYTES) {
            return null;
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, false, true);
            boolean small = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            boolean clear = small && reader.getRawImageType(0).getColorModel().hasAlpha();
            return clear && (format.equals("png") || reader.getNumImages(true) == 1)
                    ? GreyPicture.inColours(reader.read(0))
                    : null;
        } finally {
            reader.dispose();
        }
    }
}
