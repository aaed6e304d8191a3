package app.broadsheet.ui.offline;

import app.broadsheet.app.FlightReport;
import app.broadsheet.model.Unready;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What getting ready came to: how many are ready, which are not, and why. */
final class FlightOutcome extends Sheet {
    /** Nobody reads more, and each is a node. */
    private static final int MOST_TOLD = 300;

    FlightOutcome(FlightReport report, Words words, Runnable retry, Runnable close) {
        super("flight-outcome");
        boolean all = report.ready() == report.total();
        getChildren()
                .addAll(
                        new WrappedText(
                                words.get(all ? "flight.done.all" : "flight.done", report.ready(), report.total()),
                                "sheet-title"),
                        new WrappedText(
                                words.get(
                                        "flight.end." + report.end().name().toLowerCase(Locale.ROOT),
                                        Amounts.bytes(report.bytes(), words)),
                                "muted"));
        if (!report.unready().isEmpty()) {
            UnreadyWords why = new UnreadyWords(words);
            VBox lines = new VBox();
            lines.getStyleClass().add("report-lines");
            report.unready().stream()
                    .limit(MOST_TOLD)
                    .forEach(article -> lines.getChildren().add(line(article, why, words)));
            if (report.unready().size() > MOST_TOLD) {
                lines.getChildren()
                        .add(new WrappedText(
                                words.count("flight.more", report.unready().size() - MOST_TOLD), "muted"));
            }
            ScrollPane scroll = new ScrollPane(lines);
            scroll.setFitToWidth(true);
            getChildren().addAll(new WrappedText(words.get("flight.unready"), "flight-unready"), scroll);
        }
        HBox foot = all
                ? foot(first(words.get("close"), close))
                : foot(button(words.get("flight.retry"), retry), first(words.get("close"), close));
        getChildren().add(foot);
    }

    private static HBox line(Unready article, UnreadyWords why, Words words) {
        VBox text = new VBox(
                new WrappedText(
                        article.headline().isBlank() ? words.get("untitled") : article.headline(), "report-name"),
                new WrappedText(
                        article.source().isBlank()
                                ? why.why(article)
                                : words.get("flight.why", article.source(), why.why(article)),
                        "report-outcome"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(Icons.icon(BootstrapIcons.EXCLAMATION_TRIANGLE, "bad"), text);
        line.getStyleClass().add("report-line");
        return line;
    }
}
