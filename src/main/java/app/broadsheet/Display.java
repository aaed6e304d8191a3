package app.broadsheet;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a window can be shown here, and what to do where it cannot. */
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /**
     * What of the session is missing for a window, in one line with the way to get it; empty when nothing is. At once.
     *
     * @param osName as {@code os.name} has it
     */
    static Optional<String> missing(String osName, Map<String, String> environment) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac") || os.contains("windows")) {
            return Optional.empty();
        }
        // JavaFX draws through X11; under Wayland that is XWayland, which sets DISPLAY as well.
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of("There is no display to open a window on (DISPLAY is not set): start Broadsheet in a"
                    + " desktop session, or with a virtual display: apt install xvfb && xvfb-run broadsheet");
        }
        return Optional.empty();
    }

    /**
     * The library that is missing for a window, in one line with the way to get it; empty when none is. Loads it, which
     * takes a while. Without it JavaFX would end the process.
     *
     * @param osName as {@code os.name} has it
     */
    static Optional<String> missingLibrary(String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac") || os.contains("windows") || loads(GTK)) {
            return Optional.empty();
        }
        return Optional.of("GTK 3 is missing, which windows need on Linux: apt install libgtk-3-0"
                + " (Fedora: dnf install gtk3)");
    }

    /** Makes JavaFX draw into memory, with neither display nor GTK. Must be called before JavaFX starts. */
    static void useNone() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * Has JavaFX draw with the processor where there is no graphics card to ask (Linux): it would try OpenGL first, for which
     * Mesa brings a compiler along that takes 50 MB and a tenth of a second, only to be refused. Must be called before
     * JavaFX starts; what {@code prism.order} says already holds.
     *
     * @param osName as {@code os.name} has it
     * @param devices {@code /dev}
     */
    static void useProcessorWithoutCard(String osName, Path devices) {
        if (osName.contains("Linux") && System.getProperty("prism.order") == null && !hasCard(devices)) {
            System.setProperty("prism.order", "sw");
        }
    }

    /** The names are those of the kernel's own drivers, NVIDIA's, and Windows' for its Linux. */
    static boolean hasCard(Path devices) {
        return Stream.of("dri", "nvidiactl", "dxg").anyMatch(name -> Files.exists(devices.resolve(name)));
    }

    @SuppressWarnings(
            "restricted") // only asks whether the library can be loaded; JavaFX is granted native access anyway
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
