package app.broadsheet.importer.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** A file read into memory, or why it was not. */
public sealed interface FileBytes {
    /** The most that one file may have: enough for the largest saved pages and books, little enough for a small heap. */
    int MOST = 128 * 1024 * 1024;

    /** Its bytes, not to be changed, and when it was last changed. */
    final class Read implements FileBytes {
        private final byte[] bytes;
        private final Instant modified;

        Read(byte[] bytes, Instant modified) {
            this.bytes = bytes;
            this.modified = modified;
        }

        /** The bytes themselves, not a copy: read them only. */
        public byte[] bytes() {
            return bytes;
        }

        /** When the file was last changed, as the file system says. */
        public Instant modified() {
            return modified;
        }
    }

    /** It was not read. {@code why} is a sentence for the reader. */
    record Refused(String why) implements FileBytes {}

    /**
     * Reads {@code file}, at most {@link #MOST} bytes of an ordinary file. Links are followed, but what they lead to must
     * be an ordinary file too: a device or pipe would never end.
     */
    static FileBytes of(Path file) {
        return of(file, MOST);
    }

    /** As {@link #of(Path)} with another limit, in bytes. */
    static FileBytes of(Path file, int most) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return new Refused("This is a folder.");
            }
            if (!attributes.isRegularFile()) {
                return new Refused("This is not an ordinary file.");
            }
            if (attributes.size() > most) {
                return tooLarge(most);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(most + 1);
                return bytes.length > most
                        ? tooLarge(most)
                        : new Read(bytes, attributes.lastModifiedTime().toInstant());
            }
        } catch (NoSuchFileException gone) {
            return new Refused("There is no such file.");
        } catch (AccessDeniedException denied) {
            return new Refused("You are not allowed to read this file.");
        } catch (IOException | SecurityException failed) {
            return new Refused("The file could not be read from the disk.");
        }
    }

    private static Refused tooLarge(int most) {
        return new Refused("The file is larger than the " + most / (1024 * 1024) + " MB that can be read.");
    }
}
