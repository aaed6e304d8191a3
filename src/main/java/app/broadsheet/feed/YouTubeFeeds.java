package app.broadsheet.feed;

import app.broadsheet.model.FeedChoice;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** YouTube's channels and playlists. A handle or a video tells its channel only in its page. */
final class YouTubeFeeds {
    private static final String FEED = "https://www.youtube.com/feeds/videos.xml?";
    private static final String ID = "(UC[\\w-]{22})";
    private static final Pattern CHANNEL = Pattern.compile("/channel/" + ID);
    private static final Pattern USER = Pattern.compile("^/user/([\\w.-]{1,60})(?:/.*)?$");
    private static final Pattern LIST = Pattern.compile("(?:^|&)list=([\\w-]{10,64})");
    /** What a page says of itself, before what it says of others: the channels beside it and the reader's own. */
    private static final List<Pattern> IN_SCRIPT = List.of(
            Pattern.compile("\"externalId\"\\s*:\\s*\"" + ID + "\""),
            Pattern.compile("\"externalChannelId\"\\s*:\\s*\"" + ID + "\""),
            Pattern.compile("\"channelId\"\\s*:\\s*\"" + ID + "\""),
            Pattern.compile("\"browseId\"\\s*:\\s*\"" + ID + "\""));

    private static final int SCANNED = 2_000_000;

    private YouTubeFeeds() {}

    /** What the address alone tells. */
    static void of(URI page, String path, List<FeedChoice> found) {
        Matcher channel = CHANNEL.matcher(path);
        if (channel.find()) {
            channel(channel.group(1), "YouTube", found);
        }
        Matcher user = USER.matcher(path);
        if (user.matches()) {
            KnownSites.add(found, FEED + "user=" + user.group(1), user.group(1), "Atom");
        }
        Matcher list = LIST.matcher(page.getRawQuery() == null ? "" : page.getRawQuery());
        if (path.startsWith("/playlist") && list.find()) {
            KnownSites.add(found, FEED + "playlist_id=" + list.group(1), "YouTube playlist", "Atom");
        }
    }

    /** The channel of a page. */
    static void inPage(Document document, List<FeedChoice> found) {
        String id = channel(document);
        if (id != null) {
            channel(id, KnownSites.title(document, "YouTube"), found);
        }
    }

    private static @Nullable String channel(Document document) {
        String declared = document.select("link[rel=canonical]").attr("href") + " "
                + document.select("meta[property=og:url]").attr("content") + " /channel/"
                + document.select("meta[itemprop=channelId], meta[itemprop=identifier]")
                        .attr("content");
        Matcher channel = CHANNEL.matcher(declared);
        if (channel.find()) {
            return channel.group(1);
        }
        String html = document.html();
        String scanned = html.substring(0, Math.min(html.length(), SCANNED));
        for (Pattern pattern : IN_SCRIPT) {
            Matcher named = pattern.matcher(scanned);
            if (named.find()) {
                return named.group(1);
            }
        }
        return null;
    }

    private static void channel(String id, String title, List<FeedChoice> found) {
        KnownSites.add(found, FEED + "channel_id=" + id, title, "Atom");
    }
}
