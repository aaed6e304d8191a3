package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What macOS has the app open, as far as it goes through JavaFX: that part of JavaFX is the same everywhere. */
final class FinderEventsTest {
    private final List<String> opened = new ArrayList<>();
    private final List<String> toolkitHeard = new ArrayList<>();
    private Application.EventHandler toolkit;

    @BeforeEach
    void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
        toolkit = onFx(() -> Application.GetApplication().getEventHandler());
    }

    @AfterEach
    void end() {
        install(toolkit);
    }

    @Test
    void files_that_the_finder_opens_are_opened_like_those_of_a_command_line() {
        install(recording());
        hear("Mac OS X");
        handler().handleOpenFilesAction(glass(), 0, new String[] {"/Users/a/list.opml", "/Users/a/ä b.html"});
        assertThat(opened).containsExactly("/Users/a/list.opml", "/Users/a/ä b.html");
        assertThat(toolkitHeard).isEmpty();
    }

    @Test
    void javafx_goes_on_hearing_that_the_app_should_end_and_that_the_system_looks_otherwise() {
        install(recording());
        hear("Mac OS X");
        handler().handleQuitAction(glass(), 1);
        handler().handlePreferencesChanged(Map.of("look", "dark"));
        assertThat(toolkitHeard).containsExactly("quit 1", "preferences {look=dark}");
        assertThat(opened).isEmpty();
    }

    @Test
    void nothing_is_kept_from_javafx_that_it_hears_without_us() {
        install(toolkit);
        hear("Mac OS X");
        assertThat(heardBy(handler()))
                .as("what JavaFX's own handler hears is passed on")
                .containsAll(heardBy(toolkit))
                .contains("handleOpenFilesAction");
    }

    @Test
    void other_systems_are_left_alone() {
        hear("Linux");
        hear("Windows 11");
        assertThat(handler()).isSameAs(toolkit);
    }

    private static List<String> heardBy(Application.EventHandler handler) {
        return Arrays.stream(handler.getClass().getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("handle"))
                .toList();
    }

    private void hear(String osName) {
        onFx(() -> {
            FinderEvents.hear(osName, opened::addAll);
            return opened;
        });
    }

    private static void install(Application.EventHandler handler) {
        onFx(() -> {
            glass().setEventHandler(handler);
            return handler;
        });
    }

    private static Application.EventHandler handler() {
        return glass().getEventHandler();
    }

    private static Application glass() {
        return Application.GetApplication();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private Application.EventHandler recording() {
        return new Application.EventHandler() {
            @Override
            public void handleQuitAction(Application glass, long time) {
                toolkitHeard.add("quit " + time);
            }

            @Override
            public void handlePreferencesChanged(Map<String, Object> preferences) {
                toolkitHeard.add("preferences " + preferences);
            }

            @Override
            public void handleOpenFilesAction(Application glass, long time, String[] files) {
                toolkitHeard.add("files");
            }
        };
    }
}
