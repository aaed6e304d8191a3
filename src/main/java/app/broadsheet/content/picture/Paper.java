package app.broadsheet.content.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * White below what is drawn with dark ink on nothing, as logos and diagrams for white pages are: a dark page would swallow it.
 * Pure.
 */
final class Paper {
    private static final int CLEAR = 0x80;
    /** What is less luminous has a contrast of less than 3 : 1 with a dark page (WCAG 2.2, 1.4.11). */
    private static final double DARK = 0.13;

    private Paper() {}

    /** The same on white. */
    static BufferedImage below(BufferedImage drawn) {
        BufferedImage paper = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        graphics.drawImage(drawn, 0, 0, null);
        graphics.dispose();
        return paper;
    }

    /** Whether anything is drawn dark, on something that is clear in places. */
    static boolean isDarkSomewhere(BufferedImage image) {
        Ink ink = Ink.of(image, 1);
        return ink.clear > 0 && ink.dark > 0;
    }

    /** Whether most of what is drawn is dark, on something that is clear in places. Looks at some thousand places. */
    static boolean isMostlyDark(BufferedImage image) {
        Ink ink = Ink.of(image, 1 + Math.max(image.getWidth(), image.getHeight()) / 200);
        return ink.clear > 0 && ink.dark > ink.light;
    }

    private record Ink(int clear, int dark, int light) {
        static Ink of(BufferedImage image, int step) {
            int clear = 0;
            int dark = 0;
            int light = 0;
            for (int y = 0; y < image.getHeight(); y += step) {
                for (int x = 0; x < image.getWidth(); x += step) {
                    int at = image.getRGB(x, y);
                    if (at >>> 24 < CLEAR) {
                        clear++;
                    } else if (luminance(at) < DARK) {
                        dark++;
                    } else {
                        light++;
                    }
                }
            }
            return new Ink(clear, dark, light);
        }

        /** 0 to 1; the curve of sRGB taken as a square. */
        private static double luminance(int rgb) {
            double red = (rgb >> 16 & 0xFF) / 255.0;
            double green = (rgb >> 8 & 0xFF) / 255.0;
            double blue = (rgb & 0xFF) / 255.0;
            return 0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue;
        }
    }
}
