package app.broadsheet.content.meta;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The icons that a page names for its site (HTML, 4.6.7.8 "icon", and Apple's kind). Pure; never throws for any input. */
public final class IconLinks {
    /** The head of a page is enough. */
    private static final int LONGEST = 400_000;

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int WANTED_SIDE = 64;
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})[xX]\\d{1,4}");

    private IconLinks() {}

    /** The most fitting first, each once; only addresses on the web. */
    public static List<URI> in(String html, URI address) {
        Document page = Jsoup.parse(html.substring(0, Math.min(html.length(), LONGEST)), address.toString());
        Map<URI, Integer> found = new HashMap<>();
        List<URI> ordered = new ArrayList<>();
        for (Element link : page.select("link[rel][href~=\\S]")) {
            Set<String> kinds = new HashSet<>(
                    List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+")));
            boolean touch = kinds.contains("apple-touch-icon") || kinds.contains("apple-touch-icon-precomposed");
            URI target = touch || kinds.contains("icon") ? web(link.absUrl("href")) : null;
            if (target != null && found.putIfAbsent(target, unfitness(link, touch)) == null) {
                ordered.add(target);
            }
        }
        ordered.sort(Comparator.comparing(found::get));
        return ordered;
    }

    /** How far it is from what is wanted: drawings fit any size, small ones become coarse, large ones cost time. */
    private static int unfitness(Element link, boolean touch) {
        boolean drawing = link.attr("type").contains("svg") || link.attr("href").endsWith(".svg");
        if (drawing || link.attr("sizes").equalsIgnoreCase("any")) {
            return drawing ? 10 : 40;
        }
        Matcher sizes = SIZE.matcher(link.attr("sizes"));
        int best = Integer.MAX_VALUE;
        while (sizes.find()) {
            int side = Integer.parseInt(sizes.group(1));
            best = Math.min(best, side < WANTED_SIDE ? 2 * (WANTED_SIDE - side) : (side - WANTED_SIDE) / 4);
        }
        return best < Integer.MAX_VALUE ? best : touch ? 30 : 50;
    }

    private static @Nullable URI web(String address) {
        if (address.length() > LONGEST_ADDRESS || !address.matches("(?i)https?://.*")) {
            return null;
        }
        try {
            return URI.create(address.replace(" ", "%20"));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
