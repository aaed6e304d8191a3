package app.broadsheet.content;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds out what a page says about comments on it. Pure; any thread; never throws for any page. */
public final class PageCommentsReader {
    private static final Pattern POST_JSON = Pattern.compile("/wp/v2/(?:posts|pages)/(\\d{1,18})");
    private static final Pattern SHORT_LINK = Pattern.compile("[?&]p=(\\d{1,18})");
    private static final Pattern BODY_CLASS = Pattern.compile("(?:postid|page-id)-(\\d{1,18})");
    private static final Pattern TOPIC = Pattern.compile("/t/(?:[^/]+/)?(\\d{1,18})(?:[/?#].*)?$");
    private static final int LONGEST_FIELD = 2_000;
    private static final int MOST_FIELDS = 40;

    private final Document page;
    private final URI address;

    private PageCommentsReader(Document page, URI address) {
        this.page = page;
        this.address = address;
    }

    /** @param address where the page came from */
    public static PageComments read(byte[] body, URI address) {
        Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8), address.toString());
        return new PageCommentsReader(page, address).read();
    }

    /** The words of a page or a piece of HTML, on one line. */
    public static String words(String html) {
        return Jsoup.parse(html).text();
    }

    private PageComments read() {
        Element form = page.selectFirst("form[action*=wp-comments-post.php]");
        URI action = form == null ? null : Addresses.web(form.absUrl("action"), address);
        String generator = page.select("meta[name=generator]").attr("content").toLowerCase(Locale.ROOT);
        URI api = api();
        String post = post(form);
        boolean mustSignIn = page.selectFirst(".must-log-in, .comments-must-log-in") != null;
        return new PageComments(
                api,
                post,
                action,
                form == null ? Map.of() : hidden(form),
                form != null && form.selectFirst("input[name=email][required], input[name=author][required]") != null,
                mustSignIn,
                api != null || action != null || generator.startsWith("wordpress"),
                generator.startsWith("discourse") ? first(TOPIC, canonical()) : "",
                page.selectFirst("link[rel=alternate][type*=activity+json]") != null);
    }

    private @Nullable URI api() {
        Element link = page.selectFirst("link[rel=https://api.w.org/]");
        return link == null ? null : Addresses.web(link.absUrl("href"), address);
    }

    private String post(@Nullable Element form) {
        if (form != null) {
            String id = form.select("input[name=comment_post_ID]").attr("value");
            if (id.matches("\\d{1,18}")) {
                return id;
            }
        }
        String json = first(
                POST_JSON,
                page.select("link[rel=alternate][type=application/json]").attr("href"));
        if (!json.isEmpty()) {
            return json;
        }
        String shortLink = first(SHORT_LINK, page.select("link[rel=shortlink]").attr("href"));
        return shortLink.isEmpty() ? first(BODY_CLASS, page.body().className()) : shortLink;
    }

    private String canonical() {
        String stated = page.select("link[rel=canonical]").attr("href");
        return stated.isEmpty() ? address.toString() : stated;
    }

    private static Map<String, String> hidden(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[type=hidden][name]")) {
            String value = input.attr("value");
            if (fields.size() < MOST_FIELDS && value.length() <= LONGEST_FIELD) {
                fields.put(input.attr("name"), value);
            }
        }
        return fields;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
