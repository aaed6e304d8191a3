package app.broadsheet.importer.pdf;

import app.broadsheet.content.FileAddress;
import app.broadsheet.importer.page.PageFiles;
import app.broadsheet.importer.plan.ContentKey;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The pictures of a document that are worth keeping: not the rules, icons and tiles of which there are many more. */
final class PagePictures {
    private static final int LEAST_PIXELS = 80;
    private static final float LEAST_POINTS = 60;
    private static final long MOST_PIXELS = 24_000_000;
    private static final int MOST = 500;
    private static final int MOST_JPEG = 16 * 1024 * 1024;

    private final PageFiles files;
    private final Map<COSStream, URI> known = new HashMap<>();
    private final Map<URI, Integer> uses = new HashMap<>();

    /** @param files takes the pictures, each to be decoded only when it is asked for, while the document is open */
    PagePictures(PageFiles files) {
        this.files = files;
    }

    /** Notes a picture that is drawn; null when it is too small or too large to keep. */
    @Nullable
    PlacedPicture place(PDImageXObject image, Matrix matrix, PDRectangle box, int page, int mark) {
        float width = matrix.getScalingFactorX();
        float height = matrix.getScalingFactorY();
        long pixels = (long) image.getWidth() * image.getHeight();
        if (width < LEAST_POINTS
                || height < LEAST_POINTS
                || image.getWidth() < LEAST_PIXELS
                || image.getHeight() < LEAST_PIXELS
                || pixels > MOST_PIXELS) {
            return null;
        }
        COSStream stream = image.getCOSObject();
        URI address = known.get(stream);
        if (address == null) {
            if (known.size() >= MOST) {
                return null;
            }
            address = URI.create(FileAddress.of(
                    ContentKey.of("pdf", page + " " + known.size() + " " + pixels + " " + stream.getLength())
                            .substring(7)));
            known.put(stream, address);
            files.add(address.toString(), () -> bytes(image));
        }
        uses.merge(address, 1, Integer::sum);
        float left = matrix.getTranslateX() + Math.min(0, matrix.getScaleX()) - box.getLowerLeftX();
        float top = box.getUpperRightY() - matrix.getTranslateY() - Math.max(0, matrix.getScaleY());
        return new PlacedPicture(address, page, left, top, width, height, mark);
    }

    /** Whether it is drawn again and again, as logos at the head of pages are. */
    boolean isRepeated(URI address) {
        return uses.getOrDefault(address, 0) > 2;
    }

    /** As the file has it where that is a plain JPEG, else as PNG; empty when it can't be decoded. */
    private static byte[] bytes(PDImageXObject image) {
        try {
            boolean plain = image.getCOSObject().getDictionaryObject(COSName.SMASK) == null
                    && image.getColorSpace().getNumberOfComponents() != 4;
            if (plain && "jpg".equals(image.getSuffix())) {
                try (InputStream jpeg = image.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
                    return jpeg.readNBytes(MOST_JPEG);
                }
            }
            BufferedImage drawn = image.getImage();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            return ImageIO.write(drawn, "png", png) ? png.toByteArray() : new byte[0];
        } catch (IOException | RuntimeException damaged) {
            return new byte[0];
        }
    }
}
