package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class FxThreadTest {
    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void only_the_newest_answer_is_shown_whatever_order_they_come_in() {
        Latest latest = new Latest();
        List<String> shown = new ArrayList<>();
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();
        robot.interact(() -> {
            latest.show(first, shown::add, problem -> shown.add("failed"));
            latest.show(second, shown::add, problem -> shown.add("failed"));
        });
        second.complete("second");
        first.complete("first");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown).containsExactly("second");
    }

    @Test
    void a_failure_is_told_with_its_reason_and_a_forgotten_answer_is_not() {
        Latest latest = new Latest();
        List<String> told = new ArrayList<>();
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<String> forgotten = new CompletableFuture<>();
        robot.interact(() ->
                latest.show(source.thenApply(String::strip), told::add, problem -> told.add(problem.getMessage())));
        source.completeExceptionally(new IllegalStateException("no cache"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            latest.show(forgotten, told::add, problem -> told.add("failed"));
            latest.forget();
        });
        forgotten.complete("late");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).containsExactly("no cache");
    }

    @Test
    void many_changes_are_handed_on_together_in_order_on_the_fx_thread() {
        List<List<Integer>> runs = new ArrayList<>();
        List<Boolean> threads = new ArrayList<>();
        Batches<Integer> batches = new Batches<>(batch -> {
            runs.add(batch);
            threads.add(Platform.isFxApplicationThread());
        });
        robot.interact(() -> {
            for (int i = 0; i < 1_000; i++) {
                batches.add(List.of(i));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst()).hasSize(1_000).isSorted();
        assertThat(threads).containsExactly(true);
        robot.interact(() -> {
            batches.add(List.of(1));
            batches.close();
            batches.add(List.of(2));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(runs).hasSize(1);
    }
}
