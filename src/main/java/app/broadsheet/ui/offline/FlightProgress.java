package app.broadsheet.ui.offline;

import app.broadsheet.app.FlightState;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

/** How far getting ready has come. */
final class FlightProgress extends Sheet {
    private final Words words;
    private final ProgressBar bar = new ProgressBar();
    private final WrappedText count = new WrappedText("", "flight-count");

    FlightProgress(Words words, Runnable stop, Runnable close) {
        super("flight-progress");
        this.words = words;
        bar.setMaxWidth(Double.MAX_VALUE);
        Button stopping = button(words.get("flight.stop"), stop);
        getChildren()
                .addAll(
                        new WrappedText(words.get("flight.running"), "sheet-title"),
                        new WrappedText(words.get("flight.running.about"), "muted"),
                        bar,
                        count,
                        foot(stopping, first(words.get("flight.hide"), close)));
    }

    void show(FlightState.Running now) {
        boolean counted = now.total() > 0;
        bar.setProgress(counted ? (double) now.done() / now.total() : ProgressBar.INDETERMINATE_PROGRESS);
        String far = counted
                ? words.get("flight.progress", now.done(), now.total(), Amounts.bytes(now.bytes(), words))
                : words.get("flight.counting");
        Duration left = now.left();
        count.setText(left == null || !counted ? far : far + " · " + Amounts.left(left, words));
        bar.setAccessibleText(count.getText());
    }
}
