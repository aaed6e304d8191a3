package app.broadsheet.secret;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** A library of the system, by its C functions (JEP 454). It stays loaded until the app ends. */
final class NativeLibrary {
    private final SymbolLookup symbols;

    /** @throws IllegalArgumentException when the system has no such library */
    @SuppressWarnings("restricted")
    NativeLibrary(String name) {
        symbols = SymbolLookup.libraryLookup(name, Arena.global());
    }

    /** @throws IllegalStateException when the library has no such function */
    @SuppressWarnings("restricted")
    NativeCall call(String function, FunctionDescriptor shape, Linker.Option... options) {
        MethodHandle handle = Linker.nativeLinker().downcallHandle(address(function), shape, options);
        return new NativeCall(handle);
    }

    /** The function itself, to be handed to another. */
    MemorySegment address(String function) {
        return symbols.find(function).orElseThrow(() -> new IllegalStateException("No function " + function));
    }
}
