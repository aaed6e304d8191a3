package app.broadsheet.content;

import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The running text of one paragraph in the making. Collapses white space as HTML does, trims it at the ends and around line
 * breaks, joins what is set alike, and unwraps links that show nothing, so that equal text always gives equal spans.
 */
final class InlineRun {
    /** One link of the source; two links with one target stay two. */
    static final class LinkMark {
        final URI target;

        LinkMark(URI target) {
            this.target = target;
        }
    }

    private sealed interface Token {
        @Nullable
        LinkMark link();
    }

    private record Words(
            StringBuilder text, Set<Style> styles, @Nullable LinkMark link) implements Token {}

    private record Line(@Nullable LinkMark link) implements Token {}

    private record Image(Picture picture, @Nullable LinkMark link) implements Token {}

    private record Spot(String name, @Nullable LinkMark link) implements Token {}

    private final List<Token> tokens = new ArrayList<>();
    private boolean spaceBefore = true;
    private boolean content;

    void text(String raw, Set<Style> styles, @Nullable LinkMark link) {
        Words last = tokens.isEmpty() ? null : tokens.getLast() instanceof Words words ? words : null;
        boolean fresh = last == null || last.link != link || !last.styles.equals(styles);
        Words words = last == null || fresh ? new Words(new StringBuilder(raw.length()), styles, link) : last;
        int before = words.text.length();
        int from = 0; // what is fine as it is goes over in one piece
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ' ? !spaceBefore : Characters.isPlain(c)) {
                spaceBefore = c == ' ';
                continue;
            }
            words.text.append(raw, from, i);
            from = i + 1;
            if (Characters.isSpace(c)) {
                if (!spaceBefore) {
                    words.text.append(' ');
                    spaceBefore = true;
                }
            } else if (Characters.isText(raw, i)) {
                words.text.append(c);
                spaceBefore = false;
            }
        }
        words.text.append(raw, from, raw.length());
        if (fresh && !words.text.isEmpty()) {
            tokens.add(words);
        }
        content = content || !Characters.isBlank(words.text, before);
    }

    void picture(Picture picture, @Nullable LinkMark link) {
        tokens.add(new Image(picture, link));
        spaceBefore = false;
        content = true;
    }

    void anchor(String name) {
        tokens.add(new Spot(name, null));
    }

    /** A line break; false when it follows another, which makes a new paragraph. Breaks before any text vanish. */
    boolean lineBreak(@Nullable LinkMark link) {
        if (!content) {
            return true;
        }
        trimEnd();
        int last = last();
        if (last >= 0 && tokens.get(last) instanceof Line) {
            return false;
        }
        tokens.add(new Line(link));
        spaceBefore = true;
        return true;
    }

    boolean hasContent() {
        return content;
    }

    /** The names of the places passed so far when there is nothing to show; they belong to what comes next. */
    List<String> places() {
        List<String> names = new ArrayList<>();
        for (Token token : tokens) {
            if (token instanceof Spot spot) {
                names.add(spot.name);
            }
        }
        return names;
    }

    /** The finished spans; the run is empty afterwards. */
    List<Span> take() {
        trimEnd();
        for (int last = last(); last >= 0 && tokens.get(last) instanceof Line; last = last()) {
            tokens.remove(last);
            trimEnd();
        }
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            LinkMark link = tokens.get(from).link();
            int to = from + 1;
            while (to < tokens.size() && tokens.get(to).link() == link) {
                to++;
            }
            List<Token> group = tokens.subList(from, to);
            if (link == null || group.stream().noneMatch(InlineRun::shows)) {
                append(group, spans);
            } else {
                List<Span> inside = new ArrayList<>();
                append(group, inside);
                spans.add(new Span.Link(link.target, inside));
            }
            from = to;
        }
        tokens.clear();
        spaceBefore = true;
        content = false;
        return spans;
    }

    private static boolean shows(Token token) {
        return token instanceof Image || (token instanceof Words words && !Characters.isBlank(words.text));
    }

    private static void append(List<Token> group, List<Span> spans) {
        for (Token token : group) {
            switch (token) {
                case Words words -> {
                    String text = words.text.toString();
                    if (!spans.isEmpty()
                            && spans.getLast() instanceof Span.Text before
                            && before.styles().equals(words.styles)) {
                        spans.removeLast();
                        text = before.text() + text;
                    }
                    spans.add(new Span.Text(text, words.styles));
                }
                case Line line -> spans.add(new Span.Break());
                case Image image -> spans.add(new Span.Inline(image.picture));
                case Spot spot -> spans.add(new Span.Anchor(spot.name));
            }
        }
    }

    /** Where the last token is that is not a mere place, -1 when there is none. */
    private int last() {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last) instanceof Spot) {
            last--;
        }
        return last;
    }

    private void trimEnd() {
        int last = last();
        if (last >= 0 && tokens.get(last) instanceof Words words && words.text.charAt(words.text.length() - 1) == ' ') {
            words.text.setLength(words.text.length() - 1);
            if (words.text.isEmpty()) {
                tokens.remove(last);
            }
        }
    }
}
