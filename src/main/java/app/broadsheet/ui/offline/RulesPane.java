package app.broadsheet.ui.offline;

import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextChoice;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The sheet that lets choose what is fetched ahead: of everything, and otherwise for folders and sources. */
public final class RulesPane extends Sheet {
    private final RulesModel model;
    private final Words words = Words.of(RulesPane.class);
    private final CheckBox own;
    private final CheckBox ahead;
    private final Segments<TextChoice> text;
    private final Segments<PictureChoice> pictures;
    private final Segments<Integer> days;
    private final VBox choices;

    /** @param close takes the sheet away */
    public RulesPane(RulesModel model, Runnable close) {
        super("rules-sheet");
        this.model = model;
        own = new CheckBox(words.get("rules.own"));
        own.setOnAction(_ -> model.choose(own.isSelected() ? model.general() : null));
        ahead = new CheckBox(words.get("rules.ahead"));
        ahead.setOnAction(_ -> change(rule -> rule.withAhead(ahead.isSelected())));
        text = new Segments<>(
                words.get("rules.text"),
                List.of(TextChoice.values()),
                one -> words.get("rules.text." + one.name().toLowerCase(Locale.ROOT)),
                one -> change(rule -> rule.withText(one)));
        pictures = new Segments<>(
                words.get("rules.pictures"),
                List.of(PictureChoice.values()),
                one -> words.get("rules.pictures." + one.name().toLowerCase(Locale.ROOT)),
                one -> change(rule -> rule.withPictures(one)));
        days = new Segments<>(
                words.get("flight.days"),
                List.of(7, 30, 90, 0),
                one -> one == 0 ? words.get("flight.days.all") : words.count("flight.days", one),
                one -> change(rule -> rule.withDays(one)));
        choices = new VBox(ahead, text, pictures, days);
        choices.getStyleClass().add("rule-choices");
        Segments<Integer> most = new Segments<>(
                words.get("rules.most"),
                List.of(100, 300, 1_000),
                one -> Amounts.bytes(one * 1_000_000L, words),
                one -> model.keep(kept -> kept.withMegabytesAhead(one)));
        most.select(model.kept().megabytesAhead());
        CheckBox mains = new CheckBox(words.get("rules.mains"));
        mains.setSelected(model.kept().mainsOnly());
        mains.setOnAction(_ -> model.keep(kept -> kept.withMainsOnly(mains.isSelected())));
        CheckBox unmetered = new CheckBox(words.get("rules.unmetered"));
        unmetered.setSelected(model.kept().unmeteredOnly());
        unmetered.setOnAction(_ -> model.keep(kept -> kept.withUnmeteredOnly(unmetered.isSelected())));
        Region line = new Region();
        line.getStyleClass().add("separation");
        getChildren()
                .addAll(
                        new WrappedText(words.get("rules.title"), "sheet-title"),
                        new WrappedText(words.get("rules.about"), "muted"),
                        places(),
                        own,
                        choices,
                        new BackfillQuestion(model, words),
                        line,
                        new WrappedText(words.get("rules.general"), "setting-group"),
                        most,
                        mains,
                        unmetered,
                        foot(first(words.get("close"), close)));
        SubscriptionBag subscriptions = new SubscriptionBag();
        sceneProperty().subscribe(scene -> {
            subscriptions.close();
            if (scene != null) {
                subscriptions.follow(model.ruleProperty(), this::show);
                subscriptions.follow(
                        model.placeProperty(), _ -> show(model.ruleProperty().get()));
            }
        });
        model.load();
    }

    private ComboBox<Scope> places() {
        ComboBox<Scope> places = new ComboBox<>();
        places.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Scope scope) {
                return scope == null ? "" : model.name(scope);
            }

            @Override
            public Scope fromString(String name) {
                return new Scope.Everything(); // nothing is typed here
            }
        });
        places.getItems().setAll(model.places());
        places.setMaxWidth(Double.MAX_VALUE);
        places.setAccessibleText(words.get("rules.for"));
        places.valueProperty().bindBidirectional(model.placeProperty());
        return places;
    }

    private void change(UnaryOperator<OfflineRule> how) {
        OfflineRule now = model.ruleProperty().get();
        model.choose(how.apply(now == null ? model.general() : now));
    }

    private void show(@Nullable OfflineRule rule) {
        boolean general = model.placeProperty().get() instanceof Scope.Everything;
        Presence.set(own, !general);
        own.setSelected(rule != null);
        choices.setDisable(rule == null);
        boolean saved = model.placeProperty().get() instanceof Scope.Saved;
        for (Region fetched : List.of(ahead, text, days)) { // a saved article is there already
            Presence.set(fetched, !saved);
        }
        OfflineRule shown = rule == null ? model.general() : rule;
        ahead.setSelected(shown.ahead());
        text.select(shown.text());
        pictures.select(shown.pictures());
        days.select(shown.days());
    }
}
