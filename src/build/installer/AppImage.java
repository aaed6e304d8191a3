import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The app with its own runtime, as a folder that can be started where it lies: a runtime of the JDK's modules and JavaFX
 * ({@code jlink}), a native launcher ({@code jpackage}) and an AOT cache (JEP 483, 514) from a training run of the
 * image. The libraries stay on the class path: automatic modules never reach {@code jlink}.
 */
final class AppImage {
    /** Who it is, for the system's own lists and properties of programs. */
    static final List<String> IDENTITY = List.of(
            "--vendor",
            "Broadsheet",
            "--description",
            "Read the news, with or without a network",
            "--copyright",
            "Under the Apache License 2.0");

    private static final String NAME = "Broadsheet";

    private final Path target;
    private final Path config;
    private final String jar;
    private final String version;

    /**
     * @param target Maven's build folder, after {@code package}
     * @param config the folder {@code jlink-config}
     */
    AppImage(Path target, Path config, String jar, String version) {
        this.target = target;
        this.config = config;
        this.jar = jar;
        this.version = version;
    }

    /** Makes it; answers its folder. */
    Path build() throws IOException, InterruptedException {
        Path work = Folders.empty(target.resolve("image"));
        Path runtime = work.resolve("runtime");
        Path javafx = Folders.empty(work.resolve("javafx"));
        for (Path one : Folders.files(target.resolve("javafx"), ".jar")) {
            // The jars without a platform in their names are empty.
            if (one.getFileName().toString().matches(".*-(linux|mac|win)[a-z0-9-]*\\.jar")) {
                Files.copy(one, javafx.resolve(one.getFileName()));
            }
        }
        List<String> link = new ArrayList<>(lines("jlink-options.txt"));
        link.addAll(List.of("--module-path", javafx.toString(), "--output", runtime.toString()));
        link.addAll(List.of("--add-modules", String.join(",", lines("modules.txt"))));
        link.add("--exclude-resources=/javafx.graphics/*.so");
        Tool.ofJdk("jlink").run(link);
        placeNatives(javafx, runtime.resolve("lib"));
        strip(runtime);

        Path input = Folders.empty(work.resolve("input"));
        Files.copy(target.resolve(jar), input.resolve(jar));
        BinarySheets.add(input.resolve(jar), javafx);
        Libraries.add(target.resolve("broadsheet-sbom.xml"), input.resolve(jar));
        Folders.copy(target.resolve("lib"), input);
        new Thinning(lines("left-out.txt")).run(input);
        List<String> pack = new ArrayList<>(List.of("--type", "app-image", "--name", NAME, "--app-version", version));
        pack.addAll(IDENTITY);
        pack.addAll(List.of("--runtime-image", runtime.toString(), "--input", input.toString()));
        pack.addAll(List.of("--main-jar", jar, "--main-class", "app.broadsheet.Main"));
        pack.addAll(List.of("--icon", icon().toString(), "--dest", work.toString()));
        if (System.getProperty("os.name").contains("Mac")) {
            pack.addAll(List.of("--mac-package-identifier", "app.broadsheet.Broadsheet", "--mac-app-category", "news"));
            pack.addAll(List.of("--resource-dir", config.resolve("macos").toString()));
        }
        lines("java-options.txt").forEach(option -> pack.addAll(List.of("--java-options", option)));
        pack.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/broadsheet.aot"));
        Tool.ofJdk("jpackage").run(pack);
        Path image = work.resolve(System.getProperty("os.name").contains("Mac") ? NAME + ".app" : NAME);
        train(image);
        if (System.getProperty("os.name").contains("Linux")) {
            launchDirectly(image);
        }
        return image;
    }

    /** JavaFX's libraries where it looks first (Linux): from within a module it copies them into every user's home. */
    private static void placeNatives(Path javafx, Path lib) throws IOException {
        for (Path jar : Folders.files(javafx, ".jar")) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream()
                        .filter(one -> one.getName().matches("[A-Za-z0-9_]+\\.so"))
                        .toList()) {
                    Files.copy(zip.getInputStream(entry), lib.resolve(entry.getName()));
                }
            }
        }
    }

    /** The names of inner functions, some megabytes that only who debugs the JVM or JavaFX reads. */
    private static void strip(Path runtime) throws IOException, InterruptedException {
        Tool strip = new Tool("strip");
        for (String library : List.of("lib/server/libjvm.so", "lib/libglassgtk3.so")) {
            Path file = runtime.resolve(library);
            if (Files.exists(file) && strip.isThere()) {
                strip.run(List.of("--strip-unneeded", file.toString()));
            }
        }
    }

    /**
     * Starts the image twice and keeps what the JVM learnt in the second start, on the data that the first one made: as most
     * starts are. What only a first start needs, to make the database and its sample, would be relocated and linked in each.
     * Each draws the whole window: on a display of its own (Linux, with Xvfb), as every later start is; else into memory, where
     * a start after it finds nothing of what speaks to the display.
     */
    private void train(Path image) throws IOException, InterruptedException {
        Path app = find(image, NAME + ".cfg").getParent();
        List<String> settings = Files.readAllLines(app.resolve(NAME + ".cfg"));
        String classPath = classPath(settings).replace("$APPDIR", app.toString());
        Path data = Folders.empty(target.resolve("training"));
        start(image, List.of(), classPath, data);
        // How often methods were called is of use to the slow compiler only, which the app does without.
        List<String> learn = List.of(
                "-XX:AOTCacheOutput=" + app.resolve("broadsheet.aot"),
                "-Xlog:aot=off,aot*=off",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining");
        start(image, learn, classPath, data);
    }

    private void start(Path image, List<String> options, String classPath, Path data)
            throws IOException, InterruptedException {
        Path java = find(image, System.getProperty("os.name").contains("Windows") ? "java.exe" : "java");
        Tool display = new Tool("xvfb-run");
        boolean shown =
                System.getProperty("os.name").contains("Linux") && display.isThere() && new Tool("xauth").isThere();
        List<String> run = new ArrayList<>(lines("java-options.txt"));
        run.addAll(options);
        if (shown) {
            run.addAll(List.of("-Dbroadsheet.training=true", "-Dprism.order=es2,sw"));
        }
        run.addAll(List.of("-cp", classPath, "app.broadsheet.Main", "--offline", "--data", data.toString()));
        if (shown) {
            run.addAll(0, List.of("-a", "-s", "-screen 0 1400x1000x24", java.toString()));
            display.run(run);
        } else {
            run.addAll(List.of("--snapshot", target.resolve("training.png").toString()));
            new Tool(java.toString()).run(run);
        }
    }

    /**
     * Puts our launcher in the place of {@code jpackage}'s, which takes 0.3 s before it begins. Java's own launcher is in
     * the runtime under the app's name, too, so that lists of processes tell it.
     */
    private void launchDirectly(Path image) throws IOException {
        Path app = image.resolve("lib/app");
        String options = lines("java-options.txt").stream()
                .map(option -> "  " + option + " \\\n")
                .collect(Collectors.joining());
        String script = Files.readString(config.resolve("linux/launcher"))
                .replace("@OPTIONS@", options)
                .replace(
                        "@CLASSPATH@",
                        classPath(Files.readAllLines(app.resolve(NAME + ".cfg")))
                                .replace("$APPDIR", "$app"));
        Files.writeString(image.resolve("bin").resolve(NAME), script);
        Path java = image.resolve("lib/runtime/bin/java");
        Files.copy(java, java.resolveSibling(NAME), StandardCopyOption.COPY_ATTRIBUTES);
        Files.delete(app.resolve(NAME + ".cfg"));
        Files.delete(image.resolve("lib/libapplauncher.so"));
    }

    private static String classPath(List<String> settings) {
        return settings.stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Path find(Path image, String name) throws IOException {
        try (Stream<Path> found = Files.walk(image)) {
            return found.filter(file -> file.getFileName().toString().equals(name) && Files.isRegularFile(file))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The image has no " + name));
        }
    }

    private Path icon() {
        Path icons = config.resolveSibling("assets").resolve("icons");
        String os = System.getProperty("os.name");
        return os.contains("Mac")
                ? target.resolve("icons/broadsheet.icns")
                : os.contains("Windows") ? target.resolve("icons/broadsheet.ico") : icons.resolve("broadsheet-512.png");
    }

    /** The lines of a file of {@code jlink-config} without comments. */
    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(config.resolve(file)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
