package app.broadsheet.app;

import app.broadsheet.importer.FileImporter;
import app.broadsheet.importer.archive.FolderFiles;
import app.broadsheet.importer.plan.ImportPlan;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file, or one address, of what was given.
 *
 * @param name for people
 * @param given as it was given
 * @param file where it is; null for an address, and for what can't be read
 * @param why a sentence that says why it can't be read; empty when nothing is known against it
 */
record ImportUnit(String name, String given, @Nullable Path file, String why) {
    private static final String NEITHER = "This is neither a file's name nor a web address.";
    private static final String NOT_ALL = "Not all of this folder could be read: drop its parts one by one.";

    /** Takes folders apart into their files; blocks while it lists them. */
    static List<ImportUnit> of(List<String> given) {
        List<ImportUnit> units = new ArrayList<>();
        for (String one : given) {
            Path file = isAddress(one) ? null : file(one);
            if (file != null && Files.isDirectory(file)) {
                FolderFiles inside = FileImporter.files(file);
                for (Path each : inside.files()) {
                    units.add(new ImportUnit(name(file) + ": " + file.relativize(each), one, each, ""));
                }
                if (inside.files().isEmpty() && inside.whole()) {
                    units.add(new ImportUnit(name(file), one, null, "There is nothing in it that can be read."));
                } else if (!inside.whole()) {
                    units.add(new ImportUnit(name(file), one, null, NOT_ALL));
                }
            } else {
                boolean neither = file == null && !isAddress(one);
                units.add(new ImportUnit(file == null ? one : name(file), one, file, neither ? NEITHER : ""));
            }
        }
        return units;
    }

    /** Whether it has to be fetched. */
    boolean isAddress() {
        return file == null && why.isEmpty();
    }

    /** Reads it; blocks. Not for an address. */
    ImportPlan read(FileImporter files, Instant now) {
        return file == null ? new ImportPlan.Unreadable(why) : files.read(file, now);
    }

    private static boolean isAddress(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("feed:");
    }

    private static @Nullable Path file(String given) {
        try {
            return given.toLowerCase(Locale.ROOT).startsWith("file:") ? Path.of(URI.create(given)) : Path.of(given);
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return null;
        }
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
