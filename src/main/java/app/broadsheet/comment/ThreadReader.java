package app.broadsheet.comment;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.NewComment;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.store.Database;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the comments on articles and finds out where comments on them go. Whatever fails is kept as a sentence with the
 * thread, and costs nothing that was fetched before. Blocks, on {@code fetch-*} threads.
 */
public final class ThreadReader {
    private final Database store;
    private final Targets targets;
    private final WordPressThread wordPress;
    private final FeedThread feed;
    private final MastodonThread mastodon;
    private final DiscourseThread discourse;

    public ThreadReader(Http http, Database store, Clock clock) {
        this.store = store;
        Calls calls = new Calls(http);
        this.targets = new Targets(http, calls, clock);
        this.wordPress = new WordPressThread(calls);
        this.feed = new FeedThread(http);
        this.mastodon = new MastodonThread(calls);
        this.discourse = new DiscourseThread(calls);
    }

    /** What came of fetching: the comments, or why there are none. */
    record Fetched(@Nullable List<NewComment> comments, String why) {
        static Fetched of(List<NewComment> comments) {
            return new Fetched(comments, "");
        }

        static Fetched failed(String why) {
            return new Fetched(null, why);
        }
    }

    /** Fetches an article's thread and keeps it. */
    public void read(ArticleId article, CancelFlag cancel) {
        Optional<CommentSubject> subject = store.outbox().subject(article).join();
        if (subject.isEmpty()) {
            return;
        }
        Survey survey = targets.find(subject.get(), store.accounts().all().join(), cancel);
        if (survey instanceof Survey.Found found) {
            store.comments().target(article, found.target()).join();
        }
        Fetched fetched = fetch(subject.get(), survey, cancel);
        if (cancel.isCancelled()) {
            return;
        }
        if (fetched.comments() == null) {
            store.comments().failed(article, fetched.why()).join();
        } else {
            store.comments().fetched(article, fetched.comments()).join();
        }
    }

    private Fetched fetch(CommentSubject subject, Survey survey, CancelFlag cancel) {
        @Nullable Fetched best = null;
        if (survey instanceof Survey.Found found) {
            CommentTarget target = found.target();
            best = switch (target.kind()) {
                case WORDPRESS_FORM, WORDPRESS_REST -> wordPress.read(subject, target, cancel);
                case MASTODON -> mastodon.read(subject, URI.create(target.place()), cancel);
                case DISCOURSE -> discourse.read(subject, target.endpoint(), target.place(), cancel);
                case SIGN_IN -> withoutAccount(subject, target, cancel);
                case CLOSED ->
                    target.api() != null
                                    && !target.place().isEmpty()
                                    && Character.isDigit(target.place().charAt(0))
                            ? wordPress.read(subject, target, cancel)
                            : null;
                case COMMENT_API, BROWSER -> null;
            };
        }
        URI comments = subject.comments().feed();
        if ((best == null || best.comments() == null) && comments != null) {
            best = feed.read(subject, comments, cancel);
        }
        if (best != null) {
            return best;
        }
        return survey instanceof Survey.Unreachable unreachable
                ? Fetched.failed(unreachable.why())
                : Fetched.of(List.of());
    }

    /** Most servers and forums show their threads to everybody: only writing wants an account. */
    private @Nullable Fetched withoutAccount(CommentSubject subject, CommentTarget target, CancelFlag cancel) {
        return switch (CommentTarget.Kind.valueOf(target.place())) {
            case MASTODON -> mastodon.read(subject, target.endpoint(), cancel);
            case DISCOURSE -> {
                Matcher topic = DiscourseThread.TOPIC.matcher(target.endpoint().getPath());
                yield topic.find()
                        ? discourse.read(subject, target.endpoint().resolve("/"), topic.group(1), cancel)
                        : null;
            }
            default -> null;
        };
    }
}
