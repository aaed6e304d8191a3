import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws the app's icon, a broadsheet with the morning's sun on it, into {@code assets/icons}: as SVG and as PNG in every
 * size that desktops ask for. It is laid out on a grid of 16 units, so that its edges are sharp at 16 pixels and all
 * multiples. Run by hand with JDK 25: {@code java -Djava.awt.headless=true src/build/pictures/DrawIcon.java}.
 */
final class DrawIcon {
    private static final Path FOLDER = Path.of("assets", "icons");
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    /** A shape in units, its colour at the top and at the bottom, and how SVG says the shape. */
    private record Layer(Shape shape, String top, String bottom, String svg) {}

    public static void main(String[] none) throws IOException {
        Files.createDirectories(FOLDER);
        for (int size : SIZES) {
            ImageIO.write(
                    draw(size),
                    "png",
                    FOLDER.resolve("broadsheet-" + size + ".png").toFile());
        }
        Files.writeString(FOLDER.resolve("broadsheet.svg"), svg());
    }

    private static List<Layer> layers() {
        Path2D sheet = new Path2D.Double();
        sheet.moveTo(3, 2);
        sheet.lineTo(10, 2);
        sheet.lineTo(13, 5);
        sheet.lineTo(13, 14);
        sheet.lineTo(3, 14);
        sheet.closePath();
        Path2D corner = new Path2D.Double();
        corner.moveTo(10, 2);
        corner.lineTo(13, 5);
        corner.lineTo(10, 5);
        corner.closePath();
        return List.of(
                new Layer(
                        new RoundRectangle2D.Double(0, 0, 16, 16, 7, 7),
                        "#23527c",
                        "#12293f",
                        "<rect width='16' height='16' rx='3.5'"),
                new Layer(sheet, "#fffaf0", "#f3e6cf", "<path d='M3 2h7l3 3v9H3z'"),
                new Layer(corner, "#d9c7a6", "#c9b48d", "<path d='M10 2l3 3h-3z'"),
                new Layer(
                        new Arc2D.Double(5, 5, 6, 6, 0, 180, Arc2D.CHORD),
                        "#f2704f",
                        "#e0513a",
                        "<path d='M5 8a3 3 0 0 1 6 0z'"),
                line(5, 9, 6),
                line(5, 11, 4));
    }

    private static Layer line(double x, double y, double w) {
        return new Layer(
                new Rectangle2D.Double(x, y, w, 1),
                "#23405c",
                "#23405c",
                String.format(Locale.ROOT, "<rect x='%s' y='%s' width='%s' height='1'", x, y, w));
    }

    private static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 16.0, size / 16.0);
        for (Layer layer : layers()) {
            g.setPaint(paint(layer));
            g.fill(layer.shape);
        }
        g.dispose();
        return image;
    }

    private static Paint paint(Layer layer) {
        Rectangle2D box = layer.shape.getBounds2D();
        return new GradientPaint(
                0,
                (float) box.getMinY(),
                Color.decode(layer.top),
                0,
                (float) box.getMaxY(),
                Color.decode(layer.bottom));
    }

    private static String svg() {
        StringBuilder shades = new StringBuilder();
        StringBuilder shapes = new StringBuilder();
        int number = 0;
        for (Layer layer : layers()) {
            shades.append(
                    "<linearGradient id='s%d' x2='0' y2='1'><stop stop-color='%s'/><stop offset='1' stop-color='%s'/></linearGradient>\n"
                            .formatted(number, layer.top, layer.bottom));
            shapes.append("%s fill='url(#s%d)'/>\n".formatted(layer.svg, number));
            number++;
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>\n<defs>\n" + shades + "</defs>\n" + shapes
                + "</svg>\n";
    }
}
