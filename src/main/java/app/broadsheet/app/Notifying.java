package app.broadsheet.app;

import app.broadsheet.desktop.Notification;
import app.broadsheet.desktop.Notifier;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import java.time.Clock;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Has the desktop tell of what happens while nobody looks at the window: new articles of chosen sources, one notification
 * a round of fetching, and what becomes of the user's comments. In quiet hours it tells nothing, and afterwards in one of
 * what is still new. All methods may be called on any thread and return at once.
 */
public final class Notifying {
    private static final int MOST_HELD = 20;

    private final Database store;
    private final Preferences preferences;
    private final Notifier notifier;
    private final Executor desktop;
    private final Clock clock;
    private final PendingNews pending = new PendingNews();
    private final Map<ArticleId, String> heldComments = new LinkedHashMap<>();
    private volatile @Nullable Wording wording;
    private volatile boolean watched;
    private volatile boolean held;

    /** What the notifications say and what a click on them does. Called on the desktop's thread. */
    public interface Wording {
        /** A title and what stands below it. */
        record Text(String title, String body) {}

        /** Of new articles. */
        Text news(News news, boolean headlines);

        /** Above what is said of a comment. */
        String commentTitle();

        /** In place of what is said of a comment, when what it is about is not to be shown. */
        String commentHidden();

        /** To try it out. */
        Text example();

        /** What a click does. */
        String open();

        /** One was clicked: brings the window to the front and shows an article, else a list, else what it showed. */
        void clicked(@Nullable ArticleId article, @Nullable Scope list);
    }

    /** @param desktop the one thread that {@code notifier} is called on */
    public Notifying(Database store, Preferences preferences, Notifier notifier, Executor desktop, Clock clock) {
        this.store = store;
        this.preferences = preferences;
        this.notifier = notifier;
        this.desktop = desktop;
        this.clock = clock;
    }

    /** Begins to listen to what arrives. */
    public void start(Wording words, Refreshing refreshing) {
        wording = words;
        store.changes().subscribe(changes -> pending.changed(changes, preferences.notifiedFeeds()));
        refreshing.onRound(round -> {
            if (!round.cancelled()) { // what a cut round brought is told with the next
                desktop.execute(this::tell);
            }
        });
    }

    /** The window is being looked at, or not: while it is, it says itself what there is to say. */
    public void watched(boolean now) {
        watched = now;
    }

    /** For the clock: tells what quiet hours held back. */
    public void look() {
        if (held) {
            desktop.execute(this::tell);
        }
    }

    /** What is told, and when. */
    public NotificationChoice choice() {
        return preferences.notifications();
    }

    /** Chooses what is told, and when. */
    public void choose(NotificationChoice choice) {
        preferences.notifications(choice);
    }

    /** The sources whose new articles are told of, in the user's order. */
    public CompletableFuture<List<Feed>> chosen() {
        Set<FeedId> chosen = preferences.notifiedFeeds();
        return store.feeds()
                .all()
                .thenApply(all ->
                        all.stream().filter(feed -> chosen.contains(feed.id())).toList());
    }

    /** Whether a source's new articles are told of. */
    public boolean isChosen(FeedId feed) {
        return preferences.notifiedFeeds().contains(feed);
    }

    /** Chooses a source, or does so no more. */
    public void choose(FeedId feed, boolean on) {
        preferences.notifyOf(feed, on);
    }

    /** A comment of the user's got further: {@code said} says how. */
    public void comment(String said, ArticleId article) {
        desktop.execute(() -> {
            if (watched || !choice().comments()) {
                return;
            }
            if (isQuiet()) {
                held = true;
                if (heldComments.size() < MOST_HELD) {
                    heldComments.put(article, said);
                }
            } else {
                tell(said, article);
            }
        });
    }

    /** Shows one now, as an example; false when this desktop shows none. */
    public CompletableFuture<Boolean> tryOut() {
        Wording words = wording;
        return words == null
                ? CompletableFuture.completedFuture(false)
                : CompletableFuture.supplyAsync(() -> show("example", words.example(), null, null, words), desktop);
    }

    private void tell() {
        Wording words = wording;
        if (isQuiet() || words == null) {
            held = true;
            return;
        }
        held = false;
        Map<ArticleId, String> comments = new LinkedHashMap<>(heldComments);
        heldComments.clear();
        News news = pending.take(this::name);
        if (watched) {
            return;
        }
        if (choice().comments()) {
            comments.forEach((article, said) -> tell(said, article));
        }
        if (news != null && choice().news()) {
            News.OfSource only = news.sources().size() == 1 ? news.sources().getFirst() : null;
            ArticleId article =
                    news.count() == 1 && only != null ? only.newest().getFirst().id() : null;
            Scope list = only == null ? new Scope.Unread() : new Scope.InFeed(only.feed());
            show("news", words.news(news, choice().headlines()), article, list, words);
        }
    }

    private void tell(String said, ArticleId article) {
        Wording words = wording;
        if (words != null) {
            String body = choice().headlines() ? said : words.commentHidden();
            show("comment " + article.value(), new Wording.Text(words.commentTitle(), body), article, null, words);
        }
    }

    private boolean show(
            String slot, Wording.Text text, @Nullable ArticleId article, @Nullable Scope list, Wording words) {
        return notifier.show(
                new Notification(slot, text.title(), text.body(), words.open(), () -> words.clicked(article, list)));
    }

    private Optional<String> name(FeedId feed) {
        return store.feeds().find(feed).join().map(Feed::title);
    }

    private boolean isQuiet() {
        return choice().isQuiet(LocalTime.ofInstant(clock.instant(), clock.getZone()));
    }
}
