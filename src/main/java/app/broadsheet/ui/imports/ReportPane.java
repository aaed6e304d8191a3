package app.broadsheet.ui.imports;

import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What became of everything that was dropped or opened, line by line: what came in, what did not, and why. */
public final class ReportPane extends VBox {
    private final Words words = Words.of(ReportPane.class);
    private final ReportWords report = new ReportWords();

    /**
     * @param undo takes back the whole import; null when nothing came in
     * @param close takes the report away
     */
    public ReportPane(ImportReport outcome, @Nullable Runnable undo, Runnable close) {
        getStyleClass().addAll("panel-sheet", "report-pane");
        setMaxHeight(USE_PREF_SIZE);
        VBox lines = new VBox();
        lines.getStyleClass().add("report-lines");
        for (ImportItem item : outcome.items()) {
            lines.getChildren().add(line(item));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        Button done = new Button(words.get("report.close"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        HBox foot = new HBox();
        if (undo != null) {
            Button back = new Button(words.get("report.undo"));
            back.setOnAction(_ -> {
                close.run();
                undo.run();
            });
            foot.getChildren().add(back);
        }
        foot.getChildren().add(done);
        foot.getStyleClass().add("sheet-foot");
        getChildren()
                .addAll(
                        new WrappedText(words.get("report.title"), "sheet-title"),
                        new WrappedText(report.summary(outcome), "muted"),
                        scroll,
                        foot);
    }

    private HBox line(ImportItem item) {
        boolean good = !(item instanceof ImportItem.Unreadable);
        FontIcon icon = Icons.icon(
                good ? BootstrapIcons.CHECK_CIRCLE : BootstrapIcons.EXCLAMATION_TRIANGLE, good ? "good" : "bad");
        VBox text = new VBox(
                new WrappedText(item.name(), "report-name"), new WrappedText(report.outcome(item), "report-outcome"));
        List<String> problems = item instanceof ImportItem.Subscriptions feeds ? feeds.problems() : List.of();
        problems.forEach(problem -> text.getChildren().add(new WrappedText(problem, "report-problem")));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(icon, text);
        line.getStyleClass().add("report-line");
        return line;
    }
}
