package app.broadsheet.model;

/**
 * A stored picture, named by its content: the SHA-256 of its bytes as 64 lower-case hexadecimal digits, so that the same
 * picture in two articles is kept once.
 */
public record PictureId(String sha256) {
    public PictureId {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }
}
