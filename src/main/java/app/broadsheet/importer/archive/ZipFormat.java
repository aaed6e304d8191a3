package app.broadsheet.importer.archive;

import app.broadsheet.importer.export.OmnivoreList;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** ZIP archives of things that can be read: each file in it is read as if it had been dropped. */
public final class ZipFormat implements FileFormat {
    private final Function<DroppedFile, ImportPlan> inside;

    /** @param inside reads a file of the archive; archives in archives are its business */
    public ZipFormat(Function<DroppedFile, ImportPlan> inside) {
        this.inside = inside;
    }

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.begins("PK\003\004") && !file.begins("PK\005\006")) {
            return Optional.empty();
        }
        List<ImportPlan.Part> parts = new ArrayList<>();
        List<String> office = new ArrayList<>(1);
        Map<String, String> slugs = new HashMap<>();
        ZipEntries.End end = ZipEntries.each(file.bytes(), (name, bytes) -> {
            if (name.equals("[Content_Types].xml") || name.equals("word/document.xml")) {
                office.add(name);
                return false;
            }
            if (OmnivoreList.isOne(name)) {
                slugs.putAll(OmnivoreList.slugs(bytes));
            }
            if (Furnishings.isArticle(name)) {
                DroppedFile entry = new DroppedFile(Furnishings.last(name), bytes, file.saved(), null);
                parts.add(new ImportPlan.Part(name, inside.apply(entry)));
            }
            return true;
        });
        if (!office.isEmpty()) {
            return Optional.of(new ImportPlan.Unreadable(
                    isCalledBook(file)
                            ? "This is called a book (EPUB) but is none: it has no META-INF/container.xml and is a document of"
                                    + " an office program. Save it there as HTML or text."
                            : "This is a file of an office program. Save it there as HTML or text."));
        }
        switch (end) {
            case BROKEN -> parts.add(problem(file, "The archive is damaged: what comes after this is missing."));
            case TOO_MUCH ->
                parts.add(problem(file, "The archive holds more than is read at once: the rest was left out."));
            case WHOLE -> {}
        }
        if (parts.isEmpty() && isCalledBook(file)) {
            return Optional.of(new ImportPlan.Unreadable(
                    "This is called a book (EPUB) but is none: it has no META-INF/container.xml and no text."));
        }
        return Optional.of(plan(slugs.isEmpty() ? parts : OmnivoreTexts.joined(parts, slugs)));
    }

    private static boolean isCalledBook(DroppedFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".epub");
    }

    private static ImportPlan.Part problem(DroppedFile file, String why) {
        return new ImportPlan.Part(file.name(), new ImportPlan.Unreadable(why));
    }

    /** One file is what it is; several stay together. */
    static ImportPlan plan(List<ImportPlan.Part> parts) {
        return switch (parts.size()) {
            case 0 -> new ImportPlan.Unreadable("There is nothing in it that can be read.");
            case 1 -> parts.getFirst().plan();
            default -> new ImportPlan.Several(parts);
        };
    }
}
