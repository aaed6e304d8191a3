package app.broadsheet.feed;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.model.FeedChoice;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Sites whose feeds follow from an address, though their pages do not always declare them. */
final class KnownSites {
    private static final Pattern ACCOUNT =
            Pattern.compile("^/(?:@|users/)([\\w.-]{1,60})(?:/(?:with_replies|media))?/?$");
    private static final Pattern TAG = Pattern.compile("^/tags/([^/]{1,100})/?$");
    private static final Pattern PLACE =
            Pattern.compile("^/(r|u|user)/([\\w+-]{1,200})(/(?:new|top|rising|hot))?(?:/.*)?$");
    private static final Pattern PUBLICATION = Pattern.compile("^/pub/([\\w-]{1,60})(?:/.*)?$");
    private static final Pattern PROFILE = Pattern.compile("^/profile/([\\w.:-]{1,100})/?$");

    private KnownSites() {}

    /** What the address alone tells. */
    static List<FeedChoice> feeds(URI page) {
        String host = page.getHost() == null ? "" : page.getHost().toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        String path = page.getPath() == null ? "" : page.getPath();
        List<FeedChoice> found = new ArrayList<>();
        switch (bare) {
            case "youtube.com", "m.youtube.com", "music.youtube.com" -> YouTubeFeeds.of(page, path, found);
            case "reddit.com", "old.reddit.com", "new.reddit.com", "np.reddit.com", "m.reddit.com" ->
                reddit(path, found);
            case "github.com" -> GitHubFeeds.of(path, found);
            case "bsky.app" -> named(PROFILE, path, "https://bsky.app/profile/%s/rss", found);
            case "open.substack.com" -> named(PUBLICATION, path, "https://%s.substack.com/feed", found);
            case "medium.com" -> {
                if (path.length() > 1 && !path.startsWith("/feed/")) {
                    String author = path.split("/", -1)[1];
                    add(found, "https://medium.com/feed/" + author, author, "RSS");
                }
            }
            default -> below(bare, path, found);
        }
        return found;
    }

    /** Sites that give everybody a host of their own. */
    private static void below(String host, String path, List<FeedChoice> found) {
        if ((host.endsWith(".substack.com") || host.endsWith(".medium.com")) && !path.startsWith("/feed")) {
            add(found, "https://" + host + "/feed", host, "RSS");
        } else if (host.endsWith(".tumblr.com") && !path.endsWith("/rss")) {
            add(found, "https://" + host + "/rss", host, "RSS");
        }
    }

    private static void named(Pattern pattern, String path, String feed, List<FeedChoice> found) {
        Matcher name = pattern.matcher(path);
        if (name.matches()) {
            add(found, feed.formatted(name.group(1)), name.group(1), "RSS");
        }
    }

    /** What the address tells together with the page: a YouTube handle's channel, a Mastodon account or tag. */
    static List<FeedChoice> inPage(Document document, URI page) {
        List<FeedChoice> found = new ArrayList<>();
        String host = page.getHost() == null ? "" : page.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("youtube.com") || host.endsWith(".youtube.com")) {
            if (feeds(page).isEmpty()) {
                YouTubeFeeds.inPage(document, found);
            }
            return found;
        }
        String path = page.getPath() == null ? "" : page.getPath();
        Matcher account = ACCOUNT.matcher(path);
        Matcher tag = TAG.matcher(page.getRawPath() == null ? "" : page.getRawPath());
        String server = page.getScheme() + "://" + page.getRawAuthority();
        if (account.matches() && isMastodon(document)) {
            String name = "@" + account.group(1);
            add(found, server + "/" + name + ".rss", title(document, name), "RSS");
        } else if (tag.matches() && isMastodon(document)) {
            add(found, server + "/tags/" + tag.group(1) + ".rss", title(document, "#" + tag.group(1)), "RSS");
        }
        return found;
    }

    private static boolean isMastodon(Document document) {
        return document.selectFirst("#mastodon, link[rel=alternate][type=application/activity+json]") != null
                || document.selectFirst("meta[name=generator][content^=Mastodon]") != null;
    }

    private static void reddit(String path, List<FeedChoice> found) {
        Matcher place = PLACE.matcher(path);
        if (path.endsWith(".rss")) {
            return;
        }
        if (place.matches()) {
            String kind = place.group(1).equals("r") ? "r" : "user";
            String name = kind + "/" + place.group(2);
            String order = place.group(3) == null ? "" : place.group(3);
            add(found, "https://www.reddit.com/" + name + order + "/.rss", name, "Atom");
        } else if (path.length() <= 1) {
            add(found, "https://www.reddit.com/.rss", "Reddit", "Atom");
        }
    }

    static String title(Document document, String otherwise) {
        String title = document.title().strip();
        return title.isEmpty() ? otherwise : title;
    }

    static void add(List<FeedChoice> found, String address, String title, String type) {
        @Nullable URI feed = Addresses.web(null, address);
        if (feed != null) {
            found.add(new FeedChoice(feed, title, type));
        }
    }
}
