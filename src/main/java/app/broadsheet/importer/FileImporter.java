package app.broadsheet.importer;

import app.broadsheet.importer.aggregator.AggregatorPageReader;
import app.broadsheet.importer.file.FileBytes;
import app.broadsheet.importer.file.TextDecoder;
import app.broadsheet.importer.plan.ImportPlan;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Recognises a file by its content and reads it. Keeps no state; safe for every thread. */
public final class FileImporter {
    // Archives and copies lose a file's date and put the start of some calendar in its place.
    private static final Instant OLDEST = Instant.parse("1995-01-01T00:00:00Z");

    /**
     * Reads {@code file}, which is never changed. Blocks while reading; asks nothing of the network.
     *
     * @param now the present, which no date of an article may exceed
     * @return what it is; {@link ImportPlan.Unreadable} for whatever can't be used, never an exception
     */
    public ImportPlan read(Path file, Instant now) {
        return switch (FileBytes.of(file)) {
            case FileBytes.Refused refused -> new ImportPlan.Unreadable(refused.why());
            case FileBytes.Read read -> read(read.bytes(), saved(read.modified(), now));
        };
    }

    private static ImportPlan read(byte[] bytes, @Nullable Instant saved) {
        if (bytes.length == 0) {
            return new ImportPlan.Unreadable("The file is empty.");
        }
        if (!TextDecoder.isText(bytes)) {
            return new ImportPlan.Unreadable("This kind of file can't be read.");
        }
        String text = TextDecoder.decode(bytes);
        return AggregatorPageReader.read(text)
                .map(page -> AggregatorArticles.of(page, saved))
                .orElseGet(() -> new ImportPlan.Unreadable("This kind of file can't be read."));
    }

    private static @Nullable Instant saved(Instant modified, Instant now) {
        if (modified.isBefore(OLDEST)) {
            return null;
        }
        return modified.isAfter(now) ? now : modified;
    }
}
