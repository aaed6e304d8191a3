package app.broadsheet.comment;

import app.broadsheet.content.PageComments;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.SendRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which way a WordPress post takes comments, if it does. */
final class WordPressTargets {
    private final Calls calls;

    WordPressTargets(Calls calls) {
        this.calls = calls;
    }

    Survey find(
            CommentSubject subject,
            PageComments page,
            URI at,
            Optional<CommentAccount> account,
            Instant now,
            CancelFlag cancel) {
        String stated = status(subject, page, cancel);
        URI api = page.api();
        if (stated.equals("closed")) {
            return found(page, Kind.CLOSED, at, null, now, "This article takes no comments.");
        }
        if (account.isPresent() && api != null) {
            URI endpoint = WordPressSite.route(api, "wp/v2/comments", Map.of());
            return found(page, Kind.WORDPRESS_REST, endpoint, account.get().name(), now, "");
        }
        if (page.mustSignIn()) {
            CommentTarget target =
                    new CommentTarget(Kind.SIGN_IN, at, Kind.WORDPRESS_REST.name(), api, null, false, now);
            return new Survey.Found(target, Map.of(), "This site takes comments from its members only.");
        }
        URI form = page.form() != null ? page.form() : stated.equals("open") && api != null ? formOf(api) : null;
        return form == null
                ? found(page, Kind.CLOSED, at, null, now, "This article takes no comments.")
                : found(page, Kind.WORDPRESS_FORM, form, null, now, "");
    }

    private static Survey found(
            PageComments page, Kind kind, URI endpoint, @Nullable String account, Instant now, String why) {
        return new Survey.Found(
                new CommentTarget(kind, endpoint, page.post(), page.api(), account, page.nameRequired(), now),
                page.hidden(),
                why);
    }

    /** {@code open} or {@code closed} as the REST interface says; empty when it does not. */
    private String status(CommentSubject subject, PageComments page, CancelFlag cancel) {
        URI api = page.api();
        if (api == null) {
            return "";
        }
        for (String type : new String[] {"posts", "pages"}) {
            URI address =
                    WordPressSite.route(api, "wp/v2/" + type + "/" + page.post(), Map.of("_fields", "comment_status"));
            Optional<JsonNode> post =
                    calls.json(SendRequest.get(address).givenByUser(Reach.given(subject, null, address)), cancel);
            if (post.isPresent()) {
                return Calls.text(post.get().path("comment_status"));
            }
        }
        return "";
    }

    /** The form's address, which themes that build their form in the browser do not name. */
    private static URI formOf(URI api) {
        String root = api.toString().replaceAll("(index\\.php)?(\\?rest_route=/?|wp-json/?)$", "");
        return URI.create(root.endsWith("/") ? root + "wp-comments-post.php" : root + "/wp-comments-post.php");
    }
}
