package app.broadsheet.importer.link;

import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.file.PropertyList;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.Map;
import java.util.Optional;

/** macOS's link files, {@code .webloc}: a property list, binary or XML, whose dictionary has an entry {@code URL}. */
public final class WeblocFormat implements FileFormat {
    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!PropertyList.is(file)) {
            return Optional.empty();
        }
        return PropertyList.read(file)
                .filter(Map.class::isInstance)
                .map(root -> ((Map<?, ?>) root).get("URL"))
                .filter(String.class::isInstance)
                .map(address -> ShortcutFormat.plan((String) address));
    }
}
