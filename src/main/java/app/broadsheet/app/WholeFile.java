package app.broadsheet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A file that is written whole or not at all: beside its place and renamed, so that a full disk leaves what was there. */
final class WholeFile {
    private WholeFile() {}

    /** Writes into the file that it is given. */
    @FunctionalInterface
    interface Content<T> {
        T writeTo(Path part) throws IOException;
    }

    /** Writes {@code file}, in place of what is there; answers what {@code content} does. Blocks. */
    static <T> T write(Path file, Content<T> content) throws IOException {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of("."));
        Path part = Files.createTempFile(folder, ".broadsheet-", ".part");
        try {
            T answer = content.writeTo(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return answer;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
