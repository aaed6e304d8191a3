package app.broadsheet.content;

import java.net.URI;

/**
 * The addresses of what came with a file and has none on the web: a picture within a saved page, a part of a mail. They are
 * of a host that cannot exist (RFC 2606, section 2), so that none is ever asked for.
 */
public final class FileAddress {
    /** Makes relative addresses absolute where a file does not say where it is from. */
    public static final URI BASE = URI.create("https://file.invalid/");

    private FileAddress() {}

    /** The address under a name, which is of characters that a path may hold. */
    public static String of(String name) {
        return BASE + name;
    }

    /** Whether it is one. */
    public static boolean is(URI address) {
        return BASE.getHost().equals(address.getHost());
    }
}
