package app.broadsheet.net;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A challenge for Digest access authentication: the password itself is not sent (RFC 7616; without {@code qop} as in RFC
 * 2069). {@code qop=auth} only, since nothing is sent that {@code auth-int} would protect.
 */
final class DigestScheme implements SignInScheme {
    /** The weakest first; what the challenge calls it, and Java. */
    private static final List<Map.Entry<String, String>> ALGORITHMS =
            List.of(Map.entry("MD5", "MD5"), Map.entry("SHA-256", "SHA-256"), Map.entry("SHA-512-256", "SHA-512/256"));

    private static final String SESSION = "-SESS";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> challenge;
    private final String nonce;
    private final int algorithm;
    private final boolean session;

    private DigestScheme(Map<String, String> challenge, String nonce, int algorithm, boolean session) {
        this.challenge = challenge;
        this.nonce = nonce;
        this.algorithm = algorithm;
        this.session = session;
    }

    /** @return null when it asks for something that is not known here */
    static @Nullable DigestScheme of(Map<@Nullable String, String> parameters) {
        Map<String, String> challenge = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (name != null) {
                challenge.put(name.toLowerCase(Locale.ROOT), value);
            }
        });
        String name = challenge.getOrDefault("algorithm", "MD5").toUpperCase(Locale.ROOT);
        boolean session = name.endsWith(SESSION);
        String bare = session ? name.substring(0, name.length() - SESSION.length()) : name;
        String nonce = challenge.get("nonce");
        String qop = challenge.get("qop");
        for (int i = 0; i < ALGORITHMS.size(); i++) {
            boolean known = ALGORITHMS.get(i).getKey().equals(bare);
            if (known && nonce != null && (qop == null || offersAuth(qop))) {
                return new DigestScheme(Map.copyOf(challenge), nonce, i, session);
            }
        }
        return null;
    }

    private static boolean offersAuth(String qop) {
        return Arrays.stream(qop.split(",", -1)).anyMatch(one -> one.strip().equalsIgnoreCase("auth"));
    }

    @Override
    public int strength() {
        return 1 + algorithm;
    }

    @Override
    public boolean isStale() {
        return "true".equalsIgnoreCase(challenge.get("stale"));
    }

    @Override
    public String header(SignIn signIn, String target, int count) {
        byte[] chance = new byte[16];
        RANDOM.nextBytes(chance);
        return header(signIn, target, count, HexFormat.of().formatHex(chance));
    }

    /** The same with a client's nonce of one's own: for the examples of the RFC. */
    String header(SignIn signIn, String target, int count, String clientNonce) {
        String realm = challenge.getOrDefault("realm", "");
        boolean modern = challenge.containsKey("qop");
        String counted = "%08x".formatted(count);
        String user = hash(signIn.name() + ":" + realm + ":" + signIn.password());
        String first = session ? hash(user + ":" + nonce + ":" + clientNonce) : user;
        String second = hash("GET:" + target);
        String response = modern
                ? hash(first + ":" + nonce + ":" + counted + ":" + clientNonce + ":auth:" + second)
                : hash(first + ":" + nonce + ":" + second);
        StringBuilder header = new StringBuilder("Digest ").append(name(signIn.name(), realm));
        header.append(", realm=").append(quoted(realm));
        header.append(", nonce=").append(quoted(nonce));
        header.append(", uri=").append(quoted(target));
        if (challenge.containsKey("algorithm")) {
            header.append(", algorithm=").append(ALGORITHMS.get(algorithm).getKey());
            header.append(session ? "-sess" : "");
        }
        if (modern) {
            header.append(", qop=auth, nc=").append(counted);
        }
        if (modern || session) {
            header.append(", cnonce=").append(quoted(clientNonce));
        }
        header.append(", response=").append(quoted(response));
        String opaque = challenge.get("opaque");
        if (opaque != null) {
            header.append(", opaque=").append(quoted(opaque));
        }
        return header.toString();
    }

    /** Hidden where the server asks for that; in the extended notation where it is not ASCII (RFC 7616, 3.4.4). */
    private String name(String name, String realm) {
        if ("true".equalsIgnoreCase(challenge.get("userhash"))) {
            return "username=" + quoted(hash(name + ":" + realm)) + ", userhash=true";
        }
        if (name.chars().allMatch(one -> one < 128) || !isUtf8()) {
            return "username=" + quoted(name);
        }
        return "username*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }

    private boolean isUtf8() {
        return "UTF-8".equalsIgnoreCase(challenge.get("charset"));
    }

    private String hash(String text) {
        boolean latin = !isUtf8() && StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance(ALGORITHMS.get(algorithm).getValue())
                                    .digest(text.getBytes(charset)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has them
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return "DigestScheme[" + ALGORITHMS.get(algorithm).getKey() + "]";
    }
}
