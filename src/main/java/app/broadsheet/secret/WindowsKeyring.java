package app.broadsheet.secret;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.charset.StandardCharsets;

/** Credential Manager's generic credentials ({@code wincred.h}), of this user on this computer. */
final class WindowsKeyring implements Keyring {
    private static final int GENERIC = 1;
    private static final int PERSIST_LOCAL_MACHINE = 2;
    private static final int ERROR_NOT_FOUND = 1168;
    private static final int LONGEST = 5 * 512;

    /** Where {@code CREDENTIALW} has its fields on 64 bits. */
    private static final long TYPE = 4;

    private static final long TARGET = 8;
    private static final long SIZE = 32;
    private static final long BLOB = 40;
    private static final long PERSIST = 48;
    private static final long USER = 72;
    private static final long CREDENTIAL_BYTES = 80;

    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final MemoryLayout.PathElement LAST_ERROR = MemoryLayout.PathElement.groupElement("GetLastError");

    private final NativeCall write;
    private final NativeCall read;
    private final NativeCall delete;
    private final NativeCall free;

    WindowsKeyring() {
        NativeLibrary library = new NativeLibrary("advapi32.dll");
        Linker.Option state = Linker.Option.captureCallState("GetLastError");
        write = library.call("CredWriteW", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), state);
        read = library.call("CredReadW", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS), state);
        delete = library.call("CredDeleteW", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT), state);
        free = library.call("CredFree", FunctionDescriptor.ofVoid(ADDRESS));
    }

    @Override
    public KeyringAnswer put(SecretName name, Secret secret) {
        byte[] bytes = secret.bytes();
        if (bytes.length > LONGEST) {
            return new KeyringAnswer.Failed("Windows keeps no secret of more than " + LONGEST + " bytes.");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment credential = arena.allocate(CREDENTIAL_BYTES, ADDRESS.byteAlignment());
            credential.set(JAVA_INT, TYPE, GENERIC);
            credential.set(ADDRESS, TARGET, target(name, arena));
            credential.set(JAVA_INT, SIZE, bytes.length);
            credential.set(ADDRESS, BLOB, arena.allocateFrom(JAVA_BYTE, bytes));
            credential.set(JAVA_INT, PERSIST, PERSIST_LOCAL_MACHINE);
            credential.set(ADDRESS, USER, wide(name.account(), arena));
            MemorySegment state = arena.allocate(STATE);
            return write.number(state, credential, 0) != 0 ? new KeyringAnswer.Done() : refusal(state);
        }
    }

    @Override
    public KeyringAnswer get(SecretName name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            MemorySegment result = arena.allocate(ADDRESS);
            if (read.number(state, target(name, arena), GENERIC, 0, result) == 0) {
                return refusal(state);
            }
            MemorySegment pointer = result.get(ADDRESS, 0);
            MemorySegment credential = NativeCall.bytes(pointer, CREDENTIAL_BYTES);
            byte[] bytes = NativeCall.bytes(credential.get(ADDRESS, BLOB), credential.get(JAVA_INT, SIZE))
                    .toArray(JAVA_BYTE);
            free.invoke(pointer);
            return new KeyringAnswer.Found(Secret.of(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    @Override
    public KeyringAnswer remove(SecretName name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            return delete.number(state, target(name, arena), GENERIC, 0) != 0
                    ? new KeyringAnswer.Done()
                    : refusal(state);
        }
    }

    private static KeyringAnswer refusal(MemorySegment state) {
        int code = (int) STATE.varHandle(LAST_ERROR).get(state, 0L);
        return code == ERROR_NOT_FOUND
                ? new KeyringAnswer.Missing()
                : new KeyringAnswer.Failed("Credential Manager refused (code " + code + ").");
    }

    private static MemorySegment target(SecretName name, Arena arena) {
        return wide(name.label(), arena);
    }

    private static MemorySegment wide(String text, Arena arena) {
        return arena.allocateFrom(text, StandardCharsets.UTF_16LE);
    }
}
