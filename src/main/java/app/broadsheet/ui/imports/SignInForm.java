package app.broadsheet.ui.imports;

import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.net.URI;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the name and the password of a private feed. FX thread only. */
final class SignInForm extends VBox {
    private final BiConsumer<String, String> signIn;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Button use;

    /**
     * @param why what the server said, in a sentence; empty for nothing
     * @param at the server that it is for
     * @param open whether the password can be read on the way there
     * @param signIn is given the name and the password, once
     */
    SignInForm(String why, URI at, boolean open, BiConsumer<String, String> signIn, Words words) {
        this.signIn = signIn;
        getStyleClass().add("feed-sign-in");
        VBox who = labelled(name, words.get("signin.name"));
        VBox secret = labelled(password, words.get("signin.password"));
        use = new Button(words.get("signin.use"));
        use.getStyleClass().addAll("accent", "feed-sign-in-use");
        use.setOnAction(_ -> use());
        if (!why.isEmpty()) {
            getChildren().add(new WrappedText(why, "problem"));
        }
        Label title = new Label(words.get("signin.title", host(at)));
        title.getStyleClass().add("feed-sign-in-title");
        getChildren().add(title);
        if (open) {
            getChildren().add(new WrappedText(words.get("signin.open"), "problem"));
        }
        getChildren().addAll(who, secret, new WrappedText(words.get("signin.kept"), "muted"), use);
        check();
    }

    /** Puts the keyboard into the first field. */
    void begin() {
        name.requestFocus();
    }

    /** Where it goes, so that nobody gives a password to a server that they do not mean. */
    private static String host(URI at) {
        String host = at.getHost();
        return host == null ? at.toString() : at.getPort() < 0 ? host : host + ":" + at.getPort();
    }

    private VBox labelled(TextField field, String said) {
        Label label = new Label(said);
        label.getStyleClass().add("feed-sign-in-label");
        label.setLabelFor(field);
        field.setAccessibleText(said);
        field.textProperty().subscribe(_ -> check());
        field.setOnAction(_ -> use());
        return new VBox(label, field);
    }

    private void check() {
        if (use != null) {
            use.setDisable(name.getText().isBlank());
        }
    }

    private void use() {
        if (!name.getText().isBlank()) {
            String secret = password.getText();
            password.clear();
            signIn.accept(name.getText().strip(), secret);
        }
    }
}
