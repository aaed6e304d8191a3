package app.broadsheet.importer;

import app.broadsheet.importer.aggregator.AggregatorPageReader;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.Optional;

/** A saved aggregator page as text. */
final class AggregatorFormat implements FileFormat {
    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.isText() || file.head().startsWith("<")) {
            return Optional.empty();
        }
        return AggregatorPageReader.read(file.text()).map(page -> AggregatorArticles.of(page, file.saved()));
    }
}
