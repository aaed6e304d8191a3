package app.broadsheet.importer.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands at the top and bottom of one page after the other: titles, addresses, dates, page numbers. */
final class RunningHeads {
    private static final float MARGIN = 0.12f;
    private static final Pattern NUMBERS = Pattern.compile("\\d+|\\b[ivxlc]{1,7}\\b");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[\\s\\-\u2013\u2014|\\[(]*(?:page|p\\.|seite|pagina|página|стр\\.?|第)?\\s*(?:\\d{1,5}|[ivxlc]{1,7})"
                    + "(?:\\s*(?:of|/|von|de|sur|из|頁|页|ページ)\\s*\\d{0,5})?[\\s\\-\u2013\u2014|\\])]*");

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final int count;

    RunningHeads(List<PageLines> document) {
        count = document.size();
        for (PageLines page : document) {
            for (Box box : page.boxes()) {
                Line line = box.line();
                if (line != null && isInMargin(box, page)) {
                    pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(page.number());
                }
            }
        }
    }

    /** Whether a box of a page is none of the text. */
    boolean isOne(Box box, PageLines page) {
        Line line = box.line();
        if (line == null || !isInMargin(box, page)) {
            return false;
        }
        if (PAGE_NUMBER.matcher(line.text()).matches() && isOutermost(box, page)) {
            return true;
        }
        int times = pages.getOrDefault(key(line), Set.of()).size();
        return times >= 2 && times >= Math.min(count, 3) * 0.6 && times * 4 >= Math.min(count, 12);
    }

    private static boolean isInMargin(Box box, PageLines page) {
        return box.bottom() < page.height() * MARGIN || box.top() > page.height() * (1 - MARGIN);
    }

    private static boolean isOutermost(Box box, PageLines page) {
        boolean above = page.boxes().stream().allMatch(other -> other.top() >= box.top() - 3);
        return above || page.boxes().stream().allMatch(other -> other.bottom() <= box.bottom() + 3);
    }

    private static String key(Line line) {
        return NUMBERS.matcher(line.text()).replaceAll("#");
    }
}
