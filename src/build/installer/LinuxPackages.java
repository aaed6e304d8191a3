import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code .deb}, an {@code .rpm} and a {@code .tar.gz} of the image. Not {@code jpackage}'s own packages: its desktop
 * entry takes no files and its install script failed on a bare system.
 */
final class LinuxPackages {
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256, 512};

    private final Path image;
    private final Path config;
    private final Path out;
    private final String version;

    /** @param out where the packages come to lie */
    LinuxPackages(Path image, Path config, Path out, String version) {
        this.image = image;
        this.config = config.resolve("linux");
        this.out = out;
        this.version = version;
    }

    /** Makes those that this machine has the tools for, and says which it has not; answers what was made. */
    List<Path> build() throws IOException, InterruptedException {
        List<Path> made = new ArrayList<>();
        Path archive = out.resolve("broadsheet-" + version + "-linux-" + architecture() + ".tar.gz");
        new Tool("tar")
                .run(List.of(
                        "-czf",
                        archive.toString(),
                        "-C",
                        image.getParent().toString(),
                        image.getFileName().toString()));
        made.add(archive);
        Path stage = stage();
        if (new Tool("dpkg-deb").isThere()) {
            made.add(deb(stage));
        } else {
            System.out.println("No .deb: dpkg-deb is not there.");
        }
        if (new Tool("rpmbuild").isThere()) {
            made.add(rpm(stage));
        } else {
            System.out.println("No .rpm: rpmbuild is not there.");
        }
        return made;
    }

    /** All files as they lie in the system. */
    private Path stage() throws IOException {
        Path stage = Folders.empty(image.resolveSibling("stage"));
        Folders.copy(image, Files.createDirectories(stage.resolve("opt/broadsheet")));
        Files.createDirectories(stage.resolve("usr/bin"));
        Files.createSymbolicLink(stage.resolve("usr/bin/broadsheet"), Path.of("/opt/broadsheet/bin/Broadsheet"));
        place("broadsheet.desktop", stage.resolve("usr/share/applications"));
        place("broadsheet.xml", stage.resolve("usr/share/mime/packages"));
        place("broadsheet.metainfo.xml", stage.resolve("usr/share/metainfo"));
        Path assets = config.getParent().resolveSibling("assets");
        for (int size : ICONS) {
            Path folder = stage.resolve("usr/share/icons/hicolor/" + size + "x" + size + "/apps");
            Files.copy(
                    assets.resolve("icons/broadsheet-" + size + ".png"),
                    Files.createDirectories(folder).resolve("broadsheet.png"));
        }
        Path drawn = Files.createDirectories(stage.resolve("usr/share/icons/hicolor/scalable/apps"));
        Files.copy(assets.resolve("icons/broadsheet.svg"), drawn.resolve("broadsheet.svg"));
        Path doc = Files.createDirectories(stage.resolve("usr/share/doc/broadsheet"));
        Files.copy(assets.resolveSibling("LICENSE"), doc.resolve("copyright"));
        return stage;
    }

    private Path deb(Path stage) throws IOException, InterruptedException {
        Path control = Files.createDirectories(stage.resolve("DEBIAN"));
        String kilobytes = Long.toString(Folders.bytes(stage) / 1024);
        Files.writeString(control.resolve("control"), filled("control").replace("@KILOBYTES@", kilobytes));
        for (String script : List.of("postinst", "postrm")) {
            Files.writeString(control.resolve(script), Files.readString(config.resolve("maintainer-script")));
            Files.setPosixFilePermissions(control.resolve(script), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path deb = out.resolve("broadsheet_" + version + "_" + architecture() + ".deb");
        new Tool("dpkg-deb").run(List.of("--root-owner-group", "-Zxz", "--build", stage.toString(), deb.toString()));
        Folders.empty(control);
        Files.delete(control);
        return deb;
    }

    private Path rpm(Path stage) throws IOException, InterruptedException {
        Path work = Folders.empty(image.resolveSibling("rpm"));
        Path spec = work.resolve("broadsheet.spec");
        Files.writeString(spec, filled("broadsheet.spec").replace("@STAGE@", stage.toString()));
        new Tool("rpmbuild").run(List.of("-bb", "--quiet", "--define", "_topdir " + work, spec.toString()));
        Path made = Folders.files(
                        work.resolve("RPMS")
                                .resolve(System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64"),
                        ".rpm")
                .getFirst();
        return Files.move(made, out.resolve(made.getFileName()));
    }

    private String filled(String file) throws IOException {
        return Files.readString(config.resolve(file))
                .replace("@VERSION@", version)
                .replace("@ARCHITECTURE@", architecture());
    }

    private void place(String file, Path folder) throws IOException {
        Files.copy(config.resolve(file), Files.createDirectories(folder).resolve(file));
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }
}
