package app.broadsheet.ui.imports;

import app.broadsheet.app.FeedHealth;
import app.broadsheet.model.Pace;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A sheet about a source: where it comes from, when it was and will be fetched, what went wrong, and what to do. */
public final class HealthPane extends VBox {
    /** What can be done with the source. */
    public interface Actions {
        /** Fetches it now. */
        void retry();

        /** Fetches it so often from now on, null for as often as the others; {@code after} gets how it is then. */
        void pace(@Nullable Pace pace, Consumer<FeedHealth> after);

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
    private final FeedHealth health;
    private final Actions actions;
    private final Ages ages;
    private final Runnable close;
    private final VBox facts = new VBox();
    private final WrappedText next = new WrappedText("", "health-value");

    /**
     * @param open whether what is sent to the source's server can be read on the way
     * @param close takes the sheet away
     */
    public HealthPane(FeedHealth health, boolean open, Actions actions, Ages ages, Runnable close) {
        this.health = health;
        this.actions = actions;
        this.ages = ages;
        this.close = close;
        getStyleClass().addAll("panel-sheet", "health-pane");
        setMaxHeight(USE_PREF_SIZE);
        facts.getStyleClass().add("health-facts");
        tell();
        getChildren().add(new WrappedText(health.feed().title(), "sheet-title"));
        String error = health.feed().lastError();
        if (error != null) {
            getChildren().add(new WrappedText(Reasons.ours().say(error), "problem"));
        }
        getChildren().add(facts);
        signIn(open);
        getChildren().add(foot());
    }

    private void tell() {
        fact("address", text(health.feed().address().toString()));
        fact(
                "success",
                text(health.lastSuccess() == null ? words.get("health.never") : ages.full(health.lastSuccess())));
        if (health.failures() > 0 && health.lastAttempt() != null) {
            fact("attempt", text(words.count("health.failed", health.failures(), ages.full(health.lastAttempt()))));
        }
        next.setText(next(health));
        fact("next", next);
        if (!health.stopped()) {
            fact(
                    "pace",
                    new PaceChoice(
                            health,
                            words.get("health.pace"),
                            pace -> actions.pace(pace, now -> next.setText(next(now))),
                            words));
        }
    }

    /** The form where the server asks, a way out where the reader is in, else a way to the form. */
    private void signIn(boolean open) {
        SignInForm form = new SignInForm(
                "",
                health.server(),
                open,
                (name, password) -> {
                    close.run();
                    actions.signIn(name, password);
                },
                words);
        if (health.signInAt() != null) {
            getChildren().add(form);
        } else if (health.signedInAs() != null) {
            String name = health.signedInAs();
            HBox row = fact("signedin", text(name.isEmpty() ? words.get("health.signedin.someone") : name));
            row.getChildren().add(link("out", () -> {
                close.run();
                actions.signOut();
            }));
        } else {
            Hyperlink ask = link("ask", () -> {});
            ask.setOnAction(_ -> {
                getChildren().set(getChildren().indexOf(ask), form);
                form.begin();
            });
            getChildren().add(ask);
        }
    }

    private HBox foot() {
        Button retry = button("retry", actions::retry);
        Button change = health.stopped() ? button("resume", actions::resume) : button("stop", actions::stop);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = button("done", () -> {});
        done.setDefaultButton(true);
        done.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(retry, change, space, done);
        foot.getStyleClass().addAll("sheet-foot", "offer-foot");
        return foot;
    }

    /** Lets the user choose whether the desktop tells of the source's new articles. */
    public HealthPane withNotifications(boolean now, Consumer<Boolean> choose) {
        return with("notify", now, choose);
    }

    /** Lets the user choose whether the source's pictures come by themselves. */
    public HealthPane withPictures(boolean now, Consumer<Boolean> choose) {
        return with("pictures", now, choose);
    }

    private HealthPane with(String key, boolean now, Consumer<Boolean> choose) {
        CheckBox choice = new CheckBox(words.get("health." + key));
        choice.getStyleClass().add("health-" + key);
        choice.setSelected(now);
        choice.setOnAction(_ -> choose.accept(choice.isSelected()));
        getChildren().add(getChildren().size() - 1, choice);
        return this;
    }

    private String next(FeedHealth now) {
        if (now.stopped()) {
            return words.get("health.stopped");
        }
        if (now.byHand()) {
            return words.get("health.byhand");
        }
        return now.nextAttempt() == null ? words.get("health.soon") : ages.exact(now.nextAttempt());
    }

    private Hyperlink link(String key, Runnable action) {
        Hyperlink link = new Hyperlink(words.get("signin." + key));
        link.getStyleClass().add("health-sign-" + key);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get("health." + key + ".button"));
        button.getStyleClass().add("health-" + key);
        button.setOnAction(_ -> {
            close.run();
            action.run();
        });
        return button;
    }

    private static WrappedText text(String value) {
        return new WrappedText(value, "health-value");
    }

    private HBox fact(String key, Node value) {
        Label name = new Label(words.get("health." + key));
        name.getStyleClass().add("health-name");
        name.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox row = new HBox(name, value);
        row.getStyleClass().add("health-fact");
        facts.getChildren().add(row);
        return row;
    }
}
