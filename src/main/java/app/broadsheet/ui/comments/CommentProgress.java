package app.broadsheet.ui.comments;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the user when a comment that was on its way needs them, has arrived or is published. FX thread only. */
public final class CommentProgress {
    private final Function<ArticleId, CompletableFuture<List<OwnComment>>> source;
    private final BiConsumer<String, ArticleId> tell;
    private final BiConsumer<String, ArticleId> ask;
    private final Words words = Words.of(CommentProgress.class);
    private final FxThread fx = new FxThread();
    private final Map<OwnCommentId, OutboxState> known = new HashMap<>();

    /**
     * @param source gives the user's comments on an article, on any thread
     * @param tell shows a notice in passing, of a comment on the article
     * @param ask shows a notice that stays until it was seen, of a comment on the article
     */
    public CommentProgress(
            Function<ArticleId, CompletableFuture<List<OwnComment>>> source,
            BiConsumer<String, ArticleId> tell,
            BiConsumer<String, ArticleId> ask) {
        this.ask = ask;
        this.source = source;
        this.tell = tell;
    }

    /** Looks how far the user's comments on an article are. */
    void look(ArticleId article) {
        var _ = source.apply(article).thenAccept(all -> fx.execute(() -> all.forEach(this::take)));
    }

    private void take(OwnComment comment) {
        @Nullable OutboxState before = known.put(comment.id(), comment.state());
        boolean moved = before != null && before != comment.state();
        boolean wasAway = moved && (before.underWay() || before == OutboxState.HELD);
        String headline = comment.subject().headline();
        if (wasAway && (comment.state().needsUser() || comment.state() == OutboxState.CLOSED)) {
            ask.accept(
                    words.get(
                                    "notice.needs-user",
                                    headline,
                                    Whys.of(comment.delivery().why(), words))
                            .strip(),
                    comment.article());
        } else if (wasAway && comment.state() == OutboxState.PUBLISHED) {
            tell.accept(words.get("notice.published", headline), comment.article());
        } else if (wasAway && comment.state() == OutboxState.HELD) {
            tell.accept(words.get("notice.held", headline), comment.article());
        }
    }
}
