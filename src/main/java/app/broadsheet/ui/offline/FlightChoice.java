package app.broadsheet.ui.offline;

import app.broadsheet.app.FlightEstimate;
import app.broadsheet.app.FlightOrder;
import app.broadsheet.app.FlightOrder.Reach;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** What is to be ready, and what that would take. */
final class FlightChoice extends Sheet {
    private final FlightModel model;
    private final Words words;
    private final WrappedText estimate = new WrappedText("", "flight-estimate");
    private final Button start;

    FlightChoice(FlightModel model, Words words, Runnable close) {
        super("flight-choice");
        this.model = model;
        this.words = words;
        Segments<Reach> reach = new Segments<>(
                words.get("flight.reach"),
                List.of(Reach.values()),
                one -> words.get("flight.reach." + one.name().toLowerCase(Locale.ROOT)),
                one -> change(order -> new FlightOrder(one, order.days(), order.fullTexts(), order.megabytes())));
        Segments<Integer> days = new Segments<>(
                words.get("flight.days"),
                List.of(1, 7, 30, 0),
                one -> one == 0 ? words.get("flight.days.all") : words.count("flight.days", one),
                one -> change(order -> new FlightOrder(order.reach(), one, order.fullTexts(), order.megabytes())));
        Segments<Integer> most = new Segments<>(
                words.get("flight.most"),
                List.of(100, 500, 2_000),
                one -> Amounts.bytes(one * 1_000_000L, words),
                one -> change(order -> new FlightOrder(order.reach(), order.days(), order.fullTexts(), one)));
        CheckBox texts = new CheckBox(words.get("flight.texts"));
        texts.setOnAction(_ ->
                change(order -> new FlightOrder(order.reach(), order.days(), texts.isSelected(), order.megabytes())));
        start = first(words.get("flight.start"), model::start);
        getChildren()
                .addAll(
                        new WrappedText(words.get("flight.title"), "sheet-title"),
                        new WrappedText(words.get("flight.about"), "muted"),
                        reach,
                        days,
                        most,
                        texts,
                        estimate,
                        foot(button(words.get("cancel"), close), start));
        SubscriptionBag subscriptions = new SubscriptionBag();
        sceneProperty().subscribe(scene -> {
            subscriptions.close();
            if (scene != null) {
                subscriptions.follow(model.estimateProperty(), this::show);
                subscriptions.follow(model.orderProperty(), order -> {
                    reach.select(order.reach());
                    days.select(order.days());
                    most.select(order.megabytes());
                    texts.setSelected(order.fullTexts());
                });
            }
        });
    }

    private void change(UnaryOperator<FlightOrder> how) {
        model.orderProperty().set(how.apply(model.orderProperty().get()));
        model.ask();
    }

    private void show(@Nullable FlightEstimate found) {
        start.setDisable(found == null || found.articles() == 0);
        if (found == null) {
            estimate.setText(words.get("flight.counting"));
        } else if (found.articles() == 0) {
            estimate.setText(words.get("flight.none"));
        } else if (found.lacking() == 0) {
            estimate.setText(words.count("flight.allready", found.articles()));
        } else {
            estimate.setText(words.count(
                    "flight.estimate", found.articles(), found.lacking(), Amounts.bytes(found.bytes(), words)));
        }
    }
}
