package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start shows first. */
final class StartOrderTest {
    private static final List<String> PARTS =
            List.of(".headline-cell:filled", ".sidebar-cell:filled", ".search-box", ".status-line");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void the_list_is_there_before_the_bars_the_sources_and_the_article() throws Exception {
        WindowRig.start(folder, clock).close(); // from now on the sample edition is stored
        Map<String, Map<String, Boolean>> seen = new LinkedHashMap<>();
        try (WindowRig window = WindowRig.traced(folder, clock, (step, rig) -> {
            Map<String, Boolean> parts = new LinkedHashMap<>();
            PARTS.forEach(part -> parts.put(part, !rig.all(part).isEmpty()));
            seen.put(step, parts);
        })) {
            assertThat(window.all(".article-pane .headline")).isNotEmpty();
        }
        assertThat(seen.keySet()).containsExactly("window is shown", "list is drawn", "all parts are drawn");
        assertThat(seen.get("list is drawn"))
                .containsEntry(".headline-cell:filled", true)
                .containsEntry(".sidebar-cell:filled", false)
                .containsEntry(".search-box", false)
                .containsEntry(".status-line", false);
        assertThat(seen.get("all parts are drawn"))
                .containsEntry(".sidebar-cell:filled", true)
                .containsEntry(".search-box", true)
                .containsEntry(".status-line", true);
    }
}
