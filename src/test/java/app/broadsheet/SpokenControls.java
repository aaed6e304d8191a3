package app.broadsheet;

import app.broadsheet.ui.fx.Lineage;
import app.broadsheet.ui.fx.WrappedText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** What of the nodes in sight does something, and which of those say nothing to who does not see them. */
final class SpokenControls {
    private SpokenControls() {}

    /** Those that have no name or no role, each in words. */
    static List<String> silent(String where, Collection<Node> nodes) {
        return controls(nodes)
                .filter(node -> isSilent(node) || node.getAccessibleRole() == AccessibleRole.NODE)
                .map(node -> where.toLowerCase(Locale.ROOT) + ": " + node.getAccessibleRole() + " " + node)
                .toList();
    }

    /** What does something, or where the keyboard can be. Scroll bars are moved by the keys of what they scroll. */
    static Stream<Node> controls(Collection<Node> nodes) {
        return nodes.stream()
                .filter(node ->
                        node.isFocusTraversable() || node instanceof ButtonBase || node instanceof TextInputControl)
                .filter(node -> !(node instanceof ScrollBar) && !(node instanceof ScrollPane) && isSeen(node));
    }

    private static boolean isSeen(Node node) {
        return Lineage.of(node).allMatch(Node::isVisible);
    }

    private static boolean isSilent(Node node) {
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return false;
        }
        if (node instanceof WrappedText text && !text.getText().isBlank()) {
            return false;
        }
        // A prompt is no name: it is gone once something is written.
        return node.getAccessibleText() == null || node.getAccessibleText().isBlank();
    }
}
