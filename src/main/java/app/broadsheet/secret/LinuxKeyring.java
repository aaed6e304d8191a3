package app.broadsheet.secret;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;

/**
 * The freedesktop.org Secret Service, through libsecret's simple API
 * (https://gnome.pages.gitlab.gnome.org/libsecret/libsecret-simple-api.html).
 */
final class LinuxKeyring implements Keyring {
    private static final String SERVICE = "service";
    private static final String ACCOUNT = "account";

    /** {@code SecretSchema}: a name, flags, 32 attributes of a name and a type, 8 reserved words. */
    private static final long SCHEMA_BYTES = 8 + 8 + 32 * 16 + 8 * 8;

    private static final long FIRST_ATTRIBUTE = 16;
    private static final long ATTRIBUTE_BYTES = 16;

    private final GLib glib = new GLib();
    private final NativeCall store;
    private final NativeCall lookup;
    private final NativeCall clear;
    private final NativeCall free;
    private final MemorySegment schema = schema();

    LinuxKeyring() {
        NativeLibrary library = new NativeLibrary("libsecret-1.so.0");
        store = library.call(
                "secret_password_storev_sync",
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        lookup = library.call(
                "secret_password_lookupv_sync", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        clear = library.call(
                "secret_password_clearv_sync", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        free = library.call("secret_password_free", FunctionDescriptor.ofVoid(ADDRESS));
    }

    @Override
    public KeyringAnswer put(SecretName name, Secret secret) {
        try (Arena arena = Arena.ofConfined();
                GLib.Table attributes = attributes(name, arena)) {
            MemorySegment error = arena.allocate(ADDRESS);
            int done = store.number(
                    schema,
                    attributes.pointer(),
                    arena.allocateFrom("default"),
                    arena.allocateFrom(name.label()),
                    arena.allocateFrom(secret.reveal()),
                    MemorySegment.NULL,
                    error);
            return done != 0 ? new KeyringAnswer.Done() : glib.refusal(error);
        }
    }

    @Override
    public KeyringAnswer get(SecretName name) {
        try (Arena arena = Arena.ofConfined();
                GLib.Table attributes = attributes(name, arena)) {
            MemorySegment error = arena.allocate(ADDRESS);
            MemorySegment text = lookup.pointer(schema, attributes.pointer(), MemorySegment.NULL, error);
            if (text.address() != 0) {
                Secret secret = Secret.of(NativeCall.text(text));
                free.invoke(text);
                return new KeyringAnswer.Found(secret);
            }
            return glib.failed(error) ? glib.refusal(error) : new KeyringAnswer.Missing();
        }
    }

    @Override
    public KeyringAnswer remove(SecretName name) {
        try (Arena arena = Arena.ofConfined();
                GLib.Table attributes = attributes(name, arena)) {
            MemorySegment error = arena.allocate(ADDRESS);
            int done = clear.number(schema, attributes.pointer(), MemorySegment.NULL, error);
            if (done != 0) {
                return new KeyringAnswer.Done();
            }
            return glib.failed(error) ? glib.refusal(error) : new KeyringAnswer.Missing();
        }
    }

    private GLib.Table attributes(SecretName name, Arena arena) {
        GLib.Table table = glib.table();
        table.put(arena.allocateFrom(SERVICE), arena.allocateFrom(name.service()));
        table.put(arena.allocateFrom(ACCOUNT), arena.allocateFrom(name.account()));
        return table;
    }

    /** Kept for good: libsecret holds on to it. */
    private static MemorySegment schema() {
        Arena arena = Arena.global();
        MemorySegment schema = arena.allocate(SCHEMA_BYTES, ADDRESS.byteAlignment());
        schema.set(ADDRESS, 0, arena.allocateFrom("app.broadsheet.Secret"));
        schema.set(ADDRESS, FIRST_ATTRIBUTE, arena.allocateFrom(SERVICE));
        schema.set(ADDRESS, FIRST_ATTRIBUTE + ATTRIBUTE_BYTES, arena.allocateFrom(ACCOUNT));
        return schema;
    }
}
