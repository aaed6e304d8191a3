package app.broadsheet.ui.fx;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture's own size in pixels, as the head of its file tells: PNG, GIF, BMP and JPEG, which is what JavaFX decodes.
 * So the place for it is right before it is decoded, and it is never decoded larger than it is.
 */
record PictureSize(int width, int height) {
    private static final int MOST_SEGMENTS = 500;

    /** Reads the head of a file; empty when it is none of these or broken. Blocks: not on the FX thread. */
    static Optional<PictureSize> of(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                DataInputStream data = new DataInputStream(bytes)) {
            int magic = data.readUnsignedShort();
            PictureSize size = switch (magic) {
                case 0x8950 -> png(data);
                case 0x4749 -> gif(data);
                case 0x424D -> bmp(data);
                case 0xFFD8 -> jpeg(data);
                default -> new PictureSize(0, 0);
            };
            return size.width > 0 && size.height > 0 ? Optional.of(size) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static PictureSize png(DataInputStream data) throws IOException {
        data.skipNBytes(14);
        return new PictureSize(data.readInt(), data.readInt());
    }

    private static PictureSize gif(DataInputStream data) throws IOException {
        data.skipNBytes(4);
        return new PictureSize(
                Short.toUnsignedInt(Short.reverseBytes(data.readShort())),
                Short.toUnsignedInt(Short.reverseBytes(data.readShort())));
    }

    private static PictureSize bmp(DataInputStream data) throws IOException {
        data.skipNBytes(16);
        return new PictureSize(Integer.reverseBytes(data.readInt()), Math.abs(Integer.reverseBytes(data.readInt())));
    }

    /** Walks the segments to the frame header (ITU T.81, B.2.2). */
    private static PictureSize jpeg(DataInputStream data) throws IOException {
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            int marker = data.readUnsignedShort();
            int length = data.readUnsignedShort();
            boolean frame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                data.readUnsignedByte();
                int height = data.readUnsignedShort();
                return new PictureSize(data.readUnsignedShort(), height);
            }
            if (marker < 0xFF00 || length < 2) {
                break;
            }
            data.skipNBytes(length - 2L);
        }
        return new PictureSize(0, 0);
    }
}
