package app.broadsheet.ui.imports;

import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.Words;
import java.util.ArrayList;
import java.util.List;

/** Says what became of what was dropped or opened. */
public final class ReportWords {
    private final Words words = Words.of(ReportWords.class);

    /** All of it in a sentence: "4 articles saved, 12 feeds added". */
    public String summary(ImportReport report) {
        int articles = 0;
        int feeds = 0;
        int here = 0;
        int replaced = 0;
        int unreadable = 0;
        int problems = 0;
        int waiting = 0;
        for (ImportItem item : report.items()) {
            switch (item) {
                case ImportItem.Articles saved -> {
                    articles += saved.articles().size() - saved.alreadyHere();
                    here += saved.alreadyHere() - saved.replaced();
                    replaced += saved.replaced();
                }
                case ImportItem.Subscriptions followed -> {
                    feeds += followed.added().size();
                    here += followed.alreadyHere();
                    problems += followed.problems().size();
                }
                case ImportItem.Choices _ -> {}
                case ImportItem.Waiting _ -> waiting++;
                case ImportItem.Unreadable _, ImportItem.SignInNeeded _ -> unreadable++;
            }
        }
        List<String> parts = new ArrayList<>();
        add(parts, "sum.articles", articles);
        add(parts, "sum.waiting", waiting);
        add(parts, "sum.feeds", feeds);
        add(parts, "sum.replaced", replaced);
        add(parts, "sum.here", here);
        add(parts, "sum.unreadable", unreadable);
        add(parts, "sum.problems", problems);
        return parts.isEmpty() ? words.get("sum.nothing") : String.join(words.get("sum.and"), parts);
    }

    /** The whole report as plain text, a line for each thing, to be kept. */
    String text(ImportReport report) {
        StringBuilder text = new StringBuilder(summary(report)).append('\n');
        for (ImportItem item : report.items()) {
            text.append('\n').append(item.name()).append(": ").append(outcome(item));
            if (item instanceof ImportItem.Subscriptions feeds) {
                feeds.problems()
                        .forEach(problem ->
                                text.append("\n    ").append(Reasons.ours().say(problem)));
            }
        }
        return text.append('\n').toString();
    }

    /** Whether there is something that the reader should look at. */
    public static boolean hasProblems(ImportReport report) {
        return report.items().stream()
                .anyMatch(item -> item instanceof ImportItem.Unreadable
                        || item instanceof ImportItem.SignInNeeded
                        || (item instanceof ImportItem.Subscriptions feeds
                                && !feeds.problems().isEmpty()));
    }

    /** What became of one thing, without its name. */
    String outcome(ImportItem item) {
        return switch (item) {
            case ImportItem.Unreadable unreadable -> Reasons.ours().say(unreadable.why());
            case ImportItem.SignInNeeded feed -> Reasons.ours().say(feed.why());
            case ImportItem.Choices choices ->
                words.count("item.choices", choices.feeds().size());
            case ImportItem.Articles _, ImportItem.Waiting _, ImportItem.Subscriptions _ ->
                summary(new ImportReport(List.of(item)));
        };
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(words.count(key, number));
        }
    }
}
