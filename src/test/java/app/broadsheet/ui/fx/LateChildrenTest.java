package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Children that come when they are seen. */
final class LateChildrenTest {
    private final Pane pane = new Pane();
    private final List<Node> nodes = List.of(new Region(), new Region(), new Region(), new Region());

    @Test
    void they_come_when_they_are_seen_first_in_the_order_that_was_meant() {
        nodes.forEach(node -> node.setVisible(false));
        nodes.get(1).setVisible(true);
        LateChildren late = LateChildren.of(pane.getChildren(), nodes.get(0), nodes.get(1), nodes.get(2));
        assertThat(pane.getChildren()).containsExactly(nodes.get(1));
        late.add(nodes.get(3));
        nodes.get(3).setVisible(true);
        assertThat(pane.getChildren()).containsExactly(nodes.get(1), nodes.get(3));
        nodes.get(0).setVisible(true);
        nodes.get(2).setVisible(true);
        assertThat(pane.getChildren()).containsExactlyElementsOf(nodes);
    }

    @Test
    void who_is_hidden_again_stays_in_its_place() {
        LateChildren.of(pane.getChildren(), nodes.get(0), nodes.get(1));
        nodes.get(0).setVisible(false);
        nodes.get(0).setVisible(true);
        assertThat(pane.getChildren()).containsExactly(nodes.get(0), nodes.get(1));
    }
}
