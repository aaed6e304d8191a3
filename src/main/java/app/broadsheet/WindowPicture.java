package app.broadsheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** Writes what a window shows as a PNG file. */
final class WindowPicture {
    private WindowPicture() {}

    /**
     * Draws {@code content} and writes it; on the FX thread.
     *
     * @throws IOException when the file cannot be written; an older file of that name is then as it was
     */
    static void write(Node content, Path file) throws IOException {
        write(content, file, 1);
    }

    /** The same, with {@code scale} pixels for each of the layout's, as on a finer screen. */
    static void write(Node content, Path file, double scale) throws IOException {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage drawn = content.snapshot(parameters, null);
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        int[] pixels = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException("there is no folder " + folder);
        }
        Path partial = Files.createTempFile(folder, ".snapshot", ".png");
        try {
            ImageIO.write(image, "png", partial.toFile());
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
