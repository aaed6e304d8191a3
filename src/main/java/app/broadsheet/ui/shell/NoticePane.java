package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * Shows the notice at the foot of the window for a while; longer while the mouse or the keyboard is on it, and until it is
 * seen when it needs the user.
 */
final class NoticePane extends HBox {
    private static final Duration SHOWN_FOR = Duration.seconds(8);

    private final Label text = new Label();
    private final Button undo;
    private final Button lead;
    private final PauseTransition patience = new PauseTransition(SHOWN_FOR);

    NoticePane(NoticesModel notices, Words words) {
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        undo = new Button(words.get("undo"));
        undo.getStyleClass().add("undo");
        undo.setOnAction(_ -> notices.undo());
        lead = new Button(words.get("notice.show"));
        lead.getStyleClass().add("undo");
        lead.setOnAction(_ -> notices.show());
        getChildren().addAll(text, undo, lead, Icons.button(BootstrapIcons.X, words.get("dismiss"), notices::dismiss));
        patience.setOnFinished(_ -> notices.dismiss());
        Bindings.or(hoverProperty(), focusWithinProperty()).subscribe(attended -> {
            NoticesModel.Notice now = notices.currentProperty().get();
            if (attended || now == null || now.lasting()) {
                patience.stop();
            } else {
                patience.playFromStart();
            }
        });
        notices.currentProperty().subscribe(this::show);
    }

    private void show(NoticesModel.@Nullable Notice notice) {
        setVisible(notice != null);
        if (notice == null) {
            patience.stop();
        } else {
            text.setText(notice.text());
            setAccessibleText(notice.text());
            Presence.set(undo, notice.undo() != null);
            Presence.set(lead, notice.lasting());
            if (notice.lasting()) {
                patience.stop();
            } else {
                patience.playFromStart();
            }
        }
    }
}
