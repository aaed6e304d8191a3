package app.broadsheet.content;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page leads to more of the same article. {@code rel=next} alone is not believed: blogs mean the next post by it. The
 * next page has this page's address with the next number at its end.
 */
final class FurtherPages {
    private static final int MOST_LINKS = 80;
    private static final Pattern NUMBERED =
            Pattern.compile("^(.+?)(/page/|/|[?&](?:page|p|seite|pagina|pg|paged)=|[-_]p?)(\\d{1,2})/?$");
    private static final String LINKS =
            "link[rel~=(?i)\\bnext\\b][href], a[rel~=(?i)\\bnext\\b][href], [class*=pag] a[href],"
                    + " .post-page-numbers[href], a.next[href], [class*=next-page] a[href], a[class*=next][href]";

    private FurtherPages() {}

    /** The article's next page on the same host; null when this is the last. */
    static @Nullable URI next(Document page, URI address, @Nullable URI base) {
        List<Numbered> here = Numbered.all(address);
        Element stated = page.selectFirst("link[rel=canonical][href]");
        URI canonical = stated == null ? null : Addresses.web(stated.attr("href"), base);
        for (Element link : page.select(LINKS).stream().limit(MOST_LINKS).toList()) {
            URI target = Addresses.web(link.attr("href"), base);
            if (target != null && Objects.equals(target.getHost(), address.getHost())) {
                Numbered there = Numbered.of(target);
                if (here.stream()
                        .anyMatch(
                                one -> there.follows(one) || (canonical != null && there.follows(one.at(canonical))))) {
                    return target;
                }
            }
        }
        return null;
    }

    /** The page's AMP form; null when it names none. */
    static @Nullable URI amp(Document page, @Nullable URI base) {
        Element link = page.selectFirst("link[rel=amphtml][href]");
        return link == null ? null : Addresses.web(link.attr("href"), base);
    }

    /** An address without the number of its page, and that number: 1 where it has none. */
    private record Numbered(String stem, int number) {
        static Numbered of(URI address) {
            String text = plain(address);
            Matcher numbered = NUMBERED.matcher(text);
            return numbered.matches()
                    ? new Numbered(plain(numbered.group(1)), Integer.parseInt(numbered.group(3)))
                    : new Numbered(text, 1);
        }

        /** An address that ends in a number may be that page, or the first page of an article that has a number. */
        static List<Numbered> all(URI address) {
            return List.of(of(address), new Numbered(plain(address), 1));
        }

        /** This page's number with the stem that the page itself states. */
        Numbered at(URI canonical) {
            return new Numbered(plain(canonical), number);
        }

        boolean follows(Numbered before) {
            return number == before.number + 1 && stem.equals(before.stem) && stem.length() > "https://a.b/".length();
        }

        private static String plain(URI address) {
            String text = address.toString();
            int fragment = text.indexOf('#');
            return plain(fragment < 0 ? text : text.substring(0, fragment));
        }

        private static String plain(String text) {
            return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        }
    }
}
