package app.broadsheet.ui.settings;

import app.broadsheet.model.CommentAccount;
import app.broadsheet.ui.fx.WhenShown;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The accounts that comments are sent as, each with the way out. Asked for anew whenever it comes into sight. */
public final class AccountsPane extends VBox {
    private final Words words = Words.of(AccountsPane.class);
    private final AccountsModel model;
    private final VBox rows = new VBox();

    /** Follows {@code model} for as long as it is. */
    public AccountsPane(AccountsModel model) {
        this.model = model;
        getStyleClass().add("accounts-pane");
        Label title = new Label(words.get("accounts"));
        title.getStyleClass().add("settings-title");
        rows.getStyleClass().add("account-rows");
        title.setLabelFor(rows);
        getChildren().addAll(title, rows);
        model.accountsProperty().subscribe(this::show);
        WhenShown.run(this, model::load);
    }

    private void show(List<CommentAccount> accounts) {
        rows.getChildren().setAll(accounts.stream().map(this::row).toList());
        if (accounts.isEmpty()) {
            rows.getChildren().add(new WrappedText(words.get("accounts.none"), "muted"));
        }
    }

    private HBox row(CommentAccount account) {
        Label name = new Label(account.name());
        name.getStyleClass().add("account-name");
        String kind = account.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Label home = new Label(words.get("accounts." + kind, account.home()));
        home.getStyleClass().add("muted");
        VBox who = new VBox(name, home);
        who.getStyleClass().add("account");
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        Button out = new Button(words.get("accounts.out"));
        out.getStyleClass().add("quiet-button");
        out.setMinWidth(USE_PREF_SIZE);
        out.setAccessibleText(words.get("accounts.out.spoken", account.name(), account.home()));
        out.setOnAction(_ -> ask(account, out));
        HBox row = new HBox(who, out);
        row.getStyleClass().add("account-row");
        return row;
    }

    /** The secret cannot be had back: it takes a second press. */
    private void ask(CommentAccount account, Button out) {
        out.setText(words.get("accounts.out.sure"));
        out.getStyleClass().add("danger-button");
        out.setOnAction(_ -> model.signOut(account));
        out.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                show(model.accountsProperty().get());
            }
        });
    }
}
