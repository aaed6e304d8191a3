package app.broadsheet.ui.article;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Cards in as many equal columns as there is room for: as wide as the style sheet's {@code -fx-min-width} of the cards at
 * least. The cards of a row are equally high. The gaps are those of a {@code FlowPane}.
 */
final class CardGrid extends FlowPane {
    CardGrid() {
        getStyleClass().add("card-grid");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        List<Node> cards = getManagedChildren();
        double room = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        int columns = columns(cards, room);
        double each = cardWidth(room, columns);
        double height = insets.getTop() + insets.getBottom();
        for (int i = 0; i < cards.size(); i += columns) {
            height += rowHeight(cards, i, columns, each) + (i == 0 ? 0 : getVgap());
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        List<Node> cards = getManagedChildren();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        int columns = columns(cards, room);
        double each = cardWidth(room, columns);
        double y = insets.getTop();
        for (int i = 0; i < cards.size(); i += columns) {
            double high = rowHeight(cards, i, columns, each);
            for (int j = i; j < Math.min(cards.size(), i + columns); j++) {
                double x = insets.getLeft() + (j - i) * (each + getHgap());
                cards.get(j).resizeRelocate(snapPositionX(x), snapPositionY(y), each, high);
            }
            y += high + getVgap();
        }
    }

    private int columns(List<Node> cards, double room) {
        double least = 1;
        for (Node card : cards) {
            least = Math.max(least, card.minWidth(-1));
        }
        int fits = (int) ((room + getHgap()) / (least + getHgap()));
        return Math.max(1, Math.min(fits, cards.size()));
    }

    private double cardWidth(double room, int columns) {
        return Math.max(0, Math.floor((room - (columns - 1) * getHgap()) / columns));
    }

    private static double rowHeight(List<Node> cards, int first, int columns, double width) {
        double height = 0;
        for (int i = first; i < Math.min(cards.size(), first + columns); i++) {
            height = Math.max(height, cards.get(i).prefHeight(width));
        }
        return height;
    }
}
