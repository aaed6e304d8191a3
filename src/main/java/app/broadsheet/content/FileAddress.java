package app.broadsheet.content;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The addresses of what came with a file and has none on the web: a picture within a saved page, a part of a mail. They are
 * of a host that cannot exist (RFC 2606, section 2), so that none is ever asked for.
 */
public final class FileAddress {
    /** Makes relative addresses absolute where a file does not say where it is from. */
    public static final URI BASE = URI.create("https://file.invalid/");

    private static final String BESIDE = "/beside/";

    private FileAddress() {}

    /** The address under a name, which is of characters that a path may hold. */
    public static String of(String name) {
        return BASE + name;
    }

    /** The address of a file of a page, which keeps its name. */
    public static String beside(int number, String name) {
        return of(BESIDE.substring(1) + number + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** Whether it is one that bears the name of a file, as it had it on the web. */
    public static boolean isNamed(URI address) {
        return is(address) && address.getPath() != null && address.getPath().startsWith(BESIDE);
    }

    /** Whether it is one. */
    public static boolean is(URI address) {
        return BASE.getHost().equals(address.getHost());
    }
}
