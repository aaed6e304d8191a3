package app.broadsheet.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where an article's comments are read and written, as its feed says.
 *
 * @param page the page to read them on, RSS {@code comments}
 * @param feed a feed of them: {@code wfw:commentRss}, or Atom's {@code link rel="replies"} (RFC 4685)
 * @param post where CommentAPI takes one: {@code wfw:comment}
 * @param count how many there are: {@code slash:comments}, {@code thr:total}; null when the feed does not say
 */
public record CommentLinks(
        @Nullable URI page,
        @Nullable URI feed,
        @Nullable URI post,
        @Nullable Integer count) {
    /** An article whose feed says nothing about comments. */
    public static final CommentLinks NONE = new CommentLinks(null, null, null, null);
}
