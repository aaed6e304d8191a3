package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Appearance.Theme;
import app.broadsheet.app.Appearance.Typeface;
import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleOrder;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PreferencesTest {
    private final Map<String, String> stored = new HashMap<>();

    static Stream<Scope> scopes() {
        return Stream.of(
                new Scope.Everything(),
                new Scope.Today(),
                new Scope.Unread(),
                new Scope.Starred(),
                new Scope.Saved(),
                new Scope.Commented(),
                new Scope.InFolder(new FolderId(7)),
                new Scope.InFeed(new FeedId(12)),
                new Scope.Search("grain -source:\"The Post\" 市长 100%", true));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void the_window_comes_back_as_it_was_left(Scope scope) {
        WindowMemory left = new WindowMemory(
                -8,
                20.5,
                1280,
                800,
                true,
                220,
                360,
                scope,
                ArticleFilter.UNREAD,
                new Page.Cursor(Instant.ofEpochMilli(77), new ArticleId(98)),
                new ArticleId(99));
        preferences().window(left).join();
        assertThat(preferences().window()).contains(left);
    }

    @Test
    void a_window_with_nothing_open_comes_back_so() {
        WindowMemory left =
                new WindowMemory(0, 0, 900, 700, false, 200, 300, new Scope.Unread(), ArticleFilter.ALL, null, null);
        preferences().window(left).join();
        assertThat(preferences().window()).contains(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 2 3",
                "a b c d e f g h i j k l",
                "NaN 0 0 0 false 0 0 today - ALL - -",
                "0 0 1 1 false 1 1 feed:x - ALL - -",
                "0 0 1 1 false 1 1 today - SOME - -",
                "0 0 1 1 false 1 1 today - ALL x 3"
            })
    void a_damaged_window_setting_counts_as_none(String damaged) {
        stored.put("window", damaged);
        assertThat(preferences().window()).isEmpty();
    }

    @Test
    void the_layout_of_lists_is_remembered() {
        ListLook look = new ListLook(ArticleOrder.SOURCE, false, true).dragged(ArticleForm.PDF);
        preferences().list(look);
        assertThat(preferences().list()).isEqualTo(look);
        stored.put("list.order", "UPWARDS");
        assertThat(preferences().list().order()).isEqualTo(ArticleOrder.NEWEST);
    }

    @Test
    void looks_are_remembered_and_kept_in_range() {
        preferences()
                .appearance(old -> old.with(Theme.DARK)
                        .with(Typeface.SANS)
                        .withTextSize(5000)
                        .with(Appearance.Column.WIDE));
        assertThat(preferences().appearance())
                .isEqualTo(Appearance.DEFAULT
                        .with(Theme.DARK)
                        .with(Typeface.SANS)
                        .withTextSize(250)
                        .with(Appearance.Column.WIDE));
    }

    @Test
    void damaged_looks_are_the_standard_ones() {
        stored.putAll(Map.of("appearance.theme", "PINK", "appearance.textSize", "big"));
        assertThat(preferences().appearance()).isEqualTo(Appearance.DEFAULT);
    }

    @Test
    void offline_is_remembered_unless_the_command_line_said_it() {
        new Connectivity(preferences(), false).workOffline(true);
        assertThat(new Connectivity(preferences(), false).workingOffline()).isTrue();

        Connectivity thisStart = new Connectivity(preferences(), true);
        thisStart.workOffline(false);
        assertThat(thisStart.workingOffline()).isFalse();
        assertThat(new Connectivity(preferences(), false).workingOffline()).isTrue();
    }

    private Preferences preferences() {
        return new Preferences(stored, changed -> {
            stored.putAll(changed);
            return CompletableFuture.completedFuture(null);
        });
    }
}
