package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * WordPress, which makes a third of all sites, numbers the post that a page is about in the body's classes, and each post's
 * element in its own: what carries another number is another article.
 */
final class OtherPosts {
    private static final Pattern PAGE = Pattern.compile("(?:^| )(?:postid|page-id)-(\\d{1,12})(?: |$)");
    private static final Pattern POST = Pattern.compile("(?:^| )post-(\\d{1,12})(?: |$)");

    private OtherPosts() {}

    static void remove(Element body) {
        Matcher page = PAGE.matcher(body.className());
        if (!page.find()) {
            return;
        }
        String own = "post-" + page.group(1);
        for (Element post : new ArrayList<>(body.select(".hentry, .post, .type-post"))) {
            Matcher number = POST.matcher(post.className());
            boolean other = number.find() && !post.hasClass(own);
            if (other && post.selectFirst("." + own) == null) {
                post.remove();
            }
        }
    }
}
