package app.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.SavedSearch;
import app.broadsheet.model.Scope;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedSearchStoreTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_kept_stays_in_its_order_over_a_restart_and_comes_back_where_it_was() {
        Scope.Search rain = new Scope.Search("rain in:unread", true);
        Scope.Search snow = new Scope.Search("snow", false);
        try (Database store = opened()) {
            SavedSearch first = store.searches().add("Rain", rain).join();
            SavedSearch second = store.searches().add("Snow", snow).join();
            assertThat(store.searches().add("Again", rain).join()).isEqualTo(first);
            store.searches().rename(second.id(), "Schnee").join();
            store.searches().remove(first.id(), true).join();
            assertThat(store.searches().all().join()).containsExactly(new SavedSearch(second.id(), "Schnee", snow));
            store.searches().remove(first.id(), false).join();
        }
        try (Database store = opened()) {
            assertThat(store.searches().all().join())
                    .extracting(SavedSearch::name, SavedSearch::search)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Rain", rain),
                            org.assertj.core.groups.Tuple.tuple("Schnee", snow));
        }
    }

    private Database opened() {
        return ((OpenResult.Opened) Database.open(folder, Clock.systemUTC())).database();
    }
}
