package app.broadsheet.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * An article's HTML and text in one piece, deflated (RFC 1951) together, since they are nearly the same words. Four
 * bytes before it give the length of the HTML in UTF-8 bytes, four more that of both.
 */
final class BodyPack {
    private static final int HEADER = 2 * Integer.BYTES;
    private static final int BUFFER = 8192;

    private BodyPack() {}

    /** The HTML and the text. */
    record Body(String html, String text) {}

    static byte[] pack(String html, String text) {
        byte[] first = html.getBytes(StandardCharsets.UTF_8);
        byte[] second = text.getBytes(StandardCharsets.UTF_8);
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream((first.length + second.length) / 2 + HEADER);
            packed.writeBytes(ByteBuffer.allocate(HEADER)
                    .putInt(first.length)
                    .putInt(first.length + second.length)
                    .array());
            byte[] both = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, both, first.length, second.length);
            deflater.setInput(both);
            deflater.finish();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        }
    }

    /** How long the text is in UTF-8 bytes. Needs only the first eight bytes. */
    static int textBytes(byte[] packed) {
        ByteBuffer header = ByteBuffer.wrap(packed);
        int html = header.getInt();
        return header.getInt() - html;
    }

    static Body unpack(byte[] packed) {
        ByteBuffer header = ByteBuffer.wrap(packed);
        int first = header.getInt();
        byte[] both = new byte[header.getInt()];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed, HEADER, packed.length - HEADER);
            int filled = 0;
            while (filled < both.length) {
                int more = inflater.inflate(both, filled, both.length - filled);
                if (more == 0) {
                    throw new StoreException("A stored body is cut short");
                }
                filled += more;
            }
        } catch (DataFormatException e) {
            throw new StoreException("A stored body is damaged", e);
        }
        return new Body(
                new String(both, 0, first, StandardCharsets.UTF_8),
                new String(both, first, both.length - first, StandardCharsets.UTF_8));
    }
}
