import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the app image and the installers for the system that it runs on, after Maven's {@code package}: {@code mvn
 * -DskipTests -Pinstaller package}. What it makes lies in {@code target/installers} with its checksums. Arguments: the
 * build folder, the jar's name, the version.
 */
final class BuildInstaller {
    public static void main(String[] args) throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path target = Path.of(args[0]).toAbsolutePath();
        Path config = target.resolveSibling("jlink-config");
        Path out = Folders.empty(target.resolve("installers"));
        String os = System.getProperty("os.name");
        if (os.contains("Mac") || os.contains("Windows")) {
            DesktopIcons.write(config.resolveSibling("assets").resolve("icons"), target.resolve("icons"));
        }
        // macOS takes no version that begins with 0: until the first whole one, its packages say 1 there.
        String version = os.contains("Mac") ? args[2].replaceFirst("^0\\.", "1.") : args[2];
        Path image = new AppImage(target, config, args[1], version).build();
        Libraries.write(
                target.resolve("broadsheet-sbom.xml"),
                os.contains("Linux") ? image.resolve("libraries.txt") : out.resolve("libraries.txt"));
        List<Path> made = new ArrayList<>(
                os.contains("Linux")
                        ? new LinuxPackages(image, config, out, version).build()
                        : new SystemInstaller(image, config, out, version).build());
        made.add(Files.copy(target.resolve("broadsheet-sbom.json"), out.resolve("broadsheet-sbom.json")));
        StringBuilder sums = new StringBuilder();
        for (Path file : made) {
            sums.append(sum(file)).append("  ").append(file.getFileName()).append('\n');
            System.out.printf("%s: %,d bytes%n", file.getFileName(), Files.size(file));
        }
        Files.writeString(out.resolve("SHA256SUMS"), sums);
        System.out.printf("installed: %,d bytes%n", Folders.bytes(image));
    }

    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
