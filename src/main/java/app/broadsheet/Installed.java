package app.broadsheet;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the installed app's launcher says by system properties; nothing where the app was started in another way. */
final class Installed {
    /** Its own place. */
    private static final String LAUNCHER = "broadsheet.launcher";

    /** The address of a feed of published versions, if whoever made the package publishes any. */
    private static final String RELEASES = "broadsheet.releases";

    private Installed() {}

    /** What starts the app; null where that is not known. */
    static @Nullable Path launcher() {
        String launcher = System.getProperty(LAUNCHER, "");
        return launcher.isEmpty() ? null : Path.of(launcher);
    }

    /** Where versions are published; null where nowhere, or where what is named is no address. */
    static @Nullable URI releases() {
        try {
            URI named = URI.create(System.getProperty(RELEASES, ""));
            return named.getHost() == null ? null : named;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
