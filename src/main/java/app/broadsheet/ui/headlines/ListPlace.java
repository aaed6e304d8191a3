package app.broadsheet.ui.headlines;

import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows that the reader looks at where they are, to the pixel, while others are put in or taken out above them.
 * At the very top, with nothing selected, new rows push the others down. FX thread only.
 */
final class ListPlace {
    private final ListView<HeadlineRow> list;
    private final IntConsumer addedAbove;

    /** @param addedAbove hears how many rows were put in out of sight above */
    ListPlace(ListView<HeadlineRow> list, IntConsumer addedAbove) {
        this.list = list;
        this.addedAbove = addedAbove;
        list.getItems().addListener(this::changed);
    }

    /** Whether the first row is wholly in sight. */
    boolean atTop() {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        return first == null || (first.getIndex() == 0 && first.getLayoutY() >= 0);
    }

    /** The first row in sight; null at the very top, where new rows are to be seen. */
    @Nullable
    HeadlineRow top() {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        return first == null || atTop() || first.getIndex() >= list.getItems().size()
                ? null
                : list.getItems().get(first.getIndex());
    }

    /** Brings a row to the top. */
    void bringToTop(int index) {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            // So that the list knows how many rows there are now.
            list.applyCss();
            list.layout();
            flow.scrollToTop(index);
        }
    }

    private void changed(ListChangeListener.Change<? extends HeadlineRow> change) {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        if (flow == null || first == null) {
            return;
        }
        boolean follows = atTop() && list.getSelectionModel().isEmpty();
        int anchor = first.getIndex();
        int moved = 0;
        int added = 0;
        while (change.next()) {
            if (change.getFrom() <= anchor + moved) {
                int removed = Math.min(change.getRemovedSize(), anchor + moved - change.getFrom());
                moved += change.getAddedSize() - removed;
                added += change.getAddedSize();
            }
        }
        boolean replaced =
                change.getList().isEmpty() || added == change.getList().size();
        if (!replaced && !follows && moved != 0) {
            keep(flow, anchor + moved, first.getLayoutY());
            addedAbove.accept(added);
        }
    }

    private static void keep(VirtualFlow<?> flow, int index, double y) {
        double offset = -y;
        flow.scrollToTop(index);
        flow.scrollPixels(offset);
    }

    private @Nullable VirtualFlow<?> flow() {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }
}
