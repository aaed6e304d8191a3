package app.broadsheet.ui.imports;

import app.broadsheet.model.FeedChoice;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FittedScroll;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Lets the user choose among the feeds that a page offers. */
final class ChoiceList extends VBox {
    /** More than that are not looked into before they are chosen. */
    private static final int LOOKED_INTO = 12;

    private final Words words;
    private final List<ChoiceRow> rows;
    private final Button follow = new Button();

    ChoiceList(String offeredBy, List<FeedChoice> feeds, AddModel model, Words words, Ages ages) {
        this.words = words;
        getStyleClass().add("choice-list");
        rows = feeds.stream().map(feed -> new ChoiceRow(feed, words, ages)).toList();
        VBox list = new VBox();
        list.getStyleClass().add("choices");
        list.getChildren().addAll(rows);
        FittedScroll scroll = new FittedScroll(list);
        scroll.getStyleClass().add("choices-scroll");
        follow.getStyleClass().addAll("accent", "follow-choices");
        follow.setOnAction(_ -> model.follow(chosen()));
        HBox foot = new HBox(follow);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(new WrappedText(words.get("choices.title", offeredBy), "muted"), scroll, foot);
        rows.getFirst().box().setSelected(true);
        rows.forEach(row -> row.box().selectedProperty().subscribe(this::count));
        count();
        rows.stream().limit(LOOKED_INTO).forEach(row -> model.preview(offeredBy, row.choice(), row::show));
    }

    private List<FeedChoice> chosen() {
        return rows.stream()
                .filter(row -> row.box().isSelected())
                .map(ChoiceRow::choice)
                .toList();
    }

    private void count() {
        int chosen = chosen().size();
        follow.setText(chosen == 0 ? words.get("offer.follow.none") : words.count("offer.follow", chosen));
        follow.setDisable(chosen == 0);
    }
}
