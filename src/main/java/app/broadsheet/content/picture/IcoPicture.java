package app.broadsheet.content.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Windows' ICO: several pictures in one file, each a PNG or a bitmap without its file's header. The directory and each
 * picture may say different sizes; what counts here is what the picture says, since that is what memory is taken for.
 */
final class IcoPicture {
    private static final int HEADER = 6;
    private static final int ENTRY = 16;
    private static final int MOST_ENTRIES = 32;

    private IcoPicture() {}

    /** The smallest that is large enough, else the largest; null when there is none that can be read. */
    static @Nullable BufferedImage read(byte[] ico) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(ico).order(ByteOrder.LITTLE_ENDIAN);
        int count = bytes.limit() < HEADER ? 0 : Math.min(MOST_ENTRIES, bytes.getShort(4) & 0xFFFF);
        int best = -1;
        for (int i = 0; i < count && HEADER + (i + 1) * ENTRY <= ico.length; i++) {
            if (best < 0 || fitsBetter(bytes, i, best)) {
                best = i;
            }
        }
        return best < 0 ? null : read(ico, bytes, best);
    }

    /** Of one size there may be several, for screens with few colours and with many. */
    private static boolean fitsBetter(ByteBuffer bytes, int one, int than) {
        int side = side(bytes, one);
        int sideBefore = side(bytes, than);
        if (side == sideBefore) {
            return bits(bytes, one) > bits(bytes, than);
        }
        return sideBefore < IconPicture.SIDE ? side > sideBefore : side >= IconPicture.SIDE && side < sideBefore;
    }

    /** A byte, of which 0 is 256. */
    private static int side(ByteBuffer bytes, int entry) {
        int side = bytes.get(HEADER + entry * ENTRY) & 0xFF;
        return side == 0 ? 256 : side;
    }

    private static int bits(ByteBuffer bytes, int entry) {
        return bytes.getShort(HEADER + entry * ENTRY + 6) & 0xFFFF;
    }

    private static @Nullable BufferedImage read(byte[] ico, ByteBuffer bytes, int entry) throws IOException {
        long length = bytes.getInt(HEADER + entry * ENTRY + 8) & 0xFFFF_FFFFL;
        long start = bytes.getInt(HEADER + entry * ENTRY + 12) & 0xFFFF_FFFFL;
        if (start >= ico.length) {
            return null;
        }
        byte[] inside = Arrays.copyOfRange(ico, (int) start, (int) Math.min(ico.length, start + length));
        return PictureType.of(inside).equals(Optional.of("image/png"))
                ? IconPicture.read("png", inside)
                : IcoBitmap.read(inside);
    }
}
