package app.broadsheet.ui.shell;

import app.broadsheet.app.Preferences;
import app.broadsheet.app.WindowMemory;
import app.broadsheet.ui.headlines.HeadlinesModel;
import app.broadsheet.ui.headlines.ListPhase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.util.Subscription;

/**
 * What a window shows first, its sources and its list as they were left, asked for before the panes are made: these are
 * built while the store looks for the answers. FX thread only.
 */
final class FirstQuestions {
    private final HeadlinesModel list;
    private final CompletableFuture<Void> sources;

    private FirstQuestions(HeadlinesModel list, CompletableFuture<Void> sources) {
        this.list = list;
        this.sources = sources;
    }

    /** Asks on behalf of {@code models}. */
    static FirstQuestions ask(Preferences preferences, WindowModels models) {
        HeadlinesModel list = models.headlines();
        list.look(preferences.list());
        Optional<WindowMemory> left = preferences.window();
        left.ifPresent(memory -> {
            models.sidebar().chosenProperty().set(memory.scope());
            list.restore(memory.filter(), memory.top());
        });
        list.show(models.sidebar().chosenProperty().get());
        return new FirstQuestions(list, models.sidebar().load());
    }

    /** Completes, on the FX thread, when both are answered, or when it is known that they will not be. */
    CompletableFuture<Void> answered() {
        CompletableFuture<Void> listed = new CompletableFuture<>();
        Subscription waiting = list.phaseProperty().subscribe(phase -> {
            if (phase != ListPhase.LOADING) {
                listed.complete(null);
            }
        });
        return CompletableFuture.allOf(sources, listed.whenComplete((_, _) -> waiting.unsubscribe()));
    }
}
