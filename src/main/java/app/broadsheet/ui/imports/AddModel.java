package app.broadsheet.ui.imports;

import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FeedPreview;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Adding a feed by its address or its page's. FX thread only. */
public final class AddModel {
    private static final Logger LOG = Logger.getLogger(AddModel.class.getName());

    private final FeedAdding adding;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<AddState> state = new ReadOnlyObjectWrapper<>(new AddState.Asking());
    private int asked;
    private @Nullable FolderId folder;

    /** @param fx runs what it is given later on the FX thread */
    public AddModel(FeedAdding adding, Executor fx) {
        this.adding = adding;
        this.fx = fx;
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<AddState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Starts over, unless something is under way. */
    public void reset() {
        if (!(state.get() instanceof AddState.Working)) {
            asked++;
            state.set(new AddState.Asking());
        }
    }

    /** Follows what was typed; a name and a password in it are not shown again. Nothing typed does nothing. */
    public void add(String typed) {
        String address = typed.strip();
        if (!address.isEmpty()) {
            folder = null;
            work(address.replaceFirst("^([^/?#]*//)?[^/?#]*@", "$1"), adding.add(address));
        }
    }

    /** Signs in where a server asked for it, and follows the feed. */
    void signIn(URI feed, URI at, String name, String password) {
        work(feed.toString(), adding.signIn(feed, at, name, password));
    }

    /** Follows some of the feeds that were offered, one after the other; none does nothing. */
    public void follow(List<FeedChoice> choices) {
        if (choices.isEmpty()) {
            return;
        }
        String name = choices.size() == 1 ? choices.getFirst().title() : "";
        CompletableFuture<ImportItem> all = adding.follow(choices.getFirst(), folder);
        for (FeedChoice choice : choices.subList(1, choices.size())) {
            all = all.thenCompose(before ->
                    adding.follow(choice, folder).thenApply(after -> FollowedChoices.together(before, after)));
        }
        work(name, all);
    }

    /** Looks into one of the feeds that were offered; {@code seen} is told on the FX thread. */
    void preview(String offeredBy, FeedChoice choice, Consumer<FeedPreview> seen) {
        var _ = adding.preview(offeredBy, choice)
                .exceptionally(problem -> {
                    LOG.log(Level.WARNING, "Looking into a feed failed", problem);
                    return new FeedPreview.Unseen("");
                })
                .thenAccept(preview -> fx.execute(() -> seen.accept(preview)));
    }

    /** Lets the user choose among feeds that a dropped page offers, to be followed in a folder; null for the top level. */
    public void choose(ImportItem.Choices offered, @Nullable FolderId into) {
        asked++;
        folder = into;
        state.set(new AddState.Choosing(offered.name(), offered.feeds()));
    }

    private void work(String name, CompletableFuture<ImportItem> answer) {
        int mine = ++asked;
        state.set(new AddState.Working(name));
        var _ = answer.whenComplete((item, problem) -> fx.execute(() -> {
            if (mine == asked) {
                if (item == null) {
                    LOG.log(Level.WARNING, "Adding failed", problem);
                    state.set(new AddState.Refused(""));
                } else {
                    state.set(outcome(item));
                }
            }
        }));
    }

    private AddState outcome(ImportItem item) {
        return switch (item) {
            case ImportItem.Subscriptions done
            when done.added().isEmpty()
                    && done.alreadyHere() == 0
                    && !done.problems().isEmpty() ->
                new AddState.Refused(done.problems().getFirst());
            case ImportItem.Subscriptions done -> new AddState.Done(done);
            case ImportItem.Choices choices -> new AddState.Choosing(choices.name(), choices.feeds());
            case ImportItem.Unreadable unreadable -> new AddState.Refused(unreadable.why());
            case ImportItem.SignInNeeded feed ->
                new AddState.SigningIn(feed.address(), feed.at(), feed.why(), adding.isOpen(feed.at()));
            case ImportItem.Articles _, ImportItem.Waiting _ -> new AddState.Refused("");
        };
    }
}
