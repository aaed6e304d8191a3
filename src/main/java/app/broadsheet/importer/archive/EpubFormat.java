package app.broadsheet.importer.archive;

import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Books as EPUB 2 and 3: each document of the reading order is an article. */
public final class EpubFormat implements FileFormat {
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        boolean zip = file.begins("PK\003\004");
        if (!zip) {
            // By its name alone, so that the answer can say what is wrong.
            boolean named = file.name().toLowerCase(Locale.ROOT).endsWith(".epub");
            return named ? Optional.of(broken("the file is not an archive")) : Optional.empty();
        }
        if (!isBook(file)) {
            return Optional.empty();
        }
        Map<String, byte[]> files = new HashMap<>();
        long[] total = {0};
        ZipEntries.End end = ZipEntries.each(file.bytes(), (name, bytes) -> {
            total[0] += bytes.length;
            files.putIfAbsent(name, bytes);
            return total[0] <= MOST_BYTES;
        });
        return Optional.of(plan(new EpubBook(files), end));
    }

    private static ImportPlan plan(EpubBook book, ZipEntries.End end) {
        if (book.isLocked()) {
            return new ImportPlan.Unreadable(
                    "This book is copy-protected: only the program it was bought for can open it.");
        }
        if (!book.isReadable()) {
            return broken("its list of contents is missing");
        }
        List<ImportedArticle> chapters = new EpubChapters(book).read();
        if (chapters.isEmpty()) {
            return end == ZipEntries.End.BROKEN
                    ? broken("the archive is damaged")
                    : new ImportPlan.Unreadable("There is no text in this book.");
        }
        return new ImportPlan.Collection(
                chapters,
                end == ZipEntries.End.WHOLE
                        ? List.of()
                        : List.of("Not all of this book could be read: the file is damaged."));
    }

    private static boolean isBook(DroppedFile file) {
        if (file.at(38, "application/epub+zip")) {
            return true;
        }
        boolean[] found = {false};
        int[] count = {0};
        ZipEntries.each(file.bytes(), (name, bytes) -> {
            found[0] = name.equals("META-INF/container.xml") || (name.equals("mimetype") && bytes.length < 100);
            return !found[0] && ++count[0] < 100;
        });
        return found[0];
    }

    private static ImportPlan broken(String what) {
        return new ImportPlan.Unreadable("This book (EPUB) is broken: " + what + ".");
    }
}
