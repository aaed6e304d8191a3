package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes away what stands before and after the story: dates, author lines, credits, invitations. */
final class Edges {
    private static final Pattern OPENING = Pattern.compile(
            "byline|author|(^|[-_ ])(date|time|timestamp|meta|posted|published|kicker|category|print|skip)([-_ ]|$)|read-?time|publish-?info|"
                    + "pub-?date|entry-(date|meta)|post-?(date|meta)|dateline");
    private static final Pattern ENDING = Pattern.compile(
            "author|(^|[-_ ])(bio|tags?|footer|copyright|share|newsletter|related|comments?|sources?|meta)([-_ ]|$)|postinfo|post-?meta");
    private static final int HEADER = 30;

    private Edges() {}

    static void trim(Element article, @Nullable String byline) {
        opening(Line.of(article), byline);
        ending(Line.of(article));
    }

    private static void opening(List<Line> lines, @Nullable String byline) {
        List<Line> header = new ArrayList<>();
        for (Line line : lines) {
            boolean dated = line.words() <= HEADER && Phrases.isDated(line.text()) && !isStory(line);
            boolean named = line.words() <= HEADER
                    && !line.isProse()
                    && OPENING.matcher(line.names()).find();
            boolean author = line.words() <= 12
                    && !line.endsSentence()
                    && (Phrases.isByline(line.text()) || (byline != null && contains(line.text(), byline)));
            boolean pointer = line.words() <= 6 && line.linkDensity() > 0.9;
            boolean bit = line.words() <= 2 && !line.endsSentence() && !line.isHeading();
            if (dated || named || author || pointer || bit) {
                header.add(line);
            } else if (line.isProse() && !line.isHeading()) {
                header.forEach(Line::remove);
                return;
            }
        }
    }

    private static boolean isStory(Line line) {
        return line.words() > 14 && line.endsSentence();
    }

    private static boolean contains(String text, String byline) {
        for (String name : byline.split(",\\s*", 20)) {
            if (name.length() > 4 && text.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static void ending(List<Line> lines) {
        List<Line> tail = new ArrayList<>();
        for (Line line : lines.reversed()) {
            boolean tailed = line.words() <= 80 && Phrases.isTail(line.text());
            boolean named = line.words() <= 60 && ENDING.matcher(line.names()).find();
            boolean links = line.linkDensity() > 0.8 && line.words() <= 40;
            boolean label = line.isHeading() || Phrases.isLabel(line.text());
            boolean bit = line.words() <= 3 && !line.endsSentence();
            if (!(tailed || named || links || label || bit)) {
                tail.forEach(Line::remove);
                return;
            }
            tail.add(line);
        }
    }
}
