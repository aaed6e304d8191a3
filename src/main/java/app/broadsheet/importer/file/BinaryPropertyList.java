package app.broadsheet.importer.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The binary form of property lists ("bplist00"), as Apple's {@code CFBinaryPList.c} describes it: objects, a table of
 * their offsets, and a trailer of 32 bytes that says where that table is. All numbers in it are taken as lies until
 * checked.
 */
final class BinaryPropertyList {
    private static final int TRAILER = 32;
    private static final int DEEPEST = 64;
    private static final int MOST_OBJECTS = 1_000_000;

    private final byte[] bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final int objects;
    private final int table;
    // Shared objects could otherwise be unfolded into a tree of any size.
    private int left = MOST_OBJECTS;

    private BinaryPropertyList(byte[] bytes, int offsetSize, int referenceSize, int objects, int table) {
        this.bytes = bytes;
        this.offsetSize = offsetSize;
        this.referenceSize = referenceSize;
        this.objects = objects;
        this.table = table;
    }

    /** The value of the whole list; empty when it is broken. */
    static Optional<Object> read(byte[] bytes) {
        if (bytes.length < TRAILER + 8) {
            return Optional.empty();
        }
        ByteBuffer trailer = ByteBuffer.wrap(bytes, bytes.length - TRAILER, TRAILER);
        int offsetSize = trailer.get(bytes.length - TRAILER + 6);
        int referenceSize = trailer.get(bytes.length - TRAILER + 7);
        long objects = trailer.getLong(bytes.length - TRAILER + 8);
        long top = trailer.getLong(bytes.length - TRAILER + 16);
        long table = trailer.getLong(bytes.length - TRAILER + 24);
        boolean sane = offsetSize >= 1
                && offsetSize <= 8
                && referenceSize >= 1
                && referenceSize <= 8
                && objects >= 1
                && objects <= MOST_OBJECTS
                && top >= 0
                && top < objects
                && table >= 8
                && table <= bytes.length - TRAILER - objects * offsetSize;
        if (!sane) {
            return Optional.empty();
        }
        try {
            BinaryPropertyList list =
                    new BinaryPropertyList(bytes, offsetSize, referenceSize, (int) objects, (int) table);
            return Optional.ofNullable(list.object(top, 0));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private @Nullable Object object(long number, int depth) {
        if (depth > DEEPEST || number < 0 || number >= objects || --left < 0) {
            return null;
        }
        int at = Math.toIntExact(number(table + (int) number * offsetSize, offsetSize));
        int marker = bytes[at] & 0xFF;
        int low = marker & 0x0F;
        return switch (marker >> 4) {
            case 0x0 -> low == 8 ? Boolean.FALSE : low == 9 ? Boolean.TRUE : null;
            case 0x1 -> low <= 3 ? (Object) number(at + 1, 1 << low) : null;
            case 0x4, 0x5, 0x6, 0xA, 0xD -> sized(at, marker >> 4, depth);
            default -> null;
        };
    }

    private @Nullable Object sized(int at, int kind, int depth) {
        int count = bytes[at] & 0x0F;
        int start = at + 1;
        if (count == 0x0F) {
            int size = 1 << (bytes[at + 1] & 0x0F);
            long stated = number(at + 2, Math.min(size, 8));
            if (stated < 0 || stated > bytes.length) {
                return null;
            }
            count = (int) stated;
            start = at + 2 + size;
        }
        return switch (kind) {
            case 0x4 -> Arrays.copyOfRange(bytes, start, checked(start, count));
            case 0x5 -> new String(bytes, start, checked(start, count) - start, StandardCharsets.US_ASCII);
            case 0x6 -> new String(bytes, start, checked(start, 2 * count) - start, StandardCharsets.UTF_16BE);
            case 0xA -> array(start, count, depth);
            default -> dictionary(start, count, depth);
        };
    }

    private int checked(int start, int length) {
        if (start < 0 || length < 0 || length > bytes.length - start) {
            throw new IndexOutOfBoundsException();
        }
        return start + length;
    }

    private List<Object> array(int start, int count, int depth) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < count && left > 0; i++) {
            Object item = object(number(start + i * referenceSize, referenceSize), depth + 1);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private Map<String, Object> dictionary(int start, int count, int depth) {
        Map<String, Object> entries = new HashMap<>();
        for (int i = 0; i < count && left > 0; i++) {
            Object key = object(number(start + i * referenceSize, referenceSize), depth + 1);
            Object value = object(number(start + (count + i) * referenceSize, referenceSize), depth + 1);
            if (key instanceof String name && value != null) {
                entries.put(name, value);
            }
        }
        return entries;
    }

    private long number(int at, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }
}
