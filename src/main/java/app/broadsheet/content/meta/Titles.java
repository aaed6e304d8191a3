package app.broadsheet.content.meta;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline in a page's title, which often has the site's name beside it. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s[|\\-–—\\\\/>»]\\s");
    private static final Pattern STEPS = Pattern.compile("\\s[\\\\/>»]\\s");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FEW = 4;

    private Titles() {}

    static String of(Document page) {
        String whole = page.title().strip();
        if (whole.isEmpty()) {
            Element title = page.selectFirst("title");
            whole = title == null ? "" : title.text().strip();
        }
        String title = headline(page, whole);
        boolean steps = STEPS.matcher(whole).find();
        int words = words(title);
        int wholeWords = words(SEPARATOR.matcher(whole).replaceAll(" "));
        boolean tooShort = words <= FEW && (!steps || words != wholeWords - 1);
        return tooShort ? whole : SPACES.matcher(title).replaceAll(" ").strip();
    }

    private static String headline(Document page, String whole) {
        Matcher separator = SEPARATOR.matcher(whole);
        if (separator.find()) {
            int first = separator.end();
            int last = separator.start();
            while (separator.find()) {
                last = separator.start();
            }
            String before = whole.substring(0, last);
            return words(before) < 3 ? whole.substring(first) : before;
        }
        if (whole.contains(": ")) {
            return afterColon(page, whole);
        }
        if (whole.length() > 150 || whole.length() < 15) {
            List<Element> headings = page.select("h1");
            return headings.size() == 1 ? headings.getFirst().text() : whole;
        }
        return whole;
    }

    private static String afterColon(Document page, String whole) {
        boolean isHeading = page.select("h1, h2").stream()
                .anyMatch(heading -> heading.text().strip().equals(whole));
        if (isHeading) {
            return whole;
        }
        String after = whole.substring(whole.lastIndexOf(':') + 1).strip();
        if (words(after) < 3) {
            return whole.substring(whole.indexOf(':') + 1).strip();
        }
        return words(whole.substring(0, whole.indexOf(':'))) > 5 ? whole : after;
    }

    static boolean isLike(String title, String other) {
        Set<String> words = new HashSet<>(List.of(split(title)));
        String[] others = split(other);
        long shared = List.of(others).stream().filter(words::contains).count();
        return shared > others.length * 0.75;
    }

    private static String[] split(String text) {
        return text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+", -1);
    }

    private static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : SPACES.split(stripped).length;
    }
}
