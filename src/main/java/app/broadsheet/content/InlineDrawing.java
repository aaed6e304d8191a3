package app.broadsheet.content;

import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A drawing that stands in the text itself ({@code svg}), as a picture that is written out in it: on white ground, since
 * drawings are made for white paper, with nothing in it that leads outside. Icons are none.
 */
final class InlineDrawing {
    /** Says that a picture was made here: other written-out SVG is mostly what pages show while they load. */
    static final String HEAD = "data:image/svg+xml;drawing;base64";

    private static final int LONGEST = 60_000;
    private static final int SHORTEST = 150;
    private static final int LONGEST_NAME = 300;
    private static final int FEWEST_PARTS = 2;
    /** Three digits or more before the point, without a unit or in pixels: icons have two. */
    private static final Pattern LARGE = Pattern.compile("(\\d{3,5})(\\.\\d{1,9})?(px)?");
    /** An HTML parser may write these small, and SVG knows them only so. */
    private static final Map<String, String> NAMES = Map.of(
            "lineargradient", "linearGradient",
            "radialgradient", "radialGradient",
            "clippath", "clipPath",
            "textpath", "textPath");

    private InlineDrawing() {}

    /** Whether it states to be wider and higher than icons are, in its own units where it states no other. */
    static boolean isLarge(Element svg) {
        return size(svg, "width", 2) > 0 && size(svg, "height", 3) > 0;
    }

    /** The picture; null where it is an icon, or more than a picture in a text should be. */
    static @Nullable Picture of(Element svg) {
        if (!isLarge(svg)
                || svg.attr("aria-hidden").equals("true")
                || svg.select("path, text, circle, ellipse, line, polyline, polygon, rect")
                                .size()
                        < FEWEST_PARTS) {
            return null;
        }
        String[] box = box(svg);
        Element copy = svg.clone();
        copy.select("script, foreignObject, iframe, image, feImage, animate, set")
                .remove();
        copy.select("*").forEach(element -> {
            String name = NAMES.get(element.normalName());
            if (name != null) {
                element.tagName(name);
            }
        });
        copy.attr("xmlns", "http://www.w3.org/2000/svg");
        copy.attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
        Element ground = new Element("rect")
                .attr("x", box[0])
                .attr("y", box[1])
                .attr("width", box[2])
                .attr("height", box[3])
                .attr("fill", "#fff");
        copy.insertChildren(0, ground);
        Document alone = new Document("");
        alone.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        alone.appendChild(copy);
        String xml = copy.outerHtml();
        if (xml.length() < SHORTEST || xml.length() > LONGEST) {
            return null;
        }
        String bytes = Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
        return new Picture(URI.create(HEAD + "," + bytes), name(svg), size(svg, "width", 2), size(svg, "height", 3));
    }

    /** What it is called, else the words in it. */
    static String name(Element svg) {
        Element title = svg.selectFirst("> title, > desc");
        String name = svg.hasAttr("aria-label") ? svg.attr("aria-label") : title == null ? "" : title.text();
        String said = Characters.line(
                name.isBlank() ? String.join(" ", svg.select("text").eachText()) : name);
        return said.length() <= LONGEST_NAME ? said : said.substring(0, LONGEST_NAME) + "…";
    }

    private static int size(Element svg, String attribute, int inBox) {
        var large = LARGE.matcher(svg.hasAttr(attribute) ? svg.attr(attribute).strip() : box(svg)[inBox]);
        return large.matches() ? Integer.parseInt(large.group(1)) : 0;
    }

    /** The part of its plane that it shows: left, top, width, height. */
    private static String[] box(Element svg) {
        String[] box = svg.attr("viewBox").strip().split("[\\s,]+", -1);
        return box.length == 4 ? box : new String[] {"0", "0", svg.attr("width"), svg.attr("height")};
    }
}
