package app.broadsheet.ui.settings;

import app.broadsheet.app.LoginStart;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.WhenShown;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Whether the app is started at login, where that can be chosen; not there elsewhere. */
public final class LoginPane extends VBox {
    private final Words words = Words.of(LoginPane.class);
    private final CheckBox choice = new CheckBox(words.get("login"));
    private final WrappedText meaning = new WrappedText(words.get("login.meaning"), "muted");
    private final LoginStart login;
    private final FxThread fx = new FxThread();

    /** Asks {@code login} how it is whenever it is shown. */
    public LoginPane(LoginStart login) {
        this.login = login;
        getStyleClass().add("login-pane");
        getChildren().addAll(choice, meaning);
        Presence.set(this, login.isPossible());
        choice.setOnAction(_ -> choose());
        // Not at the window's start, and anew each time: the entry may be taken away elsewhere.
        WhenShown.run(this, this::ask);
    }

    private void choose() {
        var _ = login.set(choice.isSelected())
                .whenComplete((done, failure) -> fx.execute(() -> {
                    meaning.setText(words.get(failure == null ? "login.meaning" : "login.failed"));
                    ask();
                }));
    }

    private void ask() {
        var _ = login.isOn().thenAccept(on -> fx.execute(() -> choice.setSelected(on)));
    }
}
