package app.broadsheet.app;

import app.broadsheet.net.LocalAddresses;
import app.broadsheet.net.SignIn;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as it was typed or listed, without the name and the password in it (RFC 3986, 3.2.1): {@code
 * https://name:password@host/feed}. They are taken out before anything is fetched, shown, logged or stored.
 *
 * @param signIn null when there were none
 */
record TypedSignIn(String address, @Nullable SignIn signIn) {
    private static final Pattern WITH_SCHEME =
            Pattern.compile("(?is)^[\\s<\"'(]*(?:feed:(?://)?)?(https?)://([^/?#\\s]*)@([^/?#@\\s]+.*)$");
    private static final Pattern WITHOUT =
            Pattern.compile("(?is)^\\s*(?!acct:|mailto:)(?:feed:)?(?://)?([^/?#@:\\s]+:[^/?#\\s]*)@([^/?#@\\s]+.*)$");

    private static final Pattern IN_TEXT =
            Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]{0,20}://)[^/?#\\s]*@(?=[^/?#@\\s])");

    static TypedSignIn of(String typed) {
        Matcher full = WITH_SCHEME.matcher(typed);
        if (full.matches()) {
            return of(full.group(1) + "://" + full.group(3).strip(), full.group(2));
        }
        Matcher bare = WITHOUT.matcher(typed);
        if (bare.matches()) {
            String rest = bare.group(2).strip();
            String host = rest.replaceFirst("(?s)[:/?#].*", "");
            return of((LocalAddresses.looksLocal(host) ? "http://" : "https://") + rest, bare.group(1));
        }
        return new TypedSignIn(typed, null);
    }

    /** A text without the names and passwords in the web addresses in it. */
    static String bare(String text) {
        return text.indexOf('@') < 0 ? text : IN_TEXT.matcher(text).replaceAll("$1");
    }

    private static TypedSignIn of(String address, String userInfo) {
        int colon = userInfo.indexOf(':');
        String name = decoded(colon < 0 ? userInfo : userInfo.substring(0, colon));
        String password = colon < 0 ? "" : decoded(userInfo.substring(colon + 1));
        try {
            URI origin = URI.create(address.replaceFirst("(?s)^(https?://[^/?#\\s>\"')]+).*", "$1/"));
            return new TypedSignIn(address, name.isEmpty() ? null : new SignIn(origin, name, password));
        } catch (IllegalArgumentException _) {
            return new TypedSignIn(address, null);
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return part;
        }
    }
}
