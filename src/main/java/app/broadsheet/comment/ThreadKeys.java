package app.broadsheet.comment;

import app.broadsheet.model.CommentTarget.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comments are called in our threads, the same whether they came by a feed or by a site's own interface: {@code
 * comment-N} for WordPress, {@code post-N} for Discourse, the address for Mastodon, else what the feed says.
 */
final class ThreadKeys {
    private static final Pattern WORDPRESS = Pattern.compile("#?comment-(\\d{1,18})$");

    private ThreadKeys() {}

    static String wordPress(String id) {
        return "comment-" + id;
    }

    static String discourse(String number) {
        return "post-" + number;
    }

    /** A feed entry's key, recognised as WordPress' where its id or address ends in {@code #comment-N}. */
    static String ofFeed(String key, String link) {
        for (String text : new String[] {key, link}) {
            Matcher matcher = WORDPRESS.matcher(text);
            if (matcher.find() && text.contains("#")) {
                return wordPress(matcher.group(1));
            }
        }
        return key;
    }

    /** What the site calls a comment, for sending an answer to it; empty when the way to comment has no answers. */
    static Optional<String> remote(String key, Kind kind) {
        return switch (kind) {
            case WORDPRESS_FORM, WORDPRESS_REST -> numbered(key, "comment-");
            case DISCOURSE -> numbered(key, "post-");
            case MASTODON -> Calls.web(key) == null ? Optional.empty() : Optional.of(key);
            case COMMENT_API, BROWSER, SIGN_IN, CLOSED -> Optional.empty();
        };
    }

    private static Optional<String> numbered(String key, String before) {
        String number = key.startsWith(before) ? key.substring(before.length()) : "";
        return number.matches("\\d{1,18}") ? Optional.of(number) : Optional.empty();
    }
}
