package app.broadsheet.ui.imports;

import app.broadsheet.app.FeedHealth;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A sheet about a source: where it comes from, when it was and will be fetched, and what went wrong. */
public final class HealthPane extends VBox {
    /** What can be done with the source. */
    public interface Actions {
        /** Fetches it now. */
        void retry();

        /** Signs in at its server and fetches it now. */
        void signIn(String name, String password);

        /** Forgets the name and the password for its server. */
        void signOut();

        /** Fetches it no more. */
        void stop();

        /** Fetches it again. */
        void resume();
    }

    private final Words words = Words.of(HealthPane.class);
    private final Ages ages;

    /**
     * @param open whether what is sent to the source's server can be read on the way
     * @param close takes the sheet away
     */
    public HealthPane(FeedHealth health, boolean open, Actions actions, Ages ages, Runnable close) {
        this.ages = ages;
        getStyleClass().addAll("panel-sheet", "health-pane");
        setMaxHeight(USE_PREF_SIZE);
        VBox facts = new VBox();
        facts.getStyleClass().add("health-facts");
        facts.getChildren().add(fact("address", health.feed().address().toString()));
        facts.getChildren()
                .add(fact(
                        "success",
                        health.lastSuccess() == null ? words.get("health.never") : ages.full(health.lastSuccess())));
        if (health.failures() > 0 && health.lastAttempt() != null) {
            facts.getChildren()
                    .add(fact(
                            "attempt",
                            words.count("health.failed", health.failures(), ages.full(health.lastAttempt()))));
        }
        facts.getChildren().add(fact("next", next(health)));
        Button retry = button("retry", actions::retry, close);
        Button change =
                health.stopped() ? button("resume", actions::resume, close) : button("stop", actions::stop, close);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = button("done", () -> {}, close);
        done.setDefaultButton(true);
        HBox foot = new HBox(retry, change, space, done);
        foot.getStyleClass().addAll("sheet-foot", "offer-foot");
        getChildren().add(new WrappedText(health.feed().title(), "sheet-title"));
        String error = health.feed().lastError();
        if (error != null) {
            getChildren().add(new WrappedText(error, "problem"));
        }
        getChildren().addAll(facts);
        URI at = health.signInAt() == null ? health.feed().address() : health.signInAt();
        SignInForm form = new SignInForm(
                "",
                at,
                open,
                (name, password) -> {
                    close.run();
                    actions.signIn(name, password);
                },
                words);
        if (health.signInAt() != null) {
            getChildren().add(form);
        } else if (health.signedInAs() != null) {
            facts.getChildren().add(signedIn(health.signedInAs(), actions, close));
        } else {
            Hyperlink ask = new Hyperlink(words.get("signin.ask"));
            ask.getStyleClass().add("health-sign-in");
            ask.setOnAction(_ -> {
                getChildren().set(getChildren().indexOf(ask), form);
                form.begin();
            });
            getChildren().add(ask);
        }
        getChildren().add(foot);
    }

    private HBox signedIn(String name, Actions actions, Runnable close) {
        HBox row = fact("signedin", name.isEmpty() ? words.get("health.signedin.someone") : name);
        Hyperlink out = new Hyperlink(words.get("signin.out"));
        out.getStyleClass().add("health-sign-out");
        out.setOnAction(_ -> {
            close.run();
            actions.signOut();
        });
        row.getChildren().add(out);
        return row;
    }

    /** Lets the user choose whether the desktop tells of the source's new articles. */
    public HealthPane withNotifications(boolean now, Consumer<Boolean> choose) {
        CheckBox choice = new CheckBox(words.get("health.notify"));
        choice.getStyleClass().add("health-notify");
        choice.setSelected(now);
        choice.setOnAction(_ -> choose.accept(choice.isSelected()));
        getChildren().add(getChildren().size() - 1, choice);
        return this;
    }

    private String next(FeedHealth health) {
        if (health.stopped()) {
            return words.get("health.stopped");
        }
        return health.nextAttempt() == null ? words.get("health.soon") : ages.exact(health.nextAttempt());
    }

    private Button button(String key, Runnable action, Runnable close) {
        Button button = new Button(words.get("health." + key + ".button"));
        button.getStyleClass().add("health-" + key);
        button.setOnAction(_ -> {
            close.run();
            action.run();
        });
        return button;
    }

    private HBox fact(String key, String value) {
        Label name = new Label(words.get("health." + key));
        name.getStyleClass().add("health-name");
        WrappedText text = new WrappedText(value, "health-value");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(name, text);
        row.getStyleClass().add("health-fact");
        return row;
    }
}
