package app.broadsheet.content.pdf;

import app.broadsheet.content.picture.ColumnPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stored pictures of one document, each in it once. A picture that cannot be read is not there. */
final class SheetPictures {
    private static final Logger LOG = LoggerFactory.getLogger(SheetPictures.class);
    private static final long LARGEST_BYTES = 20L * 1024 * 1024;

    private final PDDocument document;
    private final Map<URI, Path> files;
    private final Map<Path, Optional<PDImageXObject>> made = new HashMap<>();

    SheetPictures(PDDocument document, Map<URI, Path> files) {
        this.document = document;
        this.files = files;
    }

    Optional<PDImageXObject> find(URI address) {
        Path file = files.get(address);
        return file == null ? Optional.empty() : made.computeIfAbsent(file, this::make);
    }

    private Optional<PDImageXObject> make(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
                return readers.hasNext() ? Optional.of(make(readers.next(), in, bytes)) : Optional.empty();
            }
        } catch (IOException | RuntimeException e) { // damaged: its description is there
            LOG.debug("A picture does not go into the PDF: {}", e.toString());
            return Optional.empty();
        }
    }

    private PDImageXObject make(ImageReader reader, ImageInputStream in, byte[] bytes) throws IOException {
        try {
            reader.setInput(in, true, true);
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            if (longest <= ColumnPicture.LONGEST_SIDE && "JPEG".equals(reader.getFormatName())) {
                return JPEGFactory.createFromByteArray(document, bytes);
            }
            ImageReadParam wanted = reader.getDefaultReadParam();
            int step = Math.max(1, (longest + ColumnPicture.LONGEST_SIDE - 1) / ColumnPicture.LONGEST_SIDE);
            wanted.setSourceSubsampling(step, step, 0, 0);
            BufferedImage picture = reader.read(0, wanted);
            return picture.getColorModel().hasAlpha()
                    ? LosslessFactory.createFromImage(document, picture)
                    : JPEGFactory.createFromImage(document, picture, 0.85f);
        } finally {
            reader.dispose();
        }
    }
}
