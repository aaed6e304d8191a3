package app.broadsheet.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The single keys of the known readers. They are silent while text is typed, and letters are taken as the keyboard
 * layout gives them. A sheet over the window keeps all keys but Esc and {@code ?}, which end it.
 */
final class Keys {
    private static final Map<String, Command> LETTERS = Map.ofEntries(
            Map.entry("j", Command.NEXT),
            Map.entry("k", Command.PREVIOUS),
            Map.entry("n", Command.NEXT_UNREAD),
            Map.entry("p", Command.PREVIOUS_UNREAD),
            Map.entry("o", Command.OPEN),
            Map.entry("v", Command.BROWSE),
            Map.entry("c", Command.COMMENT),
            Map.entry("s", Command.STAR),
            Map.entry("m", Command.TOGGLE_READ),
            Map.entry("A", Command.MARK_ALL_READ),
            Map.entry("J", Command.NEXT_SOURCE),
            Map.entry("K", Command.PREVIOUS_SOURCE),
            Map.entry("u", Command.BACK_TO_LIST),
            Map.entry("r", Command.REFRESH),
            Map.entry("a", Command.ADD),
            Map.entry("/", Command.SEARCH),
            Map.entry("?", Command.KEYS));
    private static final KeyCombination PALETTE = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT_PANE = new KeyCodeCombination(KeyCode.F6);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PAGE_BACK = new KeyCodeCombination(KeyCode.SPACE, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination PAGE = new KeyCodeCombination(KeyCode.SPACE);
    private static final KeyCombination ESCAPE = new KeyCodeCombination(KeyCode.ESCAPE);

    private final Scene scene;
    private final Overlays overlays;
    private final Consumer<Command> run;

    /** Listens to the scene's keys from now on. */
    Keys(Scene scene, Overlays overlays, Consumer<Command> run) {
        this.scene = scene;
        this.overlays = overlays;
        this.run = run;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        // After everyone else: whoever has something of its own to leave, an editor or a sheet, takes Esc first.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
    }

    private void typed(KeyEvent event) {
        if (typing() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Command command = LETTERS.get(event.getCharacter());
        if (command != null) {
            event.consume();
            if (!overlays.isSheetShown()) {
                run.accept(command);
            } else if (command == Command.KEYS) {
                overlays.endSheet();
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (scene.getFocusOwner() instanceof ListView<?> list && list.getEditingIndex() < 0) {
            // A list view keeps Esc to itself even when it edits nothing.
            escaped(event);
        }
        if (event.isConsumed()) {
            return;
        }
        if (overlays.isSheetShown()) {
            // Not later: the list behind the sheet would take Esc for itself.
            if (ESCAPE.match(event) && !typing()) {
                event.consume();
                overlays.endSheet();
            }
            return;
        }
        Optional<Command> command = Optional.empty();
        if (PALETTE.match(event)) {
            command = Optional.of(Command.PALETTE);
        } else if (NEXT_PANE.match(event)) {
            command = Optional.of(Command.NEXT_PANE);
        } else if (FIND.match(event)) {
            command = Optional.of(Command.FIND);
        } else if (SAVE.match(event)) {
            command = Optional.of(Command.SAVE_ARTICLE);
        } else if (PRINT.match(event)) {
            command = Optional.of(Command.PRINT);
        } else if (typing()) {
            return;
        } else if (PASTE.match(event)) {
            command = Optional.of(Command.PASTE);
        } else if (UNDO.match(event)) {
            command = Optional.of(Command.UNDO);
        } else if (!(scene.getFocusOwner() instanceof ButtonBase)) {
            command = PAGE.match(event)
                    ? Optional.of(Command.PAGE_OR_NEXT_UNREAD)
                    : PAGE_BACK.match(event) ? Optional.of(Command.PAGE_BACK) : Optional.empty();
        }
        command.ifPresent(wanted -> {
            event.consume();
            run.accept(wanted);
        });
    }

    private void escaped(KeyEvent event) {
        if (!typing() && ESCAPE.match(event)) {
            event.consume();
            if (overlays.isSheetShown()) {
                overlays.endSheet();
            } else {
                run.accept(Command.ESCAPE);
            }
        }
    }

    private boolean typing() {
        Node owner = scene.getFocusOwner();
        return owner instanceof TextInputControl field && field.isEditable();
    }
}
