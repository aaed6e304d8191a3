package app.broadsheet.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over texts and bytes; its first 64 bits where a number is enough to look something up by. */
final class Hashes {
    private final MessageDigest digest = sha256();

    private Hashes() {}

    static long of(String text) {
        return new Hashes().add(text).first64();
    }

    static byte[] of(byte[] bytes) {
        return sha256().digest(bytes);
    }

    /** What changes when the article's words do. */
    static long words(String headline, String text) {
        return new Hashes().add(headline).add(text).first64();
    }

    private Hashes add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    private long first64() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
