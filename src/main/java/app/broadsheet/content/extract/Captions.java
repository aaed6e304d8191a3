package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Marks what stands under pictures as captions, however the page wrote it, so that it is not taken for the story. */
final class Captions {
    private static final Pattern CAPTION = Pattern.compile(
            "caption|(^|[-_ ])credits?([-_ ]|$)|photo-?(credit|by|source)|image-?(credit|source)|copyright");
    private static final Pattern PICTURE = Pattern.compile(
            "image|(^|[-_ ])img|photo|picture|figure|gallery|slide|media|thumb|illustration|attachment");
    private static final int LONGEST = 700;

    private Captions() {}

    static void mark(Element article) {
        for (Element figure : article.select("figure")) {
            if (figure.selectFirst("table, pre, blockquote, code") == null) {
                inFigure(figure);
            }
        }
        for (Element named : article.select("[class], [id]")) {
            if (named.parent() != null && CAPTION.matcher(Names.of(named)).find() && isCaptionLike(named)) {
                caption(named);
            }
        }
        for (Element box : article.select("[class], [id]")) {
            if (box.parent() != null && PICTURE.matcher(Names.of(box)).find()) {
                pictureBox(box);
            }
        }
    }

    private static void inFigure(Element figure) {
        for (Line line : Line.of(figure)) {
            if (line.text().length() <= LONGEST
                    && !line.element().equals(figure)
                    && line.element().closest("figcaption") == null) {
                line.element().tagName("figcaption");
            }
        }
    }

    private static boolean isCaptionLike(Element named) {
        return named.closest("figcaption, table") == null
                && named.selectFirst("img, video, iframe, h1, h2, figcaption") == null
                && named.select("p").size() <= 3
                && Measure.of(named).characters() <= LONGEST;
    }

    /** A caption far from any picture becomes small print. */
    private static void caption(Element named) {
        Element around = named;
        for (int level = 0; level < 3 && around != null; level++) {
            around = around.parent();
            if (around != null && around.selectFirst("img, picture, video, iframe") != null) {
                for (Element inside : new ArrayList<>(named.select("figcaption"))) {
                    inside.tagName("div");
                }
                named.tagName("figcaption");
                return;
            }
        }
        named.tagName("figcaption");
    }

    /** A box with a picture and little text: the text is about the picture. */
    private static void pictureBox(Element box) {
        if (box.selectFirst("img, picture") == null || box.closest("table, figcaption") != null) {
            return;
        }
        var lines = Line.of(box);
        int words = lines.stream().mapToInt(Line::words).sum();
        if (words > 60 || lines.size() > 3) {
            return;
        }
        for (Line line : lines) {
            if (!line.isHeading() && line.element().selectFirst("img") == null) {
                line.element().tagName("figcaption");
            }
        }
    }
}
