package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Block.Embed;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Players, posts and maps of other sites, which become cards that open outside. */
final class EmbedReader {
    private static final Set<String> TAGS = Set.of(
            "iframe",
            "video",
            "audio",
            "object",
            "embed",
            "amp-youtube",
            "amp-iframe",
            "amp-video",
            "amp-audio",
            "amp-twitter",
            "lite-youtube",
            "bgsound");

    private final @Nullable URI base;

    EmbedReader(@Nullable URI base) {
        this.base = base;
    }

    boolean handles(String tag) {
        return TAGS.contains(tag);
    }

    void read(Element element, ElementReader reader, Place place, BlockSink sink) {
        URI address = address(element);
        String tag = element.normalName();
        if (address == null) {
            if (tag.equals("object")) {
                reader.children(element, place, sink);
            }
            return;
        }
        boolean tiny = isTiny(element, "width") || isTiny(element, "height");
        if (tiny || Trackers.isTracker(address) || EmbedSites.isAdvertising(address)) {
            return;
        }
        Embed.Kind kind = switch (tag) {
            case "video", "amp-video" -> Embed.Kind.VIDEO;
            case "audio", "amp-audio", "bgsound" -> Embed.Kind.AUDIO;
            default -> EmbedSites.kind(address);
        };
        String title = element.hasAttr("title") ? element.attr("title") : element.attr("aria-label");
        sink.add(new Embed(kind, address, Characters.line(title)));
    }

    private @Nullable URI address(Element element) {
        String id = element.hasAttr("data-videoid") ? element.attr("data-videoid") : element.attr("videoid");
        String tweet = element.attr("data-tweetid");
        String written = switch (element.normalName()) {
            case "amp-youtube", "lite-youtube" -> "https://www.youtube.com/watch?v=" + id;
            case "amp-twitter" -> "https://twitter.com/i/status/" + tweet;
            case "object" -> element.attr("data");
            default -> firstOf(element, "src", "data-src", "data-lazy-src", "data-url");
        };
        if (written.isBlank()) {
            Element source = element.selectFirst("source[src], param[name=movie], param[name=src], embed[src]");
            written = source == null ? "" : firstOf(source, "src", "value");
        }
        URI address = Addresses.web(written, base);
        return address == null ? null : EmbedSites.page(TrackingParameters.remove(address));
    }

    private static String firstOf(Element element, String... names) {
        for (String name : names) {
            String value = element.attr(name);
            if (!value.isBlank() && !value.startsWith("about:")) {
                return value;
            }
        }
        return "";
    }

    private static boolean isTiny(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return value.equals("0") || value.equals("1") || value.equals("0px") || value.equals("1px");
    }

    /** After a post quoted in the page: a card that leads to the post itself. */
    void post(Element element, BlockSink sink) {
        String names = element.className();
        String written = "";
        if (names.contains("twitter-tweet") || names.contains("twitter-video")) {
            Element last = element.select("a[href*=/status/]").last();
            written = last == null ? "" : last.attr("href");
        } else if (names.contains("instagram-media")) {
            written = element.attr("data-instgrm-permalink");
        } else if (names.contains("tiktok-embed")
                || names.contains("reddit-embed")
                || names.contains("bluesky-embed")) {
            Element first = element.selectFirst("a[href]");
            written = element.hasAttr("cite") || first == null ? element.attr("cite") : first.attr("href");
        } else if (names.contains("fb-post") || names.contains("fb-video")) {
            written = element.attr("data-href");
        }
        URI address = written.isBlank() ? null : Addresses.link(written, base);
        if (address != null && Addresses.isWeb(address)) {
            sink.add(new Embed(Embed.Kind.POST, address, ""));
        }
    }

    /** Whether {@link BlockHtml} wrote this figure for an embed. */
    static boolean isWritten(Element figure) {
        return figure.className().equals("embed") && figure.hasAttr("data-kind");
    }

    /** Reads what {@link BlockHtml} wrote; the same rules as for other people's HTML hold. */
    static void written(Element figure, BlockSink sink) {
        Element link = figure.selectFirst("> a[href]");
        URI address = link == null ? null : Addresses.web(link.attr("href"), null);
        if (link == null || address == null) {
            return;
        }
        Embed.Kind kind = Embed.Kind.OTHER;
        for (Embed.Kind known : Embed.Kind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(figure.attr("data-kind"))) {
                kind = known;
            }
        }
        Block embed = new Embed(kind, address, figure.hasAttr("data-title") ? Characters.line(link.wholeText()) : "");
        sink.add(embed);
    }
}
