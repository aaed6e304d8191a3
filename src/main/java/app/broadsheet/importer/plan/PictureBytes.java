package app.broadsheet.importer.plan;

import java.net.URI;

/** A picture that came inside a file, with the address by which the article names it. Not checked, hostile as the file. */
public final class PictureBytes {
    private final URI address;
    private final byte[] bytes;

    /** Takes {@code bytes} over: the caller must not change them any more. */
    public PictureBytes(URI address, byte[] bytes) {
        this.address = address;
        this.bytes = bytes;
    }

    /** As it stands in the article's body or as its lead picture. */
    public URI address() {
        return address;
    }

    /** The encoded picture itself, not a copy: read it only. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }
}
