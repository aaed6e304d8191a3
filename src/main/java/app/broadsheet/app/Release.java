package app.broadsheet.app;

import java.net.URI;

/**
 * A version of the app that was published.
 *
 * @param version numbers with dots between them
 * @param page where it can be had, {@code http} or {@code https}
 */
public record Release(String version, URI page) {}
