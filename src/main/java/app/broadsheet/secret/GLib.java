package app.broadsheet.secret;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.System.Logger.Level;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;

/** The few functions of GLib that libsecret's callers need: tables of texts, and errors. */
final class GLib {
    /** {@code GError}: a domain, a code, a message. */
    private static final long ERROR_BYTES = 16;

    private static final int SECRET_IS_LOCKED = 2;

    private final NativeLibrary library = new NativeLibrary("libglib-2.0.so.0");
    private final MemorySegment hash = library.address("g_str_hash");
    private final MemorySegment equal = library.address("g_str_equal");
    private final NativeCall newTable =
            library.call("g_hash_table_new", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    private final NativeCall insert =
            library.call("g_hash_table_insert", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    private final NativeCall unref = library.call("g_hash_table_unref", FunctionDescriptor.ofVoid(ADDRESS));
    private final NativeCall domainName = library.call("g_quark_to_string", FunctionDescriptor.of(ADDRESS, JAVA_INT));
    private final NativeCall freeError = library.call("g_error_free", FunctionDescriptor.ofVoid(ADDRESS));

    /** A table of texts, whose keys and values are the caller's. */
    Table table() {
        return new Table(newTable.pointer(hash, equal));
    }

    /** Whether a {@code GError**} was set. */
    boolean failed(MemorySegment error) {
        return error.get(ADDRESS, 0).address() != 0;
    }

    /** What a {@code GError**} says, in words for the reader; it is freed. */
    KeyringAnswer refusal(MemorySegment error) {
        MemorySegment pointer = error.get(ADDRESS, 0);
        if (pointer.address() == 0) {
            return new KeyringAnswer.Failed("The keyring was not unlocked.");
        }
        MemorySegment fields = NativeCall.bytes(pointer, ERROR_BYTES);
        String domain = NativeCall.text(domainName.pointer(fields.get(JAVA_INT, 0)));
        int code = fields.get(JAVA_INT, 4);
        String message = NativeCall.text(fields.get(ADDRESS, 8));
        freeError.invoke(pointer);
        System.getLogger(GLib.class.getName()).log(Level.INFO, "Keyring: {0} {1}: {2}", domain, code, message);
        if (!domain.startsWith("secret-error")) {
            return new KeyringAnswer.Failed("No keyring is running.");
        }
        return new KeyringAnswer.Failed(
                code == SECRET_IS_LOCKED ? "The keyring is locked." : "The keyring did not take part.");
    }

    /** A {@code GHashTable}. */
    final class Table implements AutoCloseable {
        private final MemorySegment pointer;

        private Table(MemorySegment pointer) {
            this.pointer = pointer;
        }

        MemorySegment pointer() {
            return pointer;
        }

        void put(MemorySegment key, MemorySegment value) {
            insert.invoke(pointer, key, value);
        }

        @Override
        public void close() {
            unref.invoke(pointer);
        }
    }
}
