package app.broadsheet.content;

import app.broadsheet.model.block.Block.Embed;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is known about the sites whose players and posts other pages show in frames. */
final class EmbedSites {
    private static final Map<Embed.Kind, List<String>> SITES = Map.of(
            Embed.Kind.VIDEO,
            List.of(
                    "youtube.com",
                    "youtube-nocookie.com",
                    "youtu.be",
                    "vimeo.com",
                    "dailymotion.com",
                    "twitch.tv",
                    "brightcove.net",
                    "jwplayer.com",
                    "jwplatform.com",
                    "wistia.",
                    "ted.com",
                    "streamable.com",
                    "rutube.ru",
                    "bilibili.com",
                    "vidyard.com",
                    "kaltura.com",
                    "nicovideo.jp",
                    "youku.com",
                    "archive.org/embed",
                    "cnnvideo",
                    "video.",
                    "player.",
                    "/video/",
                    "/videos/"),
            Embed.Kind.AUDIO,
            List.of(
                    "soundcloud.com",
                    "spotify.com",
                    "podcasts.apple.com",
                    "music.apple.com",
                    "bandcamp.com",
                    "mixcloud.com",
                    "megaphone.fm",
                    "libsyn.com",
                    "acast.com",
                    "simplecast.com",
                    "buzzsprout.com",
                    "omny.fm",
                    "audioboom.com",
                    "podbean.com",
                    "spreaker.com",
                    "art19.com",
                    "transistor.fm",
                    "podigee",
                    "deezer.com"),
            Embed.Kind.POST,
            List.of(
                    "twitter.com",
                    "x.com/",
                    "instagram.com",
                    "facebook.com",
                    "tiktok.com",
                    "reddit.com",
                    "redditmedia.com",
                    "bsky.app",
                    "threads.net",
                    "t.me",
                    "vk.com",
                    "tumblr.com",
                    "linkedin.com",
                    "pinterest.com",
                    "/@"),
            Embed.Kind.MAP,
            List.of(
                    "google.com/maps",
                    "maps.google.",
                    "openstreetmap.org",
                    "mapbox.com",
                    "arcgis.com",
                    "umap.",
                    "bing.com/maps"),
            Embed.Kind.DOCUMENT,
            List.of(
                    "docs.google.com",
                    "drive.google.com",
                    "scribd.com",
                    "documentcloud.org",
                    "slideshare.net",
                    "issuu.com",
                    ".pdf",
                    "speakerdeck.com",
                    "gist.github.com",
                    "datawrapper",
                    "dwcdn.net",
                    "flourish.studio",
                    "infogram.com"));
    private static final List<Embed.Kind> ORDER =
            List.of(Embed.Kind.MAP, Embed.Kind.DOCUMENT, Embed.Kind.AUDIO, Embed.Kind.POST, Embed.Kind.VIDEO);
    private static final List<String> ADVERTISING = List.of(
            "doubleclick.net",
            "googlesyndication.com",
            "googletagmanager.com",
            "amazon-adsystem.com",
            "adservice.",
            "taboola.com",
            "outbrain.com",
            "adnxs.com",
            "criteo.",
            "teads.",
            "2mdn.net",
            "rubiconproject.com",
            "facebook.com/plugins/like",
            "facebook.com/plugins/share",
            "facebook.com/plugins/page",
            "platform.twitter.com/widgets/tweet_button",
            "platform.twitter.com/widgets/follow",
            "plusone.google.com",
            "apis.google.com/u/0/_/+1",
            "addthis.com",
            "sharethis.com",
            "recaptcha",
            "disqus.com/embed");

    private EmbedSites() {}

    static Embed.Kind kind(URI address) {
        String text = address.toString().toLowerCase(Locale.ROOT);
        for (Embed.Kind kind : ORDER) {
            if (SITES.getOrDefault(kind, List.of()).stream().anyMatch(text::contains)) {
                return kind;
            }
        }
        return Embed.Kind.OTHER;
    }

    static boolean isAdvertising(URI address) {
        String text = address.toString().toLowerCase(Locale.ROOT);
        return ADVERTISING.stream().anyMatch(text::contains);
    }

    /** The page for people in place of the player for frames, where they are known to differ. */
    static URI page(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        boolean youtube = host.endsWith("youtube.com") || host.endsWith("youtube-nocookie.com");
        if (youtube && path.matches("/embed/[\\w-]{6,20}") && !path.endsWith("/videoseries")) {
            return URI.create("https://www.youtube.com/watch?v=" + path.substring("/embed/".length()));
        }
        if (host.equals("player.vimeo.com") && path.matches("/video/\\d{1,15}")) {
            return URI.create("https://vimeo.com/" + path.substring("/video/".length()));
        }
        return address;
    }
}
