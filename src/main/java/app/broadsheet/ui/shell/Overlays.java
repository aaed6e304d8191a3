package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.FittedScroll;
import app.broadsheet.ui.fx.SystemLooks;
import app.broadsheet.ui.imports.AddPane;
import app.broadsheet.ui.offline.OfflinePane;
import app.broadsheet.ui.settings.AppearancePane;
import atlantafx.base.controls.ModalPane;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** What comes to lie over the window: sheets in its middle, and popovers that point at a button. FX thread only. */
final class Overlays {
    private final ModalPane sheets = new ModalPane();
    private final LatePopover adding;
    private final LatePopover looks;
    private final LatePopover offline;
    private @Nullable Node before;

    /** The contents of popovers are made when they are shown first: most starts show none. */
    Overlays(Supplier<AddPane> adds, Supplier<AppearancePane> appearances, Supplier<OfflinePane> offlines) {
        sheets.setId("sheets");
        SheetFocus.keep(sheets);
        if (SystemLooks.reducedMotion()) {
            sheets.setInTransitionFactory(null);
            sheets.setOutTransitionFactory(null);
        }
        sheets.displayProperty().subscribe((_, shown) -> {
            if (!shown) {
                sheetEnded();
            }
        });
        adding = new LatePopover(() -> {
            AddPane add = adds.get();
            return popover(PopOver.ArrowLocation.TOP_LEFT, add, "adding", add::attach, add::detach);
        });
        looks = new LatePopover(() -> {
            AppearancePane appearance = appearances.get();
            FittedScroll scroll = new FittedScroll(appearance);
            scroll.getStyleClass().add("popover-scroll");
            return popover(PopOver.ArrowLocation.TOP_RIGHT, scroll, "looks", appearance::attach, appearance::detach);
        });
        offline = new LatePopover(
                () -> popover(PopOver.ArrowLocation.TOP_RIGHT, offlines.get(), "offline", () -> {}, () -> {}));
    }

    /** What lies over the window. */
    Node node() {
        return sheets;
    }

    /** Shows a sheet; it is made with what closes it. The keyboard goes back to where it was afterwards. */
    void sheet(Function<Runnable, ? extends Region> make) {
        offline.hide();
        if (!isSheetShown()) {
            before = sheets.getScene().getFocusOwner();
        }
        Region sheet = make.apply(this::endSheet);
        sheets.show(sheet.getStyleClass().contains("panel-sheet") ? withRoom(sheet) : sheet);
        Node first = sheet.lookup(".text-field");
        Node focused = first == null ? mainButton(sheet) : first;
        if (focused != null) {
            focused.requestFocus();
        }
    }

    /** The one that Enter presses: the ring around another one would say that Enter presses that. */
    private static @Nullable Node mainButton(Region sheet) {
        return sheet.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton() && button.isVisible())
                .findFirst()
                .orElseGet(() -> sheet.lookup(".button"));
    }

    /** However narrow the window is, its edges are not the sheet's; what is beside the sheet is still not in it. */
    private static StackPane withRoom(Region sheet) {
        StackPane room = new StackPane(sheet);
        room.getStyleClass().add("sheet-room");
        room.setPickOnBounds(false);
        return room;
    }

    /** Whether a sheet lies over the window. */
    boolean isSheetShown() {
        return sheets.isDisplay();
    }

    /** Takes the sheet away. */
    void endSheet() {
        sheets.hide();
    }

    /** Asks what to add. */
    void add(Node at) {
        adding.show(at);
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
        looks.show(at);
    }

    /** Shows what there is for reading with no network. */
    void offline(Node at) {
        offline.show(at);
    }

    private void sheetEnded() {
        sheets.setContent(null);
        Node back = before;
        before = null;
        if (back != null) {
            back.requestFocus();
        }
    }

    private static PopOver popover(
            PopOver.ArrowLocation arrow, Region content, String id, Runnable shown, Runnable hidden) {
        PopOver popover = new PopOver(content);
        popover.setId(id);
        popover.setArrowLocation(arrow);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
        popover.showingProperty().subscribe((_, showing) -> (showing ? shown : hidden).run());
        return popover;
    }

    /** A popover that is made when it is shown first. */
    private static final class LatePopover {
        private static final int LEAST_HEIGHT = 240;
        private static final int ABOVE_AND_BELOW = 100;

        private final Supplier<PopOver> make;
        private @Nullable PopOver made;

        LatePopover(Supplier<PopOver> make) {
            this.make = make;
        }

        void show(Node at) {
            PopOver popover = made == null ? make.get() : made;
            made = popover;
            if (popover.getContentNode() instanceof FittedScroll scroll) {
                scroll.setMaxHeight(Math.max(LEAST_HEIGHT, at.getScene().getHeight() - ABOVE_AND_BELOW));
            }
            if (!popover.isShowing()) {
                popover.show(at);
            }
        }

        void hide() {
            if (made != null) {
                made.hide();
            }
        }

        boolean isShowing() {
            return made != null && made.isShowing();
        }
    }
}
