package app.broadsheet;

import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Theme;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * JavaFX coming up, with the app's looks loaded, beside the opening of the data: each takes hundreds of milliseconds, and
 * neither needs the other.
 */
final class ToolkitStart {
    /** So long after the list is there nobody waits for it. */
    private static final int FONTS_SECONDS = 5;

    private final boolean onDisplay;
    private final SystemFonts fonts;
    private final StartupTrace trace;
    private final CompletableFuture<Theme> up = new CompletableFuture<>();

    /**
     * Does nothing before {@link #begin}.
     *
     * @param onDisplay whether windows will be shown, and not drawn into memory only
     * @param fonts are used as they are kept, where windows will be shown
     */
    ToolkitStart(boolean onDisplay, SystemFonts fonts, StartupTrace trace) {
        this.onDisplay = onDisplay;
        this.fonts = fonts;
        this.trace = trace;
    }

    /** Begins, on threads of its own. Once a process. */
    void begin() {
        Thread.ofPlatform().name("javafx-start").daemon(true).start(this::bringUp);
    }

    /**
     * Does {@code then} on the FX thread when JavaFX is up, or {@code failed}, on any thread, when it does not come up. Any
     * thread.
     */
    void then(Consumer<Theme> then, Consumer<Throwable> failed) {
        var _ = up.whenComplete((theme, failure) -> {
            if (failure == null) {
                new FxThread().execute(() -> then.accept(theme));
            } else {
                failed.accept(failure);
            }
        });
    }

    /** Has the next start know the system's fonts, some seconds from now, on a thread of its own. Once windows are shown. */
    void keepFonts() {
        CompletableFuture.delayedExecutor(FONTS_SECONDS, TimeUnit.SECONDS, ToolkitStart::aside)
                .execute(fonts::keep);
    }

    private static void aside(Runnable task) {
        Thread.ofPlatform().name("fonts").daemon(true).start(task);
    }

    private void bringUp() {
        Optional<String> missing = onDisplay ? Display.missingLibrary(System.getProperty("os.name")) : Optional.empty();
        if (missing.isPresent()) {
            up.completeExceptionally(new IllegalStateException(missing.get()));
            return;
        }
        try {
            if (onDisplay && fonts.use()) {
                trace.mark("fonts are known");
            }
            // Takes as long as JavaFX's own coming up, and does not need it.
            Thread.ofPlatform().name("typefaces").daemon(true).start(Theme::loadTypefaces);
            // The window's end is told to the store first: JavaFX must not leave before.
            Platform.setImplicitExit(false);
            Platform.startup(this::dress);
        } catch (RuntimeException | Error e) {
            up.completeExceptionally(e);
        }
    }

    private void dress() {
        trace.mark("JavaFX is up");
        try {
            up.complete(Theme.beforeArticles());
            trace.mark("looks are loaded");
        } catch (RuntimeException | Error e) {
            up.completeExceptionally(e);
        }
    }
}
