package app.broadsheet.content;

import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Pictures that only count who reads. */
final class Trackers {
    private static final List<String> HOSTS = List.of(
            "pixel.wp.com",
            "stats.wordpress.com",
            "b.scorecardresearch.com",
            "sb.scorecardresearch.com",
            "pixel.quantserve.com",
            "www.google-analytics.com",
            "googleads.g.doubleclick.net",
            "ad.doubleclick.net",
            "stats.g.doubleclick.net",
            "secure-us.imrworldwide.com",
            "rss.buysellads.com",
            "feedads.g.doubleclick.net",
            "feeds.feedburner.com",
            "feeds2.feedburner.com",
            "pi.feedsportal.com",
            "res.feedsportal.com",
            "res3.feedsportal.com",
            "da.feedsportal.com",
            "a.fsdn.com",
            "counter.yadro.ru",
            "mc.yandex.ru",
            "px.ads.linkedin.com",
            "analytics.twitter.com",
            "t.co",
            "ir-na.amazon-adsystem.com",
            "www.assoc-amazon.com",
            "pheedo.com",
            "rss.nytimes.com",
            "hits.guardian.co.uk",
            "hits.theguardian.com",
            "medium.com/_/stat");
    private static final List<String> PARTS = List.of(
            "facebook.com/tr?",
            "/~ff/",
            "/~r/",
            "/pixel.gif",
            "/tracking.gif",
            "/tracker.gif",
            "/spacer.gif",
            "/1x1.gif",
            "/1x1.png",
            "/blank.gif",
            "/clear.gif",
            "/transparent.gif",
            "/piwik.php",
            "/matomo.php",
            "/__utm.gif",
            "/beacon.gif",
            "medium.com/_/stat",
            "counter.theconversation",
            "/republish-pixel",
            "/count.gif?",
            "blogger.googleusercontent.com/tracker/",
            "blogger.com/tracker/",
            "/wf/open?",
            "/open.aspx?");

    private Trackers() {}

    static boolean isTracker(URI picture) {
        if (Picture.isWrittenOut(picture)) {
            return false;
        }
        String host = picture.getHost();
        if (host != null && HOSTS.contains(host.toLowerCase(Locale.ROOT))) {
            return true;
        }
        String address = picture.toString().toLowerCase(Locale.ROOT);
        return PARTS.stream().anyMatch(address::contains);
    }
}
