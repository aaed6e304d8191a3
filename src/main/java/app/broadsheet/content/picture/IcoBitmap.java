package app.broadsheet.content.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * A bitmap as ICO holds it ({@code BITMAPINFOHEADER}, without compression): colours from the last line to the first, each line
 * filled up to four bytes, then a mask of a bit a pixel, set where nothing is drawn.
 */
final class IcoBitmap {
    private static final int HEADER = 40;
    private static final int MOST_SIDE = 1_024;
    private static final int OPAQUE = 0xFF00_0000;

    private final ByteBuffer bytes;
    private final int width;
    private final int height;
    private final int bits;
    private final int palette;
    private final int colours;
    private final int mask;

    private IcoBitmap(ByteBuffer bytes) {
        this.bytes = bytes;
        width = bytes.getInt(4);
        height = bytes.getInt(8) / 2; // of the picture and its mask together
        bits = bytes.getShort(14);
        palette = bytes.getInt(0);
        int used = bytes.getInt(32);
        int all = bits <= 8 ? 1 << bits : 0;
        colours = palette + 4 * (used > 0 && used < all ? used : all);
        mask = colours + line(bits) * height;
    }

    /** Null for what is none of the usual kinds. Throws where it is cut short. */
    static @Nullable BufferedImage read(byte[] bitmap) {
        ByteBuffer bytes = ByteBuffer.wrap(bitmap).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < HEADER || bytes.getInt(0) < HEADER || bytes.getInt(0) > bytes.limit()) {
            return null;
        }
        int width = bytes.getInt(4);
        int height = bytes.getInt(8) / 2;
        int bits = bytes.getShort(14);
        boolean usual = bits == 1 || bits == 4 || bits == 8 || bits == 24 || bits == 32;
        boolean plain = bytes.getInt(16) == 0;
        return width < 1 || width > MOST_SIDE || height < 1 || height > MOST_SIDE || !usual || !plain
                ? null
                : new IcoBitmap(bytes).draw();
    }

    private BufferedImage draw() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        boolean alpha = bits == 32 && hasAlpha();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = colour(x, height - 1 - y);
                image.setRGB(x, y, alpha ? colour : masked(x, height - 1 - y) ? 0 : colour | OPAQUE);
            }
        }
        return image;
    }

    /** Old programs left the fourth byte empty and meant the mask. */
    private boolean hasAlpha() {
        for (int at = colours + 3; at < mask; at += 4) {
            if (bytes.get(at) != 0) {
                return true;
            }
        }
        return false;
    }

    private int colour(int x, int line) {
        int start = colours + line * line(bits);
        if (bits == 32) {
            return bytes.getInt(start + 4 * x);
        }
        if (bits == 24) {
            int at = start + 3 * x;
            return (bytes.get(at) & 0xFF) | ((bytes.get(at + 1) & 0xFF) << 8) | ((bytes.get(at + 2) & 0xFF) << 16);
        }
        int pixels = 8 / bits;
        int shift = 8 - bits * ((x % pixels) + 1);
        int index = ((bytes.get(start + x / pixels) & 0xFF) >> shift) & ((1 << bits) - 1);
        int at = palette + 4 * index;
        return at < colours ? bytes.getInt(at) : 0;
    }

    /** Some files end before their mask: all of those pixels are seen. */
    private boolean masked(int x, int line) {
        int at = mask + line * line(1) + x / 8;
        return at < bytes.limit() && (bytes.get(at) & (0x80 >> (x % 8))) != 0;
    }

    private int line(int bitsPerPixel) {
        return (width * bitsPerPixel + 31) / 32 * 4;
    }
}
