package app.broadsheet.net;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import okhttp3.HttpUrl;

/**
 * A name and a password for one origin (scheme, host and port; RFC 6454), sent as Basic authentication (RFC 7617) and to
 * no other origin, wherever a redirect leads. Says nothing of itself in a log or message.
 *
 * @param address any address at the origin: {@code http} or {@code https}
 */
public record SignIn(URI address, String name, String password) {
    /** The origin of an address, such as {@code https://example.org:8443}; empty when it is no web address. */
    public static String origin(URI address) {
        HttpUrl url = HttpUrl.parse(address.toString());
        return url == null ? "" : origin(url);
    }

    /** Whether what is sent to the origin can be read on the way: plain {@code http} to another computer. */
    public static boolean isOpen(URI address) {
        HttpUrl url = HttpUrl.parse(address.toString());
        return url != null && !url.isHttps() && !LocalAddresses.looksLocal(url.host());
    }

    boolean isFor(HttpUrl url) {
        return origin(url).equals(origin(address));
    }

    String header() {
        return Credentials.basic(name, password, StandardCharsets.UTF_8);
    }

    static String origin(HttpUrl url) {
        String host = url.host().indexOf(':') >= 0 ? "[" + url.host() + "]" : url.host();
        boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
        return url.scheme() + "://" + host + (usual ? "" : ":" + url.port());
    }

    @Override
    public String toString() {
        return "SignIn[hidden]";
    }
}
