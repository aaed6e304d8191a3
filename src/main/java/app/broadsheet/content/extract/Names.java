package app.broadsheet.content.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class and id of an element say about it. Publishers all over the world name the parts of their pages alike. */
final class Names {
    private static final Pattern FURNITURE = Pattern.compile(
            "-ad-|-ads-|ad-break|advert|agegate|banner|breadcrumb|combx|comment|community|cookie|cover-wrap|disqus|extra|footer|gdpr|"
                    + "header|legends|livefyre|menu|newsletter|outbrain|pager|pagination|popup|popular|promo|recirc|"
                    + "recommend|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|subscribe|"
                    + "supplemental|taboola|yom-remote");
    private static final Pattern PERHAPS =
            Pattern.compile("and|article|body|column|content|embed|main|mathjax|paywall|shadow|tweet");
    private static final Pattern GOOD =
            Pattern.compile("article|body|content|entry|hentry|main|page|pagination|post|text|blog|story");
    private static final Pattern BAD = Pattern.compile(
            "-ad-|banner|combx|comment|com-|contact|footer|gdpr|hidden|(^| )hid( |$)|masthead|media|meta|outbrain|promo|"
                    + "related|scroll|share|shopping|shoutbox|sidebar|skyscraper|sponsor|tags|widget");

    private Names() {}

    /** Class and id, lower case, as one text. */
    static String of(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String names = element.className();
        String id = element.id();
        return (id.isEmpty() ? names : names + " " + id).toLowerCase(Locale.ROOT);
    }

    /** Whether the names say furniture and nothing in them says article. */
    static boolean areFurniture(String names) {
        return !names.isEmpty()
                && FURNITURE.matcher(names).find()
                && !PERHAPS.matcher(names).find();
    }

    /** How much the names speak for (positive) or against an element being article. */
    static int weight(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        return weight(element.className()) + weight(element.id());
    }

    private static int weight(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return (GOOD.matcher(lower).find() ? 25 : 0) - (BAD.matcher(lower).find() ? 25 : 0);
    }
}
