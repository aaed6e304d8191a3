package app.broadsheet.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
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
        try (Packer packer = new Packer()) {
            return packer.pack(html, text);
        }
    }

    /** Packs one after the other: what a deflater needs is more than most articles are. For one thread. */
    static final class Packer implements AutoCloseable {
        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        private byte[] buffer = new byte[BUFFER];
        private int filled;

        byte[] pack(String html, String text) {
            byte[] first = html.getBytes(StandardCharsets.UTF_8);
            byte[] second = text.getBytes(StandardCharsets.UTF_8);
            ByteBuffer.wrap(buffer).putInt(first.length).putInt(first.length + second.length);
            filled = HEADER;
            deflater.reset();
            deflater.setInput(first);
            deflate(deflater::needsInput);
            deflater.setInput(second);
            deflater.finish();
            deflate(deflater::finished);
            return Arrays.copyOf(buffer, filled);
        }

        private void deflate(BooleanSupplier done) {
            while (!done.getAsBoolean()) {
                if (filled == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * buffer.length);
                }
                filled += deflater.deflate(buffer, filled, buffer.length - filled);
            }
        }

        @Override
        public void close() {
            deflater.close();
        }
    }

    /** How long the text is in UTF-8 bytes. Needs only the first eight bytes. */
    static int textBytes(byte[] packed) {
        ByteBuffer header = ByteBuffer.wrap(packed);
        int html = header.getInt();
        return header.getInt() - html;
    }

    static Body unpack(byte[] packed) {
        try (Unpacker unpacker = new Unpacker()) {
            return unpacker.unpack(packed);
        }
    }

    /** Unpacks one after the other, for the same reason as {@link Packer}. For one thread. */
    static final class Unpacker implements AutoCloseable {
        private final Inflater inflater = new Inflater(true);
        private byte[] buffer = new byte[BUFFER];

        Body unpack(byte[] packed) {
            int both = inflate(packed);
            int first = ByteBuffer.wrap(packed).getInt();
            return new Body(string(0, first), string(first, both));
        }

        /** The text alone. */
        String text(byte[] packed) {
            int both = inflate(packed);
            return string(ByteBuffer.wrap(packed).getInt(), both);
        }

        /** Answers how many bytes it left in the buffer. */
        private int inflate(byte[] packed) {
            int both = ByteBuffer.wrap(packed).getInt(Integer.BYTES);
            if (buffer.length < both) {
                buffer = new byte[both];
            }
            inflater.reset();
            inflater.setInput(packed, HEADER, packed.length - HEADER);
            try {
                for (int filled = 0; filled < both; ) {
                    int more = inflater.inflate(buffer, filled, both - filled);
                    if (more == 0) {
                        throw new StoreException("A stored body is cut short");
                    }
                    filled += more;
                }
            } catch (DataFormatException e) {
                throw new StoreException("A stored body is damaged", e);
            }
            return both;
        }

        private String string(int from, int to) {
            return new String(buffer, from, to - from, StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            inflater.close();
        }
    }
}
