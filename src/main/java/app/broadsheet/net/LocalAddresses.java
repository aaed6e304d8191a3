package app.broadsheet.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which hosts are on this computer or on a private network, where no feed of somebody else's may send a request.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA special-purpose addresses, IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">and IPv6</a>
 */
public final class LocalAddresses {
    private static final List<String> LOCAL_ENDINGS = List.of(
            // RFC 6761, 6762, 8375, ICANN's "internal", and what home routers hand out
            ".localhost", ".local", ".home.arpa", ".internal", ".lan", ".home", ".intranet", ".corp", ".test");

    private LocalAddresses() {}

    /**
     * Whether a host's name by itself says that it is local: an address of a private network, {@code localhost}, a name
     * without a dot, or one under a domain that exists only on private networks. Asks no name server.
     */
    public static boolean looksLocal(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        if (isLiteral(name)) {
            return isLocalLiteral(name);
        }
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return plain.indexOf('.') < 0 || LOCAL_ENDINGS.stream().anyMatch(plain::endsWith);
    }

    /** Whether {@code name} is an IP address, in the form that OkHttp has normalised. */
    static boolean isLiteral(String name) {
        return name.indexOf(':') >= 0 || name.matches("[0-9.]+");
    }

    static boolean isLocalLiteral(String literal) {
        try {
            return isLocal(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException e) {
            return true; // what cannot be read is not fetched either
        }
    }

    /** Whether no public host has this address. */
    static boolean isLocal(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isSpecialV4(bytes) : isSpecialV6(bytes);
    }

    private static boolean isSpecialV4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        return first == 0
                || (first == 100 && (second & 0xc0) == 64) // carrier-grade NAT
                || (first == 192 && second == 0 && third == 0)
                || (first == 198 && (second & 0xfe) == 18)
                || first >= 240;
    }

    private static boolean isSpecialV6(byte[] b) {
        if ((b[0] & 0xfe) == 0xfc) { // unique local addresses
            return true;
        }
        if (startsWith(b, 0x00, 0x64, 0xff, 0x9b)) { // NAT64: the last four bytes are an IPv4 address
            return isLocalV4(Arrays.copyOfRange(b, 12, 16)) || (b[4] == 0 && b[5] == 1);
        }
        if (startsWith(b, 0x20, 0x02)) { // 6to4: an IPv4 address follows
            return isLocalV4(Arrays.copyOfRange(b, 2, 6));
        }
        boolean compatible = true; // ::a.b.c.d
        for (int i = 0; i < 12; i++) {
            compatible &= b[i] == 0;
        }
        return compatible && isLocalV4(Arrays.copyOfRange(b, 12, 16));
    }

    private static boolean isLocalV4(byte[] four) {
        try {
            return isLocal(InetAddress.getByAddress(four));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
