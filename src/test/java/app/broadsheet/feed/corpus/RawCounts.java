package app.broadsheet.feed.corpus;

import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a plain search of a feed's text counts, CDATA and comments left out. */
record RawCounts(boolean isFeed, int items, int counts, int commentFeeds, int commentPages, Set<String> pictures) {
    private static final Pattern ASIDE = Pattern.compile("<!\\[CDATA\\[.*?]]>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern FEED = Pattern.compile("<(rss|feed|entry|\\w+:feed|rdf:RDF|RDF|channel)[\\s>]");
    private static final Pattern ITEM = Pattern.compile("<(?:\\w+:)?(item|entry)(\\s[^>]*)?>");
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ITEM_TEXT =
            Pattern.compile("<(?:\\w+:)?(item|entry)(\\s[^>]*)?(?:/>|>.*?</(?:\\w+:)?\\1\\s*>)", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("<(?:guid|id)\\b[^>]*>(.*?)</", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<link\\b[^>]*(?:/>|>.*?</)", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]*>.*?</title", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("<slash:comments>\\s*\\d+\\s*<");
    private static final Pattern COMMENT_FEED = Pattern.compile("(?i)<wfw:commentRss>\\s*(<!\\[CDATA\\[)?\\s*http");
    private static final Pattern COMMENT_PAGE = Pattern.compile("<comments>\\s*http");
    private static final Pattern PICTURE =
            Pattern.compile("<media:(?:thumbnail|content[^>]*medium=[\"']image[\"'])[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("\\surl=[\"']\\s*(https?://[^\"']+?)\\s*[\"']");

    static RawCounts of(String text) {
        String bare = ASIDE.matcher(text).replaceAll("");
        int first = first(bare);
        String tail = first < 0 ? "" : bare.substring(first);
        Set<String> pictures = new HashSet<>();
        Matcher found = PICTURE.matcher(tail);
        while (found.find()) {
            Matcher address = ADDRESS.matcher(found.group());
            if (address.find()) {
                pictures.add(address.group(1));
            }
        }
        return new RawCounts(
                FEED.matcher(bare).find(),
                items(text),
                count(COUNT, tail),
                count(COMMENT_FEED, text),
                count(COMMENT_PAGE, tail),
                pictures);
    }

    /** What a feed lacks of these, in words; empty when nothing. */
    String missing(ParsedFeed feed) {
        List<String> lost = new ArrayList<>();
        List<ParsedEntry> entries = feed.entries();
        compare(lost, "items", items, entries.size());
        compare(
                lost,
                "counts",
                counts,
                entries.stream().filter(e -> e.comments().count() != null).count());
        compare(
                lost,
                "comment feeds",
                commentFeeds,
                entries.stream().filter(e -> e.comments().feed() != null).count());
        compare(
                lost,
                "comment pages",
                commentPages,
                entries.stream().filter(e -> e.comments().page() != null).count());
        long distinct = entries.stream()
                .flatMap(e -> e.pictures().stream())
                .map(p -> p.address())
                .distinct()
                .count();
        compare(lost, "pictures", pictures.size(), distinct);
        return String.join(", ", lost);
    }

    private static void compare(List<String> lost, String what, long wanted, long got) {
        if (got < wanted) {
            lost.add(what + " " + got + " of " + wanted);
        }
    }

    private static int first(String text) {
        Matcher item = ITEM.matcher(text);
        return item.find() ? item.start() : -1;
    }

    /** How many different items: a publisher who repeats one, word for word, has written one. */
    private static int items(String text) {
        Set<String> distinct = new HashSet<>();
        String quoted = CDATA.matcher(COMMENT.matcher(text).replaceAll(""))
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).replace("<", "&lt;")));
        Matcher item = ITEM_TEXT.matcher(quoted);
        while (item.find()) {
            Matcher id = ID.matcher(item.group());
            Matcher link = LINK.matcher(item.group());
            Matcher title = TITLE.matcher(item.group());
            String where = link.find() ? link.group() : "";
            String what = title.find() ? title.group() : item.group();
            distinct.add(id.find() ? id.group(1).strip() + where : where + what);
        }
        return distinct.size();
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
