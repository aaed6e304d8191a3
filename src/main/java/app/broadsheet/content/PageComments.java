package app.broadsheet.content;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about comments on it.
 *
 * @param api the root of WordPress' REST interface ({@code rel="https://api.w.org/"})
 * @param post WordPress' number of the post; empty when the page does not say
 * @param form where WordPress' comment form is sent, null when there is none on the page
 * @param hidden the form's hidden fields
 * @param nameRequired whether the form wants a name or an e-mail address
 * @param mustSignIn whether it takes comments from members only
 * @param wordPress whether WordPress made the page
 * @param discourseTopic the number of the Discourse topic that the page is; empty when it is none
 * @param fediverse whether the page is also a post in the fediverse (ActivityPub)
 */
public record PageComments(
        @Nullable URI api,
        String post,
        @Nullable URI form,
        Map<String, String> hidden,
        boolean nameRequired,
        boolean mustSignIn,
        boolean wordPress,
        String discourseTopic,
        boolean fediverse) {
    public PageComments {
        hidden = Map.copyOf(hidden);
    }
}
