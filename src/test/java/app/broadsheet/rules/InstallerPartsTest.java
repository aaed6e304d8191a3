package app.broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What the installers of systems that this one is not are made of, as far as it can be checked here. */
final class InstallerPartsTest {
    private static final Path CONFIG = Path.of("jlink-config");
    private static final Path WORKFLOW = Path.of(".github", "workflows", "installers.yml");
    private static final Path PROGRAMS = Path.of("src", "build", "installer");

    @TempDir
    private Path folder;

    @Test
    void the_icon_of_windows_holds_its_pictures() throws Exception {
        ByteBuffer ico = ByteBuffer.wrap(Files.readAllBytes(icons().resolve("broadsheet.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(ico.getShort(0)).isZero();
        assertThat(ico.getShort(2)).as("an icon").isEqualTo((short) 1);
        int count = ico.getShort(4);
        assertThat(count).isGreaterThan(4);
        for (int i = 0; i < count; i++) {
            int entry = 6 + 16 * i;
            int width = Byte.toUnsignedInt(ico.get(entry));
            assertThat(widthOf(ico, ico.getInt(entry + 12), ico.getInt(entry + 8)))
                    .isEqualTo(width == 0 ? 256 : width);
        }
    }

    @Test
    void the_icon_of_macos_holds_its_pictures() throws Exception {
        ByteBuffer icns = ByteBuffer.wrap(Files.readAllBytes(icons().resolve("broadsheet.icns")));
        assertThat(icns.getInt(4)).as("the length that it says").isEqualTo(icns.capacity());
        List<Integer> widths = List.of(16, 32, 64, 128, 256, 512);
        int at = 8;
        for (int width : widths) {
            assertThat(widthOf(icns, at + 8, icns.getInt(at + 4) - 8)).isEqualTo(width);
            at += icns.getInt(at + 4);
        }
        assertThat(at).isEqualTo(icns.capacity());
    }

    @Test
    void windows_knows_a_newer_version_by_a_code_that_never_changes() throws IOException {
        Matcher code = Pattern.compile("\"--win-upgrade-uuid\", \"([^\"]+)\"")
                .matcher(Files.readString(PROGRAMS.resolve("SystemInstaller.java")));
        assertThat(code.find()).isTrue();
        assertThat(UUID.fromString(code.group(1))).isEqualTo(UUID.fromString("6c8f0a52-4f0b-4b8e-9a53-0f0f5f3f5b1e"));
    }

    @Test
    void every_option_of_the_packaging_tool_is_one_that_it_has_on_some_system() throws IOException {
        String known = Files.readString(FileSystems.getFileSystem(URI.create("jrt:/"))
                .getPath("modules/jdk.jpackage/jdk/jpackage/internal/resources/HelpResources.properties"));
        for (String program : List.of("AppImage.java", "SystemInstaller.java")) {
            Matcher option = Pattern.compile("\"(--(?:mac|win|linux)-[a-z-]+)\"")
                    .matcher(Files.readString(PROGRAMS.resolve(program)));
            assertThat(option.find()).as(program).isTrue();
            do {
                assertThat(known).as(program).containsPattern(option.group(1) + "[ \\\\]");
            } while (option.find());
        }
    }

    @Test
    void each_system_gets_its_own_files_from_a_folder_that_is_there() throws IOException {
        for (var used : Map.of("AppImage.java", "macos", "SystemInstaller.java", "windows")
                .entrySet()) {
            assertThat(Files.readString(PROGRAMS.resolve(used.getKey())))
                    .containsOnlyOnce("--resource-dir")
                    .contains("\"--resource-dir\", config.resolve(\"" + used.getValue() + "\")");
            assertThat(CONFIG.resolve(used.getValue())).isNotEmptyDirectory();
        }
    }

    @Test
    void the_workflow_builds_with_the_documented_command_and_the_java_of_the_build() throws IOException {
        String workflow = Files.readString(WORKFLOW);
        Matcher java =
                Pattern.compile("<jdk.version>(\\d+)</jdk.version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(java.find()).isTrue();
        assertThat(workflow)
                .contains("java-version: \"" + java.group(1) + "\"")
                .contains("-DskipTests -Pinstaller package")
                .doesNotContain("\t");
        assertThat(Files.readString(Path.of("README.md"))).contains("mvn -DskipTests -Pinstaller package");
        Matcher script = Pattern.compile("src/test/install/[a-z-]+\\.sh").matcher(workflow);
        assertThat(script.find()).isTrue();
        assertThat(Path.of(script.group())).isExecutable();
    }

    @Test
    void the_workflow_has_steps_of_one_kind_each_that_ask_for_systems_that_it_runs_on() throws IOException {
        Map<?, ?> workflow = new Yaml().load(Files.readString(WORKFLOW));
        // YAML 1.1 takes the key "on" for a yes.
        assertThat(workflow.keySet()).extracting(String::valueOf).containsExactlyInAnyOrder("name", "true", "jobs");
        Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("installers");
        List<?> systems = (List<?>) ((Map<?, ?>) ((Map<?, ?>) job.get("strategy")).get("matrix")).get("system");
        assertThat(systems)
                .extracting(system -> String.valueOf(system).split("-", 2)[0])
                .contains("windows", "macos", "ubuntu");
        assertThat(job.get("runs-on")).isEqualTo("${{ matrix.system }}");
        for (Object step : (List<?>) job.get("steps")) {
            Map<?, ?> said = (Map<?, ?>) step;
            assertThat(said.containsKey("run") ^ said.containsKey("uses"))
                    .as(said.toString())
                    .isTrue();
            assertThat(said.keySet())
                    .extracting(String::valueOf)
                    .isSubsetOf("name", "run", "uses", "with", "if", "shell");
            if (said.get("uses") instanceof String action) {
                assertThat(action).matches("actions/[a-z-]+@v\\d+");
            }
            if (said.get("if") instanceof String condition) {
                assertThat(condition).matches("runner\\.os == '(macOS|Windows|Linux)'");
            }
        }
    }

    @Test
    void the_image_is_started_where_each_system_has_it() throws IOException {
        String workflow = Files.readString(WORKFLOW);
        String program = Files.readString(PROGRAMS.resolve("AppImage.java"));
        assertThat(program).contains("NAME = \"Broadsheet\"").contains("NAME + \".app\"");
        assertThat(workflow)
                .contains("target/image/Broadsheet.app/Contents/MacOS/Broadsheet ")
                .contains("target/image/Broadsheet/Broadsheet.exe ")
                .contains("path: target/installers/");
    }

    @Test
    void the_list_of_what_is_shipped_has_every_library_with_its_licence_and_not_the_app() throws Exception {
        Path bill = Files.writeString(folder.resolve("bill.xml"), """
                <bom xmlns="http://cyclonedx.org/schema/bom/1.6"><metadata>
                  <tools><components><component><name>maker</name><version>1</version></component></components></tools>
                  <component><name>broadsheet</name><version>0.1.0</version></component></metadata>
                <components>
                  <component><group>org.b</group><name>second</name><version>2.0</version>
                    <licenses><expression>MIT OR Apache-2.0</expression></licenses></component>
                  <component><group>org.a</group><name>first</name><version>1.0</version>
                    <licenses><license><id>MIT</id><url>https://a.example</url></license></licenses></component>
                  <component><group>org.a</group><name>first</name><version>1.0</version>
                    <licenses><license><id>MIT</id></license></licenses></component>
                  <component><group>com.twelvemonkeys.imageio</group><name>imageio-core</name><version>3</version>
                    <licenses><license><id>BSD-4-Clause</id></license></licenses></component>
                  <component><group>org.c</group><name>third</name><version>3.0</version></component>
                </components></bom>""");
        Path jar = folder.resolve("app.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("assets/"));
        }
        Path list = folder.resolve("libraries.txt");
        try (URLClassLoader built = compiled("Libraries.java")) {
            call(built.loadClass("Libraries"), "add", bill, jar);
            call(built.loadClass("Libraries"), "write", bill, list);
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("assets/libraries.tsv"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .isEqualTo("""
                            first\t1.0\tMIT
                            imageio-core\t3\tBSD-3-Clause
                            second\t2.0\tMIT OR Apache-2.0
                            third\t3.0\tsee its own files
                            """);
        }
        assertThat(Files.readString(list)).contains("first 1.0: MIT\n").doesNotContain("maker", "broadsheet 0");
    }

    private static int widthOf(ByteBuffer file, int at, int length) throws IOException {
        byte[] png = new byte[length];
        file.get(at, png);
        return ImageIO.read(new ByteArrayInputStream(png)).getWidth();
    }

    private Path icons() throws Exception {
        try (URLClassLoader built = compiled("DesktopIcons.java")) {
            call(built.loadClass("DesktopIcons"), "write", Path.of("assets", "icons"), folder);
        }
        return folder;
    }

    private URLClassLoader compiled(String program) throws IOException {
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.toString(),
                        PROGRAMS.resolve(program).toString());
        assertThat(status).isZero();
        return new URLClassLoader(new URL[] {folder.toUri().toURL()});
    }

    private static void call(Class<?> program, String name, Path one, Path other) throws ReflectiveOperationException {
        Method method = program.getDeclaredMethod(name, Path.class, Path.class);
        method.setAccessible(true);
        method.invoke(null, one, other);
    }
}
