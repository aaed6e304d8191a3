package app.broadsheet.ui.imports;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.ImportItem;
import java.util.ArrayList;
import java.util.List;

/** What became of several choices, told as one. */
final class FollowedChoices {
    private FollowedChoices() {}

    /** One that could not be followed is a problem of the others' report. */
    static ImportItem together(ImportItem one, ImportItem other) {
        ImportItem.Subscriptions first = told(one);
        ImportItem.Subscriptions second = told(other);
        List<FeedId> added = new ArrayList<>(first.added());
        added.addAll(second.added());
        List<String> problems = new ArrayList<>(first.problems());
        problems.addAll(second.problems());
        return new ImportItem.Subscriptions(first.name(), added, first.alreadyHere() + second.alreadyHere(), problems);
    }

    private static ImportItem.Subscriptions told(ImportItem item) {
        return switch (item) {
            case ImportItem.Subscriptions done -> done;
            case ImportItem.Unreadable no ->
                new ImportItem.Subscriptions(no.name(), List.of(), 0, List.of(no.name() + ": " + no.why()));
            case ImportItem.SignInNeeded no ->
                new ImportItem.Subscriptions(no.name(), List.of(), 0, List.of(no.name() + ": " + no.why()));
            case ImportItem.Articles _, ImportItem.Waiting _, ImportItem.Choices _ ->
                new ImportItem.Subscriptions(item.name(), List.of(), 0, List.of());
        };
    }
}
