package app.broadsheet.importer.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in a ZIP archive, one after the other. Sizes that the archive states are not believed: what is unpacked is
 * counted.
 */
final class ZipEntries {
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    private ZipEntries() {}

    /** Takes a file of the archive; {@code bytes} are its own. */
    @FunctionalInterface
    interface Visitor {
        /** @return whether to go on */
        boolean visit(String name, byte[] bytes);
    }

    /** How the reading ended. */
    enum End {
        /** At the end, or where the visitor wanted. */
        WHOLE,
        /** The archive is damaged; what came before was visited. */
        BROKEN,
        /** It holds more than is read; what came before was visited. */
        TOO_MUCH
    }

    /** Visits the files of {@code zip} in the archive's order; folders are left out. */
    static End each(byte[] zip, Visitor visitor) {
        Walk walk = new Walk(visitor);
        End end = walk.over(zip, StandardCharsets.UTF_8);
        // Names without a mark are in the first PC's encoding, says the format; most programs write UTF-8 all the same.
        return end == End.BROKEN ? walk.over(zip, Charset.forName("IBM437")) : end;
    }

    /** One or two walks over an archive; the second goes on where the first got stuck. */
    private static final class Walk {
        private final Visitor visitor;
        private int visited;
        private long total;

        Walk(Visitor visitor) {
            this.visitor = visitor;
        }

        End over(byte[] zip, Charset names) {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
                int count = 0;
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (++count > visited && !entry.isDirectory()) {
                        byte[] bytes = in.readNBytes(LARGEST + 1);
                        total += bytes.length;
                        if (bytes.length > LARGEST || total > MOST_BYTES || count > MOST_ENTRIES) {
                            return End.TOO_MUCH;
                        }
                        visited = count;
                        if (!visitor.visit(entry.getName(), bytes)) {
                            return End.WHOLE;
                        }
                    }
                }
                return End.WHOLE;
            } catch (IOException | IllegalArgumentException damaged) {
                return End.BROKEN;
            }
        }
    }
}
