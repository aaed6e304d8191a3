import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Paper, scissors and a few pots of colour: the shapes that the pictures are layered from. */
final class Canvas {
    final int width;
    final int height;
    final Graphics2D g;
    final BufferedImage image;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
    }

    static Color hex(String rgb) {
        return Color.decode(rgb);
    }

    static Color hex(String rgb, double alpha) {
        Color c = Color.decode(rgb);
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(alpha * 255));
    }

    /** A gradient from {@code top} down to {@code bottom} through {@code colours} at even steps. */
    static Paint down(double top, double bottom, String... colours) {
        float[] at = new float[colours.length];
        Color[] c = new Color[colours.length];
        for (int i = 0; i < colours.length; i++) {
            at[i] = (float) i / (colours.length - 1);
            c[i] = hex(colours[i]);
        }
        return new LinearGradientPaint(new Point2D.Double(0, top), new Point2D.Double(0, bottom), at, c);
    }

    void fill(Shape shape, Paint paint) {
        g.setPaint(paint);
        g.fill(shape);
    }

    void fill(Shape shape, String colour) {
        fill(shape, hex(colour));
    }

    void rect(double x, double y, double w, double h, Paint paint) {
        fill(new Rectangle2D.Double(x, y, w, h), paint);
    }

    void rect(double x, double y, double w, double h, String colour) {
        rect(x, y, w, h, hex(colour));
    }

    void round(double x, double y, double w, double h, double r, Paint paint) {
        fill(new RoundRectangle2D.Double(x, y, w, h, r, r), paint);
    }

    void disc(double x, double y, double r, Paint paint) {
        fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), paint);
    }

    void oval(double x, double y, double rx, double ry, Paint paint) {
        fill(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry), paint);
    }

    void poly(Paint paint, double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        fill(path, paint);
    }

    void line(double x1, double y1, double x2, double y2, double thick, Paint paint) {
        g.setPaint(paint);
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
    }

    void stroke(Shape shape, double thick, Paint paint) {
        g.setPaint(paint);
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    /** Light around a point, fading to nothing at {@code r}. */
    void glow(double x, double y, double r, String colour, double alpha) {
        g.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), (float) r, new float[] {0, 0.35f, 1}, new Color[] {
            hex(colour, alpha), hex(colour, alpha * 0.38), hex(colour, 0)
        }));
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    /** Land with a soft outline: {@code base} is its mean height on the page, {@code swing} how far it strays. */
    Path2D land(long seed, double base, double swing, double length) {
        Path2D path = new Path2D.Double();
        path.moveTo(-10, height + 10.0);
        for (double x = -10; x <= width + 10; x += 4) {
            path.lineTo(x, landAt(seed, base, swing, length, x));
        }
        path.lineTo(width + 10.0, height + 10.0);
        path.closePath();
        return path;
    }

    /** The height of {@link #land} at {@code x}. */
    static double landAt(long seed, double base, double swing, double length, double x) {
        Random random = new Random(seed);
        double y = base;
        double size = swing;
        double wave = length;
        for (int octave = 0; octave < 4; octave++) {
            y += size * Math.sin(x / wave * 2 * Math.PI + random.nextDouble() * 7);
            size *= 0.42;
            wave *= 0.53;
        }
        return y;
    }

    /** A flat cloud: a row of puffs on a level base, one shape so that it can be translucent. */
    void cloud(double x, double y, double w, Paint paint) {
        double h = w * 0.085;
        Area cloud = new Area(new RoundRectangle2D.Double(x, y, w, h, h, h));
        cloud.add(
                new Area(new RoundRectangle2D.Double(x + w * 0.16, y - h * 0.72, w * 0.52, h * 1.4, h * 1.4, h * 1.4)));
        cloud.add(new Area(new RoundRectangle2D.Double(x + w * 0.3, y - h * 1.5, w * 0.24, h * 2, h * 2, h * 2)));
        cloud.subtract(new Area(new Rectangle2D.Double(x, y + h, w, h)));
        fill(cloud, paint);
    }

    /** A fir: three tiers over a short trunk, its foot at {@code x, y}. */
    void fir(double x, double y, double h, Paint paint) {
        double w = h * 0.42;
        rect(x - h * 0.025, y - h * 0.12, h * 0.05, h * 0.14, paint);
        for (int tier = 0; tier < 3; tier++) {
            double top = y - h + tier * h * 0.24;
            double half = w * (0.24 + 0.13 * tier);
            poly(paint, x, top, x + half, top + h * 0.42, x, top + h * 0.37, x - half, top + h * 0.42);
        }
    }

    /** Everything drawn by {@code drawing}, at {@code alpha}. */
    void faint(double alpha, Runnable drawing) {
        java.awt.Composite before = g.getComposite();
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) alpha));
        drawing.run();
        g.setComposite(before);
    }
}
