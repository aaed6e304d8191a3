package app.broadsheet.importer;

import app.broadsheet.importer.archive.EpubFormat;
import app.broadsheet.importer.archive.FolderFiles;
import app.broadsheet.importer.archive.FolderReader;
import app.broadsheet.importer.archive.ZipFormat;
import app.broadsheet.importer.export.BookmarkHtmlFormat;
import app.broadsheet.importer.export.CsvExportFormat;
import app.broadsheet.importer.export.JsonExportFormat;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.file.FileBytes;
import app.broadsheet.importer.link.ShortcutFormat;
import app.broadsheet.importer.link.WeblocFormat;
import app.broadsheet.importer.mime.MimeFormat;
import app.broadsheet.importer.page.HtmlFormat;
import app.broadsheet.importer.page.WebArchiveFormat;
import app.broadsheet.importer.pdf.PdfFormat;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.text.TextFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises a file by its content and reads it. Keeps no state; safe for every thread. */
public final class FileImporter {
    /** The answer when a reader fails in a way that it should not. */
    static final String UNFORESEEN = "The file is damaged in a way that is not known here: the log says more.";

    private static final System.Logger LOG = System.getLogger(FileImporter.class.getName());
    // Archives and copies lose a file's date and put the start of some calendar in its place.
    private static final Instant OLDEST = Instant.parse("1995-01-01T00:00:00Z");

    /** Each is asked in turn: the unmistakable ones first, plain text, which nearly everything is, last. */
    private final List<FileFormat> plain = List.of(
            new ForeignFormat(),
            new WeblocFormat(),
            new WebArchiveFormat(),
            new EpubFormat(),
            new PdfFormat(),
            new ShortcutFormat(),
            new MimeFormat(),
            new FeedFormat(),
            new BookmarkHtmlFormat(),
            new HtmlFormat(),
            new JsonExportFormat(),
            new CsvExportFormat(),
            new AggregatorFormat(),
            new TextFormat());

    // An archive in an archive is not opened: that is where bombs are hidden.
    private final FileFormat archive = new ZipFormat(file -> read(file, plain));

    /**
     * Reads {@code file}, or all files of a folder; they are never changed. Blocks while reading; asks nothing of the
     * network.
     *
     * @param now the present, which no date of an article may exceed
     * @return what it is; {@link ImportPlan.Unreadable} for whatever can't be used, never an exception
     */
    public ImportPlan read(Path file, Instant now) {
        if (Files.isDirectory(file)) {
            return FolderReader.read(file, one -> readFile(one, now));
        }
        return readFile(file, now);
    }

    /** The files of {@code folder} that {@link #read} would read one by one; links in it are not followed. Blocks. */
    public static FolderFiles files(Path folder) {
        return FolderReader.files(folder);
    }

    private ImportPlan readFile(Path file, Instant now) {
        return switch (FileBytes.of(file)) {
            case FileBytes.Refused refused -> new ImportPlan.Unreadable(refused.why());
            case FileBytes.Read read -> {
                DroppedFile dropped = new DroppedFile(name(file), read.bytes(), saved(read.modified(), now), file);
                List<FileFormat> formats = new ArrayList<>(plain);
                formats.add(formats.size() - 1, archive);
                yield read(dropped, formats);
            }
        };
    }

    private static ImportPlan read(DroppedFile file, List<FileFormat> formats) {
        if (file.bytes().length == 0) {
            return new ImportPlan.Unreadable("The file is empty.");
        }
        try {
            for (FileFormat format : formats) {
                Optional<ImportPlan> plan = format.read(file);
                if (plan.isPresent()) {
                    return plan.get();
                }
            }
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // A file that finds a mistake in a reader must not end the import of all the others.
            LOG.log(System.Logger.Level.ERROR, "Could not read " + file.name(), unforeseen);
            return new ImportPlan.Unreadable(UNFORESEEN);
        }
        return new ImportPlan.Unreadable("This kind of file can't be read.");
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static @Nullable Instant saved(Instant modified, Instant now) {
        if (modified.isBefore(OLDEST)) {
            return null;
        }
        return modified.isAfter(now) ? now : modified;
    }
}
