package app.broadsheet.content.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a box in an article holds, and whether that is prose. */
final class BoxContents {
    private final Element box;
    private final Measure measure;
    private final int weight;
    private final boolean list;
    private final int paragraphs;
    private final int pictures;
    private final int items;
    private final int inputs;
    private final int players;
    private final boolean hasKnownPlayer;

    BoxContents(Element box, Measure measure, int weight, Pattern knownPlayers) {
        this.box = box;
        this.measure = measure;
        this.weight = weight;
        paragraphs = box.select("p").size();
        pictures = box.select("img").size();
        items = box.select("li").size() - 100;
        inputs = box.select("input").size();
        var embedded = box.select("object, embed, iframe");
        players = embedded.size();
        hasKnownPlayer = embedded.stream()
                .anyMatch(player -> knownPlayers.matcher(player.outerHtml()).find());
        list = isList();
    }

    private boolean isList() {
        if (box.normalName().equals("ul") || box.normalName().equals("ol")) {
            return true;
        }
        int inLists = box.select("ul, ol").stream()
                .mapToInt(inside -> Measure.of(inside).characters())
                .sum();
        return measure.characters() > 0 && (double) inLists / measure.characters() > 0.9;
    }

    boolean isFurniture() {
        if (hasKnownPlayer) {
            return false;
        }
        boolean figure = Elements.isWithin(box, "figure");
        double links = measure.linkDensity();
        boolean furniture = (!figure && pictures > 1 && (double) paragraphs / pictures < 0.5)
                || (!list && items > paragraphs)
                || inputs > paragraphs / 3
                || (!list
                        && !figure
                        && headingDensity() < 0.9
                        && measure.characters() < 25
                        && (pictures == 0 || pictures > 2))
                || (!list && weight < 25 && links > (isSentence() ? 0.5 : 0.2))
                || (weight >= 25 && links > 0.5)
                || (players == 1 && measure.characters() < 75)
                || players > 1;
        return furniture && !(list && isPictureList());
    }

    /** One paragraph of prose in a box of its own, as page builders make them. */
    private boolean isSentence() {
        var lines = Line.of(box);
        return lines.size() == 1
                && lines.getFirst().words() >= 10
                && lines.getFirst().endsSentence();
    }

    /** A gallery written as a list: one picture an item. */
    private boolean isPictureList() {
        for (Element child : box.children()) {
            if (child.childrenSize() > 1) {
                return false;
            }
        }
        return pictures > 0 && pictures == box.select("li").size();
    }

    private double headingDensity() {
        if (measure.characters() == 0) {
            return 0;
        }
        int headings = box.select("h1, h2, h3, h4, h5, h6").stream()
                .mapToInt(heading -> Measure.of(heading).characters())
                .sum();
        return (double) headings / measure.characters();
    }
}
