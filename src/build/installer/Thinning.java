import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Leaves out of libraries what the app never asks for. */
final class Thinning {
    private final List<String> leftOut;

    /** @param leftOut beginnings of the names of files in jars */
    Thinning(List<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** Writes those jars of {@code folder} anew that have something to be left out. */
    void run(Path folder) throws IOException {
        for (Path jar : Folders.files(folder, ".jar")) {
            boolean fat;
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                fat = zip.stream().anyMatch(this::isLeftOut);
            }
            if (fat) {
                thin(jar);
            }
        }
    }

    private void thin(Path jar) throws IOException {
        Path thinned = jar.resolveSibling(jar.getFileName() + ".tmp");
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(thinned))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!isLeftOut(entry)) {
                    ZipEntry kept = new ZipEntry(entry.getName());
                    kept.setTime(entry.getTime());
                    out.putNextEntry(kept);
                    zip.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
        }
        Files.delete(jar);
        Files.move(thinned, jar);
    }

    private boolean isLeftOut(ZipEntry entry) {
        return leftOut.stream().anyMatch(entry.getName()::startsWith);
    }
}
