package app.broadsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class NoticesModelTest {
    private final NoticesModel notices = new NoticesModel();
    private final List<String> shown = new ArrayList<>();

    @Test
    void what_needs_the_user_comes_back_when_something_in_passing_is_over() {
        notices.ask("It needs you", () -> shown.add("it"));
        notices.tell("Marked as read", () -> shown.add("undone"));
        assertThat(text()).isEqualTo("Marked as read");
        notices.undo();
        assertThat(text()).isEqualTo("It needs you");
        notices.show();
        assertThat(shown).containsExactly("undone", "it");
        assertThat(notices.currentProperty().get()).isNull();
    }

    @Test
    void several_are_dismissed_one_by_one_or_seen_together() {
        notices.ask("One", () -> {});
        notices.ask("Two", () -> {});
        notices.ask("One", () -> {});
        assertThat(text()).isEqualTo("One");
        notices.dismiss();
        assertThat(text()).isEqualTo("Two");
        notices.ask("Three", () -> {});
        notices.seen();
        assertThat(notices.currentProperty().get()).isNull();
        notices.tell("Done");
        notices.dismiss();
        assertThat(notices.currentProperty().get()).isNull();
    }

    private String text() {
        return Objects.requireNonNull(notices.currentProperty().get()).text();
    }
}
