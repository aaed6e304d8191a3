package app.broadsheet.ui.imports;

import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import app.broadsheet.ui.fx.FittedScroll;
import app.broadsheet.ui.fx.Icon;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What became of everything that was dropped or opened, line by line: what came in, what did not, and why. */
public final class ReportPane extends VBox {
    /** So many lines can be read; all of them are in the copy. */
    private static final int MOST_LINES = 200;

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
        List<ImportItem> shown = worstFirst(outcome);
        shown.stream().limit(MOST_LINES).forEach(item -> lines.getChildren().add(line(item)));
        if (shown.size() > MOST_LINES) {
            lines.getChildren().add(new WrappedText(words.count("report.more", shown.size() - MOST_LINES), "muted"));
        }
        FittedScroll scroll = new FittedScroll(lines);
        Button done = new Button(words.get("report.close"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        Button copy = new Button(words.get("report.copy"));
        copy.setId("report-copy");
        copy.setOnAction(_ -> {
            ClipboardContent text = new ClipboardContent();
            text.putString(report.text(outcome));
            Clipboard.getSystemClipboard().setContent(text);
            copy.setText(words.get("report.copied"));
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(copy, space);
        if (undo != null) {
            Button back = new Button(words.get("report.undo"));
            back.setOnAction(_ -> {
                close.run();
                undo.run();
            });
            foot.getChildren().add(back);
        }
        foot.getChildren().add(done);
        foot.getStyleClass().addAll("sheet-foot", "sheet-choice");
        getChildren()
                .addAll(
                        new WrappedText(words.get(undo == null ? "report.nothing" : "report.title"), "sheet-title"),
                        new WrappedText(report.summary(outcome), "muted"),
                        scroll,
                        foot);
    }

    /** What needs the reader's eye stands at the top. */
    private static List<ImportItem> worstFirst(ImportReport outcome) {
        return Stream.concat(
                        outcome.items().stream().filter(item -> !isGood(item)),
                        outcome.items().stream().filter(ReportPane::isGood))
                .toList();
    }

    private static boolean isGood(ImportItem item) {
        return !(item instanceof ImportItem.Unreadable) && !(item instanceof ImportItem.SignInNeeded);
    }

    private HBox line(ImportItem item) {
        boolean good = isGood(item);
        Icon icon = Icons.icon(
                good ? BootstrapIcons.CHECK_CIRCLE : BootstrapIcons.EXCLAMATION_TRIANGLE, good ? "good" : "bad");
        VBox text = new VBox(
                new WrappedText(item.name(), "report-name"), new WrappedText(report.outcome(item), "report-outcome"));
        List<String> problems = item instanceof ImportItem.Subscriptions feeds ? feeds.problems() : List.of();
        problems.forEach(
                problem -> text.getChildren().add(new WrappedText(Reasons.ours().say(problem), "report-problem")));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(icon, text);
        line.getStyleClass().add("report-line");
        return line;
    }
}
