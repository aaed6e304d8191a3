package app.broadsheet.content.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a drawn picture for the reading column: no larger than it is shown, as JPEG or, with transparent parts, PNG. Pure. */
public final class ColumnPicture {
    /** The longest side that is kept, in pixels: twice the reading column, for sharp screens. */
    public static final int LONGEST_SIDE = 1_600;

    private static final float QUALITY = 0.85f;

    private ColumnPicture() {}

    /**
     * The picture's bytes.
     *
     * @param opaque whether it has no transparent parts, whatever its colour model says
     * @throws IOException when it cannot be written
     */
    public static byte[] write(BufferedImage drawn, boolean opaque) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(opaque ? "jpeg" : "png").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (opaque) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(scaled(drawn, opaque), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage scaled(BufferedImage drawn, boolean opaque) {
        double factor = Math.min(1, (double) LONGEST_SIDE / Math.max(drawn.getWidth(), drawn.getHeight()));
        int width = Math.max(1, (int) Math.round(drawn.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(drawn.getHeight() * factor));
        BufferedImage scaled =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(GreyPicture.inColours(drawn), 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }
}
