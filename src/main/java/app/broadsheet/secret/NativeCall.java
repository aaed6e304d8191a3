package app.broadsheet.secret;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** One C function. The slow and simple way to call it: a keyring is asked now and then. */
record NativeCall(MethodHandle handle) {
    private static final long LONGEST_TEXT = 1 << 20;

    int number(Object... arguments) {
        return invoke(arguments) instanceof Integer number ? number : 0;
    }

    MemorySegment pointer(Object... arguments) {
        return invoke(arguments) instanceof MemorySegment segment ? segment : MemorySegment.NULL;
    }

    @Nullable
    Object invoke(Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A native call failed", e);
        }
    }

    /** The text that ends with NUL at a pointer that C gave; empty for NULL. */
    @SuppressWarnings("restricted")
    static String text(MemorySegment pointer) {
        return pointer.address() == 0 ? "" : pointer.reinterpret(LONGEST_TEXT).getString(0);
    }

    /** So many bytes at a pointer that C gave. */
    @SuppressWarnings("restricted")
    static MemorySegment bytes(MemorySegment pointer, long count) {
        return pointer.reinterpret(count);
    }
}
