package app.broadsheet.store;

import app.broadsheet.model.PictureId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The bytes of pictures, in files named by their SHA-256, two hexadecimal digits a folder. A file is there whole or not at
 * all: it is written under another name and then renamed.
 */
final class PictureFiles {
    private static final String HALF = "half-";

    private final Path folder;
    /** What our own half-written files begin with, and no other start's do. */
    private final String ours = HALF + UUID.randomUUID() + "-";

    PictureFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the bytes, unless they are there already.
     *
     * @param keep whether a power cut must not lose them once this returns
     */
    PictureId put(byte[] bytes, boolean keep) throws IOException {
        PictureId id = new PictureId(HexFormat.of().formatHex(Hashes.of(bytes)));
        Path file = path(id);
        if (whole(id, bytes.length)) {
            return id;
        }
        Files.createDirectories(file.getParent());
        Path half = Files.createTempFile(file.getParent(), ours, ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                if (keep) {
                    channel.force(true);
                }
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
        return id;
    }

    Path path(PictureId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /** Whether the file is there with all its bytes. */
    boolean whole(PictureId id, long bytes) throws IOException {
        try {
            BasicFileAttributes file = Files.readAttributes(path(id), BasicFileAttributes.class);
            return file.isRegularFile() && file.size() == bytes;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether its bytes are those that it is named by. Reads all of it. */
    boolean intact(PictureId id) throws IOException {
        return HexFormat.of().formatHex(Hashes.of(Files.readAllBytes(path(id)))).equals(id.sha256());
    }

    /** Deletes a file that is not what it should be. */
    void drop(PictureId id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    /** The folders that pictures are in. */
    List<Path> folders() throws IOException {
        return list(folder);
    }

    /** What is in one of {@link #folders}, whatever it is. */
    List<Path> files(Path inside) throws IOException {
        return list(inside);
    }

    /** Whether it is a half-written file that nobody writes any more: the folder is one program's at a time. */
    boolean abandoned(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(HALF) && name.endsWith(".tmp") && !name.startsWith(ours);
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }
}
