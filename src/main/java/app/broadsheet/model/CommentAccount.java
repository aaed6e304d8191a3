package app.broadsheet.model;

/**
 * An account that comments are sent as. Its secret is kept elsewhere.
 *
 * @param kind the way to comment that it is for: {@code WORDPRESS_REST}, {@code MASTODON} or {@code DISCOURSE}
 * @param home the site's host, with its port where it is no ordinary one; lower case
 * @param name the name to sign in with
 */
public record CommentAccount(CommentTarget.Kind kind, String home, String name) {
    /** What the secret is kept under. */
    public String secretName() {
        return "comment:" + kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + name + "@" + home;
    }
}
