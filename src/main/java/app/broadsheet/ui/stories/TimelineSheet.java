package app.broadsheet.ui.stories;

import app.broadsheet.app.TimelineEntry;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FittedScroll;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A story's reports, the earliest first, each with what it added to those before it. FX thread only. */
public final class TimelineSheet extends VBox {
    /**
     * @param story the earliest first, at least one
     * @param asked the article that it was asked for
     * @param open shows an article
     * @param close takes the sheet away
     */
    public TimelineSheet(
            List<TimelineEntry> story, ArticleId asked, Consumer<ArticleId> open, Runnable close, Ages ages) {
        Words words = Words.of(TimelineSheet.class);
        getStyleClass().addAll("panel-sheet", "timeline-sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        VBox entries = new VBox();
        entries.getStyleClass().add("timeline");
        for (TimelineEntry entry : story) {
            entries.getChildren()
                    .add(new TimelineItem(
                            entry,
                            new TimelineItem.Place(
                                    entry.equals(story.getFirst()),
                                    entry.equals(story.getLast()),
                                    entry.article().id().equals(asked)),
                            () -> {
                                close.run();
                                open.accept(entry.article().id());
                            },
                            ages,
                            words));
        }
        FittedScroll scroll = new FittedScroll(entries);
        Button done = new Button(words.get("close"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        HBox foot = new HBox(done);
        foot.getStyleClass().add("sheet-foot");
        getChildren()
                .addAll(
                        new WrappedText(words.get("title"), "sheet-title"),
                        new WrappedText(summary(story, words), "muted"),
                        scroll,
                        foot);
    }

    private static String summary(List<TimelineEntry> story, Words words) {
        long sources = story.stream()
                .map(TimelineEntry::article)
                .map(ArticleSummary::source)
                .filter(source -> !source.isBlank())
                .distinct()
                .count();
        String reports = words.count("reports", story.size());
        return sources < 2 ? reports : words.get("summary", reports, words.count("sources", sources));
    }
}
