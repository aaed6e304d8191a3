package app.broadsheet.ui.imports;

import app.broadsheet.app.Destination;
import app.broadsheet.model.FolderId;
import app.broadsheet.ui.imports.Dragged.Kind;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where in the window something is dropped, and where it goes from there.
 *
 * @param folder what the folder is called; empty for every other spot
 * @param pane the part of the window that takes it; null when that is no whole pane
 */
public record Landing(
        Spot spot, Destination to, String folder, @Nullable Node pane) {
    /** Where no part of the window has a say. */
    public static final Landing WINDOW = new Landing(Spot.WINDOW, Destination.USUAL, "", null);

    /** What lies there. */
    public enum Spot {
        WINDOW("where"),
        FOLDER("folder"),
        SAVED("saved"),
        STARRED("starred"),
        ARTICLE("article");

        private final String key;

        Spot(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    public static Landing folder(FolderId id, String name, @Nullable Node pane) {
        return new Landing(Spot.FOLDER, Destination.folder(id), name, pane);
    }

    public static Landing saved(@Nullable Node pane) {
        return new Landing(Spot.SAVED, Destination.SAVED, "", pane);
    }

    public static Landing starred(@Nullable Node pane) {
        return new Landing(Spot.STARRED, Destination.STARRED, "", pane);
    }

    /** Where articles are read. */
    public static Landing article(Node pane) {
        return new Landing(Spot.ARTICLE, Destination.USUAL, "", pane);
    }

    /** The same for one kind of things: a list of feeds is never saved, a text never in a folder. */
    Landing of(Kind kind) {
        return switch (kind) {
            case FEED_LISTS -> spot == Spot.FOLDER ? this : WINDOW;
            case TEXT -> spot == Spot.FOLDER || spot == Spot.WINDOW ? saved(null) : this;
            case FILES, LINKS -> this;
        };
    }
}
