package app.broadsheet.ui.comments;

import app.broadsheet.model.Identity;
import app.broadsheet.ui.fx.Words;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** Name, e-mail and site of who comments. FX thread only. */
final class IdentityFields extends FlowPane {
    private final Words words;
    private final TextField name;
    private final TextField email;
    private final TextField site;
    private final ReadOnlyIntegerWrapper changed = new ReadOnlyIntegerWrapper();
    private boolean required;

    IdentityFields(Words words) {
        this.words = words;
        getStyleClass().add("identity");
        name = field("identity.name");
        email = field("identity.email");
        site = field("identity.site");
        getChildren().addAll(name, email, site);
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(words.get(key));
        field.setAccessibleText(words.get(key));
        field.getStyleClass().add("identity-field");
        field.textProperty().subscribe(() -> changed.set(changed.get() + 1));
        return field;
    }

    void show(Identity identity) {
        name.setText(identity.name());
        email.setText(identity.email());
        site.setText(identity.site());
    }

    void required(boolean now) {
        required = now;
        name.setPromptText(words.get(now ? "identity.name.required" : "identity.name"));
        email.setPromptText(words.get(now ? "identity.email.required" : "identity.email"));
    }

    Identity identity() {
        return new Identity(name.getText(), email.getText(), site.getText());
    }

    /** Whether what is wanted is there. */
    boolean complete() {
        Identity now = identity();
        return !isManaged()
                || !required
                || (!now.name().isEmpty() && now.email().contains("@"));
    }

    /** Counts up with every letter. */
    ReadOnlyIntegerProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
