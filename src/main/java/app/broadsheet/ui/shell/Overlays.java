package app.broadsheet.ui.shell;

import app.broadsheet.ui.imports.AddPane;
import app.broadsheet.ui.settings.AppearancePane;
import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.Popover;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What comes to lie over the window: sheets in its middle, and popovers that point at a button. FX thread only. */
final class Overlays {
    private final ModalPane sheets = new ModalPane();
    private final Popover adding = new Popover();
    private final Popover looks = new Popover();

    Overlays(AddPane add, AppearancePane appearance) {
        sheets.setId("sheets");
        prepare(adding, add, "adding", add::attach, add::detach);
        prepare(looks, appearance, "looks", appearance::attach, appearance::detach);
    }

    /** What lies over the window. */
    Node node() {
        return sheets;
    }

    /** Shows a sheet; it is made with what closes it. */
    void sheet(Function<Runnable, ? extends Region> make) {
        sheets.show(make.apply(sheets::hide));
    }

    /** Asks what to add. */
    void add(Node at) {
        toggle(adding, at);
    }

    /** Whether it is being asked what to add. */
    boolean isAdding() {
        return adding.isShowing();
    }

    /** Asks no more what to add. */
    void endAdding() {
        adding.hide();
    }

    /** Shows how things look. */
    void looks(Node at) {
        toggle(looks, at);
    }

    private static void prepare(Popover popover, Region content, String id, Runnable shown, Runnable hidden) {
        popover.setContentNode(content);
        popover.setId(id);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
        popover.showingProperty().subscribe((_, showing) -> (showing ? shown : hidden).run());
    }

    private static void toggle(Popover popover, Node at) {
        if (popover.isShowing()) {
            popover.hide();
        } else {
            popover.show(at);
        }
    }
}
