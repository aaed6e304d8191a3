package app.broadsheet.net;

import java.time.Clock;

/**
 * What {@link Http} needs to know.
 *
 * @param userAgent names the app and nothing else: no reader can be told from another by it
 * @param clock for {@code fetchedAt}, {@code Retry-After} and {@code Expires}
 */
public record HttpSettings(String userAgent, HttpLimits limits, Clock clock, NetworkPermission permission) {
    /** The app as servers see it, with its ordinary limits. */
    public static HttpSettings of(String version, Clock clock, NetworkPermission permission) {
        return new HttpSettings("Broadsheet/" + version, HttpLimits.ORDINARY, clock, permission);
    }
}
