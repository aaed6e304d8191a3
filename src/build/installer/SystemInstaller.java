import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@code .dmg} on macOS, an {@code .msi} on Windows, by {@code jpackage} from the finished image. */
final class SystemInstaller {
    private final Path image;
    private final Path config;
    private final Path out;
    private final String version;

    SystemInstaller(Path image, Path config, Path out, String version) {
        this.image = image;
        this.config = config;
        this.out = out;
        this.version = version;
    }

    List<Path> build() throws IOException, InterruptedException {
        boolean mac = System.getProperty("os.name").contains("Mac");
        List<String> pack = new ArrayList<>(List.of("--type", mac ? "dmg" : "msi", "--app-image", image.toString()));
        pack.addAll(List.of("--name", "Broadsheet", "--app-version", version, "--dest", out.toString()));
        pack.addAll(AppImage.IDENTITY);
        pack.addAll(List.of("--license-file", config.resolveSibling("LICENSE").toString()));
        if (!mac) {
            // The code by which Windows knows that a newer one takes the place of an older: never to be changed.
            pack.addAll(List.of("--win-upgrade-uuid", "6c8f0a52-4f0b-4b8e-9a53-0f0f5f3f5b1e"));
            pack.addAll(List.of("--win-menu", "--win-shortcut-prompt", "--win-per-user-install"));
            pack.addAll(List.of("--resource-dir", config.resolve("windows").toString()));
            for (Path association : Folders.files(config.resolve("associations"), ".properties")) {
                pack.addAll(List.of("--file-associations", association.toString()));
            }
        }
        Tool.ofJdk("jpackage").run(pack);
        return Folders.files(out, mac ? ".dmg" : ".msi");
    }
}
