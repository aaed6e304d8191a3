import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The style sheets in the form that JavaFX reads without parsing, each beside its text in the app's jar: JavaFX looks for
 * {@code .bss} before {@code .css} by itself.
 */
final class BinarySheets {
    private static final String FOLDER = "assets/css";

    private BinarySheets() {}

    /**
     * Adds them to {@code jar}.
     *
     * @param javafx the folder with JavaFX's jars, whose own converter is used
     */
    static void add(Path jar, Path javafx) throws IOException {
        List<URL> libraries = new ArrayList<>();
        for (Path one : Folders.files(javafx, ".jar")) {
            libraries.add(one.toUri().toURL());
        }
        Path text = Files.createTempFile("sheet", ".css");
        Path binary = Files.createTempFile("sheet", ".bss");
        try (URLClassLoader loader = new URLClassLoader(libraries.toArray(URL[]::new));
                FileSystem inside = FileSystems.newFileSystem(jar)) {
            Method convert =
                    loader.loadClass("javafx.css.Stylesheet").getMethod("convertToBinary", File.class, File.class);
            for (Path sheet : sheets(inside.getPath(FOLDER))) {
                Files.copy(sheet, text, StandardCopyOption.REPLACE_EXISTING);
                convert.invoke(null, text.toFile(), binary.toFile());
                Path beside =
                        sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss"));
                Files.copy(binary, beside, StandardCopyOption.REPLACE_EXISTING);
                Files.setLastModifiedTime(beside, Files.getLastModifiedTime(sheet));
            }
        } catch (ReflectiveOperationException e) {
            throw new IOException("The style sheets cannot be converted", e);
        } finally {
            Files.delete(text);
            Files.delete(binary);
        }
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> one.toString().endsWith(".css")).sorted().toList();
        }
    }
}
