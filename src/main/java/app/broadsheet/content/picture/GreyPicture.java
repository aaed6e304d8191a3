package app.broadsheet.content.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Grey pictures that are clear in places, in colours. Java takes their grey for a linear one, and makes black of 8 % one of 31 %.
 * Pure.
 */
final class GreyPicture {
    private GreyPicture() {}

    /** The same picture, in a form that is drawn as it is. */
    static BufferedImage inColours(BufferedImage image) {
        Raster raster = image.getRaster();
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        if (!grey || raster.getNumBands() != 2) {
            return image;
        }
        int over = Math.max(0, image.getColorModel().getComponentSize(0) - 8);
        BufferedImage drawn = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int light = raster.getSample(x, y, 0) >> over;
                drawn.setRGB(x, y, (raster.getSample(x, y, 1) >> over) << 24 | light << 16 | light << 8 | light);
            }
        }
        return drawn;
    }
}
