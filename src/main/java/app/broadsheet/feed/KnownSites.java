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
    private static final Pattern CHANNEL = Pattern.compile("/channel/(UC[\\w-]{22})");
    private static final Pattern CHANNEL_IN_PAGE =
            Pattern.compile("\"(?:channelId|externalId|browseId)\"\\s*:\\s*\"(UC[\\w-]{22})\"");
    private static final Pattern LIST = Pattern.compile("(?:^|&)list=([\\w-]{10,64})");
    private static final Pattern HANDLE = Pattern.compile("^/(?:@|users/)([\\w.-]{1,60})/?$");
    private static final Pattern SUBREDDIT = Pattern.compile("^/(r|u|user)/([\\w-]{1,60})(?:/.*)?$");
    private static final Pattern REPOSITORY = Pattern.compile("^/([\\w.-]{1,60})/([\\w.-]{1,100})(?:/.*)?$");
    private static final Pattern PERSON = Pattern.compile("^/([\\w-]{1,60})/?$");
    private static final int SCANNED = 2_000_000;

    private KnownSites() {}

    /** What the address alone tells. */
    static List<FeedChoice> feeds(URI page) {
        String host = page.getHost() == null ? "" : page.getHost().toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") || host.startsWith("old.") ? host.substring(4) : host;
        String path = page.getPath() == null ? "" : page.getPath();
        List<FeedChoice> found = new ArrayList<>();
        switch (bare) {
            case "youtube.com", "m.youtube.com" -> youTube(page, path, found);
            case "reddit.com" -> reddit(path, found);
            case "github.com" -> gitHub(path, found);
            default -> {
                if (bare.endsWith(".substack.com")) {
                    add(found, "https://" + bare + "/feed", bare, "RSS");
                } else if (bare.equals("medium.com") && path.length() > 1) {
                    String author = path.split("/", -1)[1];
                    add(found, "https://medium.com/feed/" + author, author, "RSS");
                }
            }
        }
        return found;
    }

    /** What the address tells together with the page: a YouTube handle's channel, a Mastodon account. */
    static List<FeedChoice> inPage(Document document, URI page) {
        List<FeedChoice> found = new ArrayList<>();
        String host = page.getHost() == null ? "" : page.getHost().toLowerCase(Locale.ROOT);
        if (host.endsWith("youtube.com") && feeds(page).isEmpty()) {
            String html = document.html();
            Matcher channel = CHANNEL_IN_PAGE.matcher(html.substring(0, Math.min(html.length(), SCANNED)));
            if (channel.find()) {
                channel(channel.group(1), title(document, "YouTube"), found);
            }
            return found;
        }
        Matcher handle = HANDLE.matcher(page.getPath() == null ? "" : page.getPath());
        if (handle.matches() && isMastodon(document)) {
            String account = page.getScheme() + "://" + page.getRawAuthority() + "/@" + handle.group(1);
            add(found, account + ".rss", title(document, "@" + handle.group(1)), "RSS");
        }
        return found;
    }

    private static boolean isMastodon(Document document) {
        return document.selectFirst("#mastodon, link[rel=alternate][type=application/activity+json]") != null
                || document.selectFirst("meta[name=generator][content^=Mastodon]") != null;
    }

    private static void youTube(URI page, String path, List<FeedChoice> found) {
        Matcher channel = CHANNEL.matcher(path);
        if (channel.find()) {
            channel(channel.group(1), "YouTube", found);
        }
        Matcher list = LIST.matcher(page.getRawQuery() == null ? "" : page.getRawQuery());
        if (path.startsWith("/playlist") && list.find()) {
            add(
                    found,
                    "https://www.youtube.com/feeds/videos.xml?playlist_id=" + list.group(1),
                    "YouTube playlist",
                    "Atom");
        }
    }

    private static void channel(String id, String title, List<FeedChoice> found) {
        add(found, "https://www.youtube.com/feeds/videos.xml?channel_id=" + id, title, "Atom");
    }

    private static void reddit(String path, List<FeedChoice> found) {
        Matcher place = SUBREDDIT.matcher(path);
        if (path.endsWith(".rss")) {
            return;
        }
        if (place.matches()) {
            String kind = place.group(1).equals("r") ? "r" : "user";
            String name = kind + "/" + place.group(2);
            add(found, "https://www.reddit.com/" + name + "/.rss", name, "Atom");
        } else if (path.length() <= 1) {
            add(found, "https://www.reddit.com/.rss", "Reddit", "Atom");
        }
    }

    private static void gitHub(String path, List<FeedChoice> found) {
        Matcher repository = REPOSITORY.matcher(path);
        Matcher person = PERSON.matcher(path);
        if (path.endsWith(".atom")) {
            return;
        }
        if (repository.matches()) {
            String name = repository.group(1) + "/" + repository.group(2).replaceFirst("\\.git$", "");
            String trunk = "https://github.com/" + name;
            add(found, trunk + "/releases.atom", name + ": releases", "Atom");
            add(found, trunk + "/commits.atom", name + ": commits", "Atom");
            add(found, trunk + "/tags.atom", name + ": tags", "Atom");
        } else if (person.matches()) {
            add(found, "https://github.com/" + person.group(1) + ".atom", person.group(1), "Atom");
        }
    }

    private static String title(Document document, String otherwise) {
        String title = document.title().strip();
        return title.isEmpty() ? otherwise : title;
    }

    private static void add(List<FeedChoice> found, String address, String title, String type) {
        @Nullable URI feed = Addresses.web(null, address);
        if (feed != null) {
            found.add(new FeedChoice(feed, title, type));
        }
    }
}
