package app.broadsheet.content.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** WebP (RFC 9649), still or the first picture of an animation. */
final class WebpPicture {
    /** The decoder holds all of them at once, four bytes each; news photographs have half as many. */
    private static final long MOST_PIXELS = 16_000_000;

    private WebpPicture() {}

    /** Null when it is too large to be one for reading. */
    static @Nullable BufferedImage read(byte[] webp) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(webp))) {
            reader.setInput(in, false, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                return null;
            }
            ImageReadParam how = reader.getDefaultReadParam();
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }
}
