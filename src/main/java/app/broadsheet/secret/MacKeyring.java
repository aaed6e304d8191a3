package app.broadsheet.secret;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/** The login keychain, through Keychain Services' generic passwords ({@code SecKeychain.h}). */
final class MacKeyring implements Keyring {
    private static final int OK = 0;
    private static final int NOT_FOUND = -25300;
    private static final int CANCELLED = -128;

    private final NativeCall add;
    private final NativeCall find;
    private final NativeCall change;
    private final NativeCall delete;
    private final NativeCall freeContent;
    private final NativeCall release;

    MacKeyring() {
        NativeLibrary security = new NativeLibrary("/System/Library/Frameworks/Security.framework/Security");
        NativeLibrary core = new NativeLibrary("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation");
        add = security.call(
                "SecKeychainAddGenericPassword",
                FunctionDescriptor.of(
                        JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS));
        find = security.call(
                "SecKeychainFindGenericPassword",
                FunctionDescriptor.of(
                        JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        change = security.call(
                "SecKeychainItemModifyAttributesAndData",
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS));
        delete = security.call("SecKeychainItemDelete", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        freeContent = security.call("SecKeychainItemFreeContent", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        release = core.call("CFRelease", FunctionDescriptor.ofVoid(ADDRESS));
    }

    @Override
    public KeyringAnswer put(SecretName name, Secret secret) {
        try (Arena arena = Arena.ofConfined()) {
            byte[] bytes = secret.bytes();
            MemorySegment content = arena.allocateFrom(JAVA_BYTE, bytes);
            Item item = item(name, arena);
            if (item.status() == OK) {
                int status = change.number(item.reference(), MemorySegment.NULL, bytes.length, content);
                release.invoke(item.reference());
                return status == OK ? new KeyringAnswer.Done() : refusal(status);
            }
            byte[] service = service(name);
            byte[] account = account(name);
            int status = add.number(
                    MemorySegment.NULL,
                    service.length,
                    arena.allocateFrom(JAVA_BYTE, service),
                    account.length,
                    arena.allocateFrom(JAVA_BYTE, account),
                    bytes.length,
                    content,
                    MemorySegment.NULL);
            return status == OK ? new KeyringAnswer.Done() : refusal(status);
        }
    }

    @Override
    public KeyringAnswer get(SecretName name) {
        try (Arena arena = Arena.ofConfined()) {
            Item item = item(name, arena);
            if (item.status() != OK) {
                return refusal(item.status());
            }
            release.invoke(item.reference());
            return new KeyringAnswer.Found(Secret.of(item.content()));
        }
    }

    @Override
    public KeyringAnswer remove(SecretName name) {
        try (Arena arena = Arena.ofConfined()) {
            Item item = item(name, arena);
            if (item.status() != OK) {
                return refusal(item.status());
            }
            int status = delete.number(item.reference());
            release.invoke(item.reference());
            return status == OK ? new KeyringAnswer.Done() : refusal(status);
        }
    }

    private Item item(SecretName name, Arena arena) {
        byte[] service = service(name);
        byte[] account = account(name);
        MemorySegment length = arena.allocate(JAVA_INT);
        MemorySegment content = arena.allocate(ADDRESS);
        MemorySegment reference = arena.allocate(ADDRESS);
        int status = find.number(
                MemorySegment.NULL,
                service.length,
                arena.allocateFrom(JAVA_BYTE, service),
                account.length,
                arena.allocateFrom(JAVA_BYTE, account),
                length,
                content,
                reference);
        if (status != OK) {
            return new Item(status, MemorySegment.NULL, "");
        }
        MemorySegment found = content.get(ADDRESS, 0);
        byte[] bytes = NativeCall.bytes(found, length.get(JAVA_INT, 0)).toArray(JAVA_BYTE);
        freeContent.invoke(MemorySegment.NULL, found);
        return new Item(status, reference.get(ADDRESS, 0), new String(bytes, StandardCharsets.UTF_8));
    }

    private static KeyringAnswer refusal(int status) {
        return switch (status) {
            case NOT_FOUND -> new KeyringAnswer.Missing();
            case CANCELLED -> new KeyringAnswer.Failed("The keychain was not unlocked.");
            default -> new KeyringAnswer.Failed("The keychain refused (code " + status + ").");
        };
    }

    private static byte[] service(SecretName name) {
        return ("Broadsheet: " + name.service()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] account(SecretName name) {
        return name.account().getBytes(StandardCharsets.UTF_8);
    }

    /** What is in the keychain: its content has no place in a log, so this is no record with a text of it. */
    private static final class Item {
        private final int status;
        private final MemorySegment reference;
        private final String content;

        Item(int status, MemorySegment reference, String content) {
            this.status = status;
            this.reference = reference;
            this.content = content;
        }

        int status() {
            return status;
        }

        MemorySegment reference() {
            return reference;
        }

        String content() {
            return content;
        }
    }
}
