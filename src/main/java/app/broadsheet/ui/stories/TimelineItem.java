package app.broadsheet.ui.stories;

import app.broadsheet.app.TimelineEntry;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Clicks;
import app.broadsheet.ui.fx.TextDirection;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A report in the timeline: a point on the line of time, who said it and when, and what was new in it. Pseudo-classes {@code
 * first}, {@code last} (the line begins or ends here), {@code current} (it is the one that was asked for).
 */
final class TimelineItem extends HBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** Where it stands. */
    record Place(boolean first, boolean last, boolean current) {}

    TimelineItem(TimelineEntry entry, Place place, Runnable open, Ages ages, Words words) {
        getStyleClass().add("timeline-item");
        pseudoClassStateChanged(FIRST, place.first());
        pseudoClassStateChanged(LAST, place.last());
        pseudoClassStateChanged(CURRENT, place.current());
        ArticleSummary article = entry.article();
        String time = article.timeKnown() ? ages.exact(article.time()) : words.get("seen", ages.exact(article.time()));
        String from = article.source().isBlank() ? time : words.get("source.time", article.source(), time);
        String headline = article.name().isEmpty() ? words.get("untitled") : article.name();
        VBox link = new VBox(new WrappedText(from, "timeline-from"), new WrappedText(headline, "timeline-headline"));
        link.getStyleClass().add("timeline-link");
        Clicks.on(link, AccessibleRole.HYPERLINK, headline + ", " + from, open);
        VBox said = new VBox(link);
        said.getStyleClass().add("timeline-said");
        said.setNodeOrientation(TextDirection.of(headline, NodeOrientation.LEFT_TO_RIGHT));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        if (entry.copy()) {
            said.getChildren().add(note(words.get("copy"), "timeline-note"));
        }
        String style = place.first() ? "timeline-opening" : "timeline-fresh";
        if (!place.first() && !entry.fresh().isEmpty()) {
            said.getChildren().add(note(words.get("new"), "timeline-new"));
        }
        entry.fresh().forEach(sentence -> said.getChildren().add(new WrappedText(sentence, style)));
        if (entry.more() > 0) {
            said.getChildren().add(note(words.count("more", entry.more()), "timeline-note"));
        }
        getChildren().addAll(rail(), said);
    }

    /** In our language, and on the side where the report begins. */
    private static WrappedText note(String text, String style) {
        WrappedText note = new WrappedText(text, style);
        note.setMaxWidth(USE_PREF_SIZE);
        return note;
    }

    private static StackPane rail() {
        Region line = new Region();
        line.getStyleClass().add("timeline-line");
        Region point = new Region();
        point.getStyleClass().add("timeline-point");
        StackPane rail = new StackPane(line, point);
        rail.getStyleClass().add("timeline-rail");
        return rail;
    }
}
