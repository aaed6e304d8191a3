package app.broadsheet.ui.imports;

import app.broadsheet.app.FeedOffer;
import app.broadsheet.app.OfferedFeed;
import app.broadsheet.app.OfferedFeed.Standing;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A sheet with a list of feeds, of which the user chooses some to follow: a subscription list's, or the catalogue's. */
public final class OfferPane extends VBox {
    /** Fewer can be seen at a glance. */
    private static final int WORTH_A_FILTER = 12;

    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

    private final Words words = Words.of(OfferPane.class);
    private final OfferModel model;
    private final Button follow = new Button();
    private final ListView<OfferRow> list = new ListView<>();

    /**
     * @param title what this is
     * @param follow gets what was chosen
     * @param close takes the sheet away
     */
    public OfferPane(String title, OfferModel model, Consumer<List<OfferedFeed>> follow, Runnable close) {
        this.model = model;
        getStyleClass().addAll("panel-sheet", "offer-pane");
        setMaxHeight(USE_PREF_SIZE);
        pseudoClassStateChanged(SHORT, model.rows().size() < WORTH_A_FILTER);
        list.getStyleClass().add("offer-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new OfferCell(model, words));
        list.setPlaceholder(new WrappedText(words.get("offer.nothing"), "muted"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button cancel = new Button(words.get("offer.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        this.follow.getStyleClass().addAll("accent", "follow-chosen");
        this.follow.setDefaultButton(true);
        this.follow.setOnAction(_ -> {
            close.run();
            follow.accept(model.chosen());
        });
        getChildren().addAll(new WrappedText(title, "sheet-title"), new WrappedText(summary(model.offer()), "muted"));
        if (model.offer().feeds().size() >= WORTH_A_FILTER) {
            getChildren().add(filter());
        }
        getChildren().addAll(list, foot(cancel));
        model.chosenProperty().subscribe(this::count);
        count();
    }

    private TextField filter() {
        TextField field = new TextField();
        field.getStyleClass().add("offer-filter");
        field.setPromptText(words.get("offer.filter"));
        field.setAccessibleText(words.get("offer.filter"));
        field.textProperty().subscribe(model::filter);
        return field;
    }

    private HBox foot(Button cancel) {
        Hyperlink all = new Hyperlink(words.get("offer.all"));
        all.getStyleClass().add("choose-all");
        all.setOnAction(_ -> model.chooseAll(true));
        Hyperlink none = new Hyperlink(words.get("offer.none"));
        none.getStyleClass().add("choose-none");
        none.setOnAction(_ -> model.chooseAll(false));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(all, none, space, cancel, follow);
        foot.getStyleClass().addAll("sheet-foot", "offer-foot");
        return foot;
    }

    /** Space and Enter choose the row with the keyboard; Enter follows when it is pressed elsewhere. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            OfferCell.toggle(model, list.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    private void count() {
        int chosen = model.chosenProperty().get();
        follow.setText(chosen == 0 ? words.get("offer.follow.none") : words.count("offer.follow", chosen));
        follow.setDisable(chosen == 0);
    }

    private String summary(FeedOffer offer) {
        List<String> parts = new ArrayList<>();
        add(parts, "offer.sum.new", count(offer, Standing.NEW));
        add(parts, "offer.sum.here", count(offer, Standing.HERE));
        add(parts, "offer.sum.repeated", count(offer, Standing.REPEATED));
        add(parts, "offer.sum.broken", offer.problems().size());
        return parts.isEmpty() ? words.get("offer.sum.nothing") : String.join(words.get("sum.and"), parts);
    }

    private void add(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(words.count(key, number));
        }
    }

    private static long count(FeedOffer offer, Standing standing) {
        return offer.feeds().stream()
                .filter(feed -> feed.standing() == standing)
                .count();
    }
}
