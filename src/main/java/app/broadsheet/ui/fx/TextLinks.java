package app.broadsheet.ui.fx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** The links of a text: all nodes of one link look hovered or focused together, and its first takes the focus. */
final class TextLinks {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("link-hover");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("link-focused");
    private @Nullable Consumer<URI> open;
    private @Nullable Consumer<Optional<URI>> hover;

    void setOnOpen(@Nullable Consumer<URI> newOpen) {
        open = newOpen;
    }

    void setOnHover(@Nullable Consumer<Optional<URI>> newHover) {
        hover = newHover;
    }

    /** Makes links of the nodes whose runs say so. */
    // Two links to one place that touch are told apart by their instance, not by where they lead.
    @SuppressWarnings("ReferenceEquality")
    void set(List<TextRun> runs, List<Node> nodes) {
        for (int i = 0; i < runs.size(); ) {
            URI target = runs.get(i).link();
            int end = i + 1;
            while (target != null && end < runs.size() && runs.get(end).link() == target) {
                end++;
            }
            if (target != null) {
                StringBuilder label = new StringBuilder();
                runs.subList(i, end).forEach(run -> label.append(run.text()));
                link(target, label.toString(), new ArrayList<>(nodes.subList(i, end)));
            }
            i = end;
        }
    }

    private void link(URI target, String label, List<Node> parts) {
        Node first = parts.getFirst();
        first.setFocusTraversable(true);
        first.setAccessibleRole(AccessibleRole.HYPERLINK);
        first.setAccessibleText(label);
        first.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                follow(target);
            }
        });
        first.focusedProperty().subscribe((before, now) -> {
            parts.forEach(part -> part.pseudoClassStateChanged(FOCUSED, now));
            over(target, now);
        });
        for (Node part : parts) {
            part.getStyleClass().add("link");
            Links.mark(part, target);
            part.setOnMouseEntered(event -> {
                parts.forEach(each -> each.pseudoClassStateChanged(HOVERED, true));
                over(target, true);
            });
            part.setOnMouseExited(event -> {
                parts.forEach(each -> each.pseudoClassStateChanged(HOVERED, false));
                over(target, false);
            });
            part.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                    event.consume();
                    follow(target);
                }
            });
        }
    }

    private void follow(URI target) {
        if (open != null) {
            open.accept(target);
        }
    }

    private void over(URI target, boolean on) {
        if (hover != null) {
            hover.accept(on ? Optional.of(target) : Optional.empty());
        }
    }
}
