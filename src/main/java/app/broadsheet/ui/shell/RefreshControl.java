package app.broadsheet.ui.shell;

import app.broadsheet.app.RefreshState;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateTooltip;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The refresh button; while a refresh runs, its progress and a way to stop it. Not there while working offline. */
final class RefreshControl extends StackPane {
    private final StatusModel model;
    private final Words words;
    private final Button refresh;
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();
    private final Button stop;
    private final HBox progress;

    RefreshControl(StatusModel model, Runnable start, Runnable cancel, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("refresh-control");
        refresh = new Button(words.get("refresh"), Icons.icon(BootstrapIcons.ARROW_REPEAT));
        refresh.getStyleClass().addAll("tool", "refresh");
        LateTooltip.set(refresh, words.get("refresh.tip"));
        refresh.setOnAction(_ -> start.run());
        stop = Icons.button(BootstrapIcons.X, words.get("refresh.cancel"), cancel);
        stop.getStyleClass().add("cancel-refresh");
        count.getStyleClass().add("refresh-count");
        progress = new HBox(bar, count, stop);
        progress.getStyleClass().add("refresh-progress");
        getChildren().addAll(refresh, progress);
        model.refreshProperty().subscribe(this::show);
        model.offlineProperty().subscribe(this::show);
        show();
    }

    private void show() {
        RefreshState state = model.refreshProperty().get();
        boolean offline = model.offlineProperty().get();
        // What takes the other's place takes the keyboard too: JavaFX would give it to the next control, the search
        // box.
        if (state.running()) {
            Presence.set(progress, true);
            handOn(refresh, stop);
            Presence.set(refresh, false);
        } else {
            Presence.set(refresh, !offline);
            handOn(stop, refresh);
            Presence.set(progress, false);
        }
        bar.setProgress(
                state.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) state.done() / state.total());
        String said = words.get("refresh.count", state.done(), state.total());
        count.setText(state.total() == 0 ? "" : said);
        bar.setAccessibleText(said);
    }

    private static void handOn(Button from, Button to) {
        if (from.isFocused()) {
            to.requestFocus();
        }
    }
}
