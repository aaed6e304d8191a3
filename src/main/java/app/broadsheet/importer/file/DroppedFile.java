package app.broadsheet.importer.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file in memory, as its format sees it. For one thread. */
public final class DroppedFile {
    private static final int HEAD = 4096;

    private final String name;
    private final byte[] bytes;
    private final @Nullable Instant saved;
    private final @Nullable Path path;
    private @Nullable String text;
    private @Nullable String head;

    /**
     * @param name its last name, for people and for a title when there is no other
     * @param bytes its content, which nobody changes any more
     * @param saved when it was saved, never in the future; null when not known
     * @param path where it is on the disk, null when it came out of an archive
     */
    public DroppedFile(String name, byte[] bytes, @Nullable Instant saved, @Nullable Path path) {
        this.name = name;
        this.bytes = bytes;
        this.saved = saved;
        this.path = path;
    }

    /** The file's name without folders, as it was given: not to be trusted. */
    public String name() {
        return name;
    }

    /** The name without its extension, for people. */
    public String title() {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name;
    }

    /** The bytes themselves, not a copy: read them only. */
    public byte[] bytes() {
        return bytes;
    }

    /** When it was saved; null when not known. */
    public @Nullable Instant saved() {
        return saved;
    }

    /** Where it is on the disk; null when it came out of an archive. */
    public @Nullable Path path() {
        return path;
    }

    /** Whether it is text in some encoding. */
    public boolean isText() {
        return TextDecoder.isText(bytes);
    }

    /** All of it as text. */
    public String text() {
        String known = text;
        if (known == null) {
            known = TextDecoder.decode(bytes);
            text = known;
        }
        return known;
    }

    /** The beginning of the text, white space before it dropped, in lower case: what formats look at first. */
    public String head() {
        String known = head;
        if (known == null) {
            String beginning = (text == null ? TextDecoder.decodeHead(bytes) : text).stripLeading();
            String all = beginning.length() < HEAD ? text().stripLeading() : beginning;
            known = all.substring(0, Math.min(all.length(), HEAD)).toLowerCase(Locale.ROOT);
            head = known;
        }
        return known;
    }

    /** Whether its first bytes are those of {@code magic} in ISO 8859-1. */
    public boolean begins(String magic) {
        return at(0, magic);
    }

    /** Whether the bytes of {@code magic} in ISO 8859-1 stand at {@code offset}. */
    public boolean at(int offset, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < offset + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
