package app.broadsheet.ui.shell;

import app.broadsheet.app.Library;
import app.broadsheet.app.TimelineEntry;
import app.broadsheet.model.ArticleId;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.stories.TimelineSheet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows over the window how a story was told, or says that nobody else told it. FX thread only. */
final class TimelineCommand {
    private final Library library;
    private final WindowModels models;
    private final Consumer<Function<Runnable, Region>> sheet;
    private final Ages ages;
    private final Words words;
    private final FxThread fx;

    TimelineCommand(
            Library library,
            WindowModels models,
            Consumer<Function<Runnable, Region>> sheet,
            Ages ages,
            Words words,
            FxThread fx) {
        this.library = library;
        this.models = models;
        this.sheet = sheet;
        this.ages = ages;
        this.words = words;
        this.fx = fx;
    }

    void show(ArticleId article) {
        var _ = library.timeline(article)
                .whenComplete((story, problem) -> fx.execute(() -> show(article, problem == null ? story : null)));
    }

    private void show(ArticleId article, @Nullable List<TimelineEntry> story) {
        if (story == null) {
            models.notices().tell(words.get("timeline.failed"));
        } else if (story.size() < 2) {
            models.notices().tell(words.get("timeline.alone"));
        } else {
            sheet.accept(close -> new TimelineSheet(story, article, models.shell()::activate, close, ages));
        }
    }
}
