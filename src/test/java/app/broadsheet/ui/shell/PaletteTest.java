package app.broadsheet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PaletteTest {
    private final PaletteModel model = new PaletteModel(List.of(
            entry("Mark all in the list as read"),
            entry("Le Carnet de Sarvanne"),
            entry("The Marrowick Tide"),
            entry("Évreux Matin"),
            entry("Refresh")));

    @Test
    void offers_everything_until_something_is_typed() {
        assertThat(titles()).hasSize(5).startsWith("Mark all in the list as read");
    }

    @Test
    void what_begins_so_comes_before_what_only_has_it() {
        model.type("ma");
        assertThat(titles()).containsExactly("Mark all in the list as read", "The Marrowick Tide", "Évreux Matin");
    }

    @Test
    void words_count_in_any_order_and_without_accents() {
        model.type("  tide mar");
        assertThat(titles()).containsExactly("The Marrowick Tide");
        model.type("EVREUX");
        assertThat(titles()).containsExactly("Évreux Matin");
        model.type("nothing such");
        assertThat(titles()).isEmpty();
    }

    private List<String> titles() {
        return model.found().stream().map(PaletteEntry::title).toList();
    }

    private static PaletteEntry entry(String title) {
        return new PaletteEntry(title, "", null, () -> {});
    }
}
