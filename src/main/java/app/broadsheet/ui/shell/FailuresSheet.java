package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which sources the last refresh could not fetch, and why. */
final class FailuresSheet extends VBox {
    FailuresSheet(List<String> failures, Words words, Runnable close) {
        getStyleClass().addAll("panel-sheet", "failures-sheet");
        setMaxHeight(USE_PREF_SIZE);
        VBox lines = new VBox();
        lines.getStyleClass().add("report-lines");
        Reasons reasons = Reasons.ours();
        failures.forEach(
                failure -> lines.getChildren().add(new WrappedText(reasons.sayAfterTitle(failure), "failure")));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        Button done = new Button(words.get("close"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        HBox foot = new HBox(done);
        foot.getStyleClass().add("sheet-foot");
        getChildren()
                .addAll(
                        new WrappedText(words.count("status.failed", failures.size()), "sheet-title"),
                        new WrappedText(words.get("failures.advice"), "muted"),
                        scroll,
                        foot);
    }
}
