package app.broadsheet.ui.comments;

import app.broadsheet.app.CommentAccounts;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the account that comments are sent as, where a site wants one. FX thread only. */
final class SignInForm extends VBox {
    private final CommentAccounts accounts;
    private final Consumer<String> done;
    private final Words words;
    private final Kind kind;
    private final String home;
    private final TextField server;
    private final TextField name;
    private final PasswordField secret = new PasswordField();
    private final Button use;

    /**
     * @param target what the site said
     * @param done called when signed in, on any thread, with why the secret is kept only until the app ends or with nothing
     * @param close ends the form
     */
    SignInForm(CommentAccounts accounts, CommentTarget target, Consumer<String> done, Runnable close, Words words) {
        this.accounts = accounts;
        this.done = done;
        this.words = words;
        this.kind = kind(target);
        this.home = target.endpoint().getAuthority().toLowerCase(Locale.ROOT);
        getStyleClass().add("sign-in");
        String key = "signin." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        server = field("signin.server");
        name = field("signin.name");
        secret.setPromptText(words.get(key + ".secret"));
        secret.setAccessibleText(words.get(key + ".secret"));
        secret.getStyleClass().add("identity-field");
        secret.textProperty().subscribe(this::check);
        FlowPane fields = new FlowPane();
        fields.getStyleClass().add("identity");
        if (kind == Kind.MASTODON) {
            fields.getChildren().add(server);
        }
        fields.getChildren().addAll(name, secret);
        use = new Button(words.get("signin.use"));
        use.getStyleClass().add("editor-send");
        use.setOnAction(event -> signIn());
        Button cancel = new Button(words.get("signin.cancel"));
        cancel.getStyleClass().add("quiet-button");
        cancel.setOnAction(event -> close.run());
        HBox foot = new HBox(use, cancel);
        foot.getStyleClass().add("editor-foot");
        getChildren().addAll(new WrappedText(words.get(key + ".how"), "own-detail"), fields, foot);
        check();
    }

    /** Which account is wanted: a target that asks to sign in names it. */
    static Kind kind(CommentTarget target) {
        return target.kind() == Kind.SIGN_IN ? Kind.valueOf(target.place()) : target.kind();
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(words.get(key));
        field.setAccessibleText(words.get(key));
        field.getStyleClass().add("identity-field");
        field.textProperty().subscribe(this::check);
        return field;
    }

    private void check() {
        if (use != null) {
            boolean missing = name.getText().isBlank()
                    || secret.getText().isBlank()
                    || (kind == Kind.MASTODON && !server.getText().strip().matches("[\\w.:-]+"));
            use.setDisable(missing);
        }
    }

    private void signIn() {
        String at = kind == Kind.MASTODON ? server.getText().strip().toLowerCase(Locale.ROOT) : home;
        CommentAccount account = new CommentAccount(kind, at, name.getText().strip());
        var _ = accounts.signIn(account, secret.getText()).thenAccept(done);
        secret.clear();
    }
}
