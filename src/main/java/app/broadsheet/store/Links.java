package app.broadsheet.store;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Addresses without the differences that do not matter: scheme, {@code www.}, fragment, the slash at the end, and the
 * parameters that only track where a click came from.
 */
final class Links {
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?|feed):(?://)?(?:www\\.)?");
    private static final Pattern TRACKING =
            Pattern.compile("(?i)^(?:utm_\\w+|at_\\w+|fbclid|gclid|mc_[ce]id|cmp|ref|ref_src|ns_\\w+)=.*");

    private static final Pattern USER_INFO = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)[^/?#]*@");

    private Links() {}

    /** Alike for addresses of the same page. */
    static String plain(String address) {
        String text = SCHEME.matcher(address.strip()).replaceFirst("");
        int fragment = text.indexOf('#');
        if (fragment >= 0 && !text.startsWith("!", fragment + 1)) {
            text = text.substring(0, fragment);
        }
        int query = text.indexOf('?');
        String path = query < 0 ? text : text.substring(0, query);
        String parameters = query < 0
                ? ""
                : Arrays.stream(text.substring(query + 1).split("&", -1))
                        .filter(parameter -> !TRACKING.matcher(parameter).matches())
                        .collect(Collectors.joining("&"));
        int host = path.indexOf('/');
        String lowered = host < 0
                ? path.toLowerCase(Locale.ROOT)
                : path.substring(0, host).toLowerCase(Locale.ROOT) + path.substring(host);
        String trimmed = lowered.endsWith("/") ? lowered.substring(0, lowered.length() - 1) : lowered;
        return parameters.isEmpty() ? trimmed : trimmed + "?" + parameters;
    }

    /** An address without a name and a password in it. */
    static URI bare(URI address) {
        return address.getRawUserInfo() == null
                        && String.valueOf(address.getRawAuthority()).indexOf('@') < 0
                ? address
                : URI.create(USER_INFO.matcher(address.toString()).replaceFirst("$1"));
    }

    /** A number alike for addresses of the same page; 0 for none. */
    static long hash(@Nullable URI address) {
        return address == null ? 0 : Hashes.of(plain(address.toString()));
    }
}
