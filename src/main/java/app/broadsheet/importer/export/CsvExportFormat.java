package app.broadsheet.importer.export;

import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exports as CSV with a head line: Pocket, Instapaper, Raindrop, Readwise and those that imitate them. */
public final class CsvExportFormat implements FileFormat {
    private static final Pattern HEAD = Pattern.compile("\"?(?:[\\w ]+\"?[,;\\t]\"?)*(?:url|link|href)\\b");

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.isText()) {
            return Optional.empty();
        }
        String first = file.head().lines().findFirst().orElse("");
        boolean cells = first.indexOf(',') > 0 || first.indexOf(';') > 0 || first.indexOf('\t') > 0;
        if (!cells || first.length() > 500 || !HEAD.matcher(first).lookingAt()) {
            return Optional.empty();
        }
        List<List<String>> rows = Csv.rows(file.text().stripLeading());
        List<String> names = rows.getFirst();
        List<Bookmark> found = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Fields fields = new Fields();
            for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
                fields.add(names.get(i), row.get(i));
            }
            if (fields.isBookmark()) {
                found.add(fields.bookmark(List.of()));
            }
        }
        return Optional.of(
                found.isEmpty()
                        ? new ImportPlan.Unreadable("This table holds no saved pages.")
                        : Bookmarks.plan(found));
    }
}
