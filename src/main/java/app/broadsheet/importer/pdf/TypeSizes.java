package app.broadsheet.importer.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The type in which most of a document is set.
 *
 * @param body its size in points
 * @param isBold whether most of the document is bold
 * @param divides whether words are divided at the ends of lines
 */
record TypeSizes(float body, boolean isBold, boolean divides) {
    static TypeSizes of(List<PageLines> pages) {
        Map<Integer, Integer> letters = new HashMap<>();
        int bold = 0;
        int all = 0;
        int hyphens = 0;
        int lines = 0;
        for (PageLines page : pages) {
            for (Box box : page.boxes()) {
                Line line = box.line();
                if (line != null) {
                    int length = line.glyphs().size();
                    letters.merge(Math.round(line.size() * 2), length, Integer::sum);
                    bold += line.isBold() ? length : 0;
                    all += length;
                    hyphens += line.text().endsWith("-") || line.text().endsWith("\u2010") ? 1 : 0;
                    lines++;
                }
            }
        }
        int most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(20);
        return new TypeSizes(most / 2f, bold * 2 > all, hyphens * 50 > lines);
    }
}
