package app.broadsheet.ui.article;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.SourceIcon;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.block.BlockText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The line above the headline: source, age, reading time, and what can be done with the article. */
final class SourceLine extends HBox {
    private final Words words;
    private final Ages ages;
    private final Label age = new Label();
    private final ToggleButton star;
    private final Button read;
    private ArticleSummary summary;

    SourceLine(Article article, ArticleModel model, ArticleDoor door, Ages ages, Words words) {
        this.words = words;
        this.ages = ages;
        summary = article.summary();
        getStyleClass().add("source-line");
        age.getStyleClass().add("age");
        star = Icons.toggle(BootstrapIcons.STAR, words.get("star"));
        star.getStyleClass().add("star");
        star.setOnAction(event -> model.toggleStar());
        read = Icons.button(BootstrapIcons.CIRCLE, words.get("unread.mark"), model::toggleRead);
        read.getStyleClass().add("mark-read");

        List<Node> says = new ArrayList<>();
        if (!summary.source().isBlank()) {
            Label source = new Label(summary.source());
            source.getStyleClass().add("source");
            source.setTextOverrun(OverrunStyle.ELLIPSIS);
            SourceIcon icon = new SourceIcon(model.source().icons());
            icon.show(summary.feed(), summary.source());
            getChildren().add(icon);
            says.add(source);
            says.add(dot());
        }
        age.setTooltip(new Tooltip(
                words.get(summary.timeKnown() ? "time.published" : "time.seen", ages.exact(summary.time()))));
        says.add(age);
        Label readingDot = dot();
        int minutes = ReadingTime.minutes(BlockText.of(article.body()));
        if (minutes > 0) {
            Label time = new Label(words.count("reading.time", minutes));
            time.getStyleClass().add("reading-time");
            says.add(readingDot);
            says.add(time);
            rather(List.of(readingDot, time));
        }
        says.forEach(node -> node.getStyleClass().add("source-part"));
        says.stream().skip(1).forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(says);
        getChildren().addAll(space, star, read);
        if (article.link() != null) {
            var link = article.link();
            Button outside = Icons.button(
                    BootstrapIcons.BOX_ARROW_UP_RIGHT,
                    words.get("browse"),
                    () -> door.browse().accept(link));
            outside.getStyleClass().add("browse");
            getChildren().add(outside);
        }
        show(summary);
    }

    /** Shows the marks of now. */
    void show(ArticleSummary now) {
        summary = now;
        star.setSelected(now.starred());
        Icons.dress(
                star,
                Icons.icon(now.starred() ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR),
                words.get(now.starred() ? "star.take" : "star"));
        Icons.dress(
                read,
                Icons.icon(now.read() ? BootstrapIcons.CIRCLE : BootstrapIcons.CIRCLE_FILL),
                words.get(now.read() ? "unread.mark" : "read.mark"));
        tick();
    }

    /** Says the age again, as time has passed. */
    void tick() {
        age.setText(ages.full(summary.time()));
    }

    /** Where there is no room for everything, the source is read rather than how long the article takes. */
    private void rather(List<Label> less) {
        widthProperty().subscribe(width -> {
            less.forEach(label -> Presence.set(label, true));
            if (width.doubleValue() > 0 && prefWidth(-1) > width.doubleValue()) {
                less.forEach(label -> Presence.set(label, false));
            }
        });
    }

    private static Label dot() {
        Label dot = new Label("·");
        dot.getStyleClass().add("source-dot");
        return dot;
    }
}
