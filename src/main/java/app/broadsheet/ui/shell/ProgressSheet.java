package app.broadsheet.ui.shell;

import app.broadsheet.app.ImportWatch;
import app.broadsheet.ui.fx.Batches;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How far a long piece of work is, and the way to stop it. Closed, the work goes on. */
final class ProgressSheet extends VBox implements ImportWatch {
    private final ProgressBar bar = new ProgressBar();
    private final Label name = new Label();
    private final Batches<Step> steps = new Batches<>(some -> show(some.getLast()));
    private volatile boolean cancelled;

    private record Step(int done, int total, String name) {}

    ProgressSheet(String title, Words words) {
        getStyleClass().addAll("panel-sheet", "progress-sheet");
        setMaxHeight(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        name.getStyleClass().add("muted");
        name.setMinWidth(0);
        Button stop = new Button(words.get("backup.stop"));
        stop.getStyleClass().add("stop-work");
        stop.setCancelButton(true);
        stop.setOnAction(_ -> {
            stop.setDisable(true);
            cancelled = true;
        });
        HBox foot = new HBox(stop);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(new WrappedText(title, "sheet-title"), bar, name, foot);
    }

    /** Thousands of steps a second are drawn as often as the window is. */
    @Override
    public void at(int done, int total, String headline) {
        steps.add(List.of(new Step(done, total, headline)));
    }

    private void show(Step now) {
        bar.setProgress(now.total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) now.done / now.total);
        name.setText(now.name);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
