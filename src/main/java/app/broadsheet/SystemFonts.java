package app.broadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * What JavaFX found out about the installed fonts, kept in the data folder from one start to the next (Linux): asking again
 * costs a third of a second and some 30 MB that never come back, as the package says. JavaFX reads what is kept as it
 * does where there is no fontconfig, through {@code prism.fontdir}, and shows the same letters. It is kept for the same
 * JavaFX, locale and environment, as long as no place of fonts has changed; in doubt JavaFX asks fontconfig, as ever.
 * Nothing here fails: whatever goes wrong is one slow start more.
 */
final class SystemFonts {
    private static final System.Logger LOG = System.getLogger(SystemFonts.class.getName());
    private static final String ASKS = "prism.useFontConfig";
    private static final String PLACE = "prism.fontdir";
    /** These name another configuration, of which nothing here can tell whether it changed. */
    private static final String[] ELSEWHERE = {"FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"};

    private final boolean linux;
    private final Path folder;
    private final Map<String, String> environment;
    private final Instant began;
    private final FontState state;

    /**
     * Reads nothing yet.
     *
     * @param osName as {@code os.name} has it
     * @param data the data folder
     * @param began before JavaFX is started
     */
    SystemFonts(String osName, Path data, Map<String, String> environment, Instant began) {
        linux = osName.contains("Linux");
        folder = data.resolve("fonts");
        this.environment = environment;
        this.began = began;
        state = new FontState(folder, environment);
    }

    /** Whether JavaFX may read what is kept: it is still true, and nobody has said otherwise. Some milliseconds. */
    boolean areKnown() {
        return isForUs() && state.holds();
    }

    /** Has JavaFX read what is kept, if it may; answers whether it will. To be called before JavaFX is started. */
    boolean use() {
        if (!areKnown()) {
            return false;
        }
        System.setProperty(PLACE, folder.toString());
        System.setProperty(ASKS, "false");
        return true;
    }

    /**
     * Keeps what JavaFX found out this time, if it had to ask. To be called when fonts have been in use and nobody waits,
     * by the process that holds the data folder. Any thread.
     */
    void keep() {
        if (!isForUs()) {
            return;
        }
        try {
            FontAnswers answers =
                    FontAnswers.ofJavaFx(Files.createDirectories(folder).toRealPath());
            state.write(answers, FontPlaces.of(environment, answers.files()), began.toEpochMilli());
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.INFO, "The next start asks for the system''s fonts again: {0}", e.toString());
        }
    }

    /** False, too, when what is kept is in use. */
    private boolean isForUs() {
        if (!linux
                || System.getProperty(ASKS) != null
                || System.getProperty(PLACE) != null
                || System.getProperty("prism.embeddedfonts") != null) {
            return false;
        }
        for (String name : ELSEWHERE) {
            if (environment.get(name) != null) {
                return false;
            }
        }
        return true;
    }
}
