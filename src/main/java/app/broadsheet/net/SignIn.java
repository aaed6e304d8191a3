package app.broadsheet.net;

import java.net.URI;
import okhttp3.HttpUrl;

/**
 * A name and a password for one origin (scheme, host and port; RFC 6454), sent as its server asks for them (Digest, RFC
 * 7616; Basic, RFC 7617) and to no other origin, wherever a redirect leads. Says nothing of itself in a log or message.
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

    /** Whether it may go there: to its origin, and to the same host where that speaks {@code https} by now. */
    public boolean isFor(URI where) {
        HttpUrl url = HttpUrl.parse(where.toString());
        return url != null && isFor(url);
    }

    boolean isFor(HttpUrl url) {
        HttpUrl given = HttpUrl.parse(address.toString());
        if (given == null) {
            return false;
        }
        return origin(url).equals(origin(given))
                || (!given.isHttps()
                        && given.port() == HttpUrl.defaultPort("http")
                        && origin(url)
                                .equals(origin(given.newBuilder()
                                        .scheme("https")
                                        .port(HttpUrl.defaultPort("https"))
                                        .build())));
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
