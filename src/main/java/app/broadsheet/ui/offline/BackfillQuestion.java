package app.broadsheet.ui.offline;

import app.broadsheet.app.Backfill;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whether a choice holds for the articles that are here already, too. Not there while there is nothing to ask. */
final class BackfillQuestion extends VBox {
    private final Words words;
    private final WrappedText question = new WrappedText("", "backfill-question");

    BackfillQuestion(RulesModel model, Words words) {
        this.words = words;
        getStyleClass().add("backfill");
        HBox answers = Sheet.foot(
                Sheet.button(words.get("rules.backfill.new"), () -> model.answer(false)),
                Sheet.button(words.get("rules.backfill.all"), () -> model.answer(true)));
        getChildren().addAll(question, answers);
        SubscriptionBag subscriptions = new SubscriptionBag();
        sceneProperty().subscribe(scene -> {
            subscriptions.close();
            if (scene != null) {
                subscriptions.follow(model.backfillProperty(), this::show);
            }
        });
    }

    private void show(@Nullable Backfill found) {
        Presence.set(this, found != null);
        if (found != null) {
            question.setText(words.count("rules.backfill", found.articles(), Amounts.bytes(found.bytes(), words)));
        }
    }
}
