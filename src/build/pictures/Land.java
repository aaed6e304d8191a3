import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** Pictures of the town, the fields and the sky over them. */
final class Land {
    private Land() {}

    static void nightMarket(Canvas c) {
        c.rect(0, 0, c.width, c.height, Canvas.down(0, 560, "#141233", "#251a4a", "#4a2459", "#8a3a5c"));
        Sea.stars(c, 70, 260, 23);
        c.disc(1080, 104, 40, Canvas.hex("#f6dfb4"));
        c.disc(1064, 96, 36, Canvas.hex("#1d1640"));
        roofs(c, 31, 352, "#33205a", 0.10);
        roofs(c, 77, 410, "#27184a", 0.30);
        c.glow(640, 600, 760, "#ff9d4d", 0.42);
        c.rect(0, 596, c.width, 130, Canvas.down(596, 720, "#7a3550", "#3b1d45", "#20133a"));
        String[][] stalls = {
            {"#d94f45", "#f5dfba"},
            {"#2f7f86", "#f5dfba"},
            {"#e59a3c", "#f8e6c6"},
            {"#7a4a9e", "#f3d9c0"},
            {"#c9425f", "#f5dfba"}
        };
        for (int i = 0; i < 5; i++) {
            stall(c, -30 + i * 272, 436 + (i % 2) * 10, 244, stalls[i][0], stalls[i][1], i);
        }
        people(c);
        c.rect(636, 104, 8, 320, "#1a1033");
        c.disc(640, 102, 7, Canvas.hex("#1a1033"));
        lanterns(c, -30, 150, 640, 118, 120, 8, 1);
        lanterns(c, 640, 118, 1330, 180, 120, 8, 5);
        lanterns(c, -60, 290, 640, 238, 84, 9, 8);
        lanterns(c, 640, 238, 1340, 310, 92, 9, 3);
        for (int i = 0; i < 26; i++) {
            double x = (i * 197) % 1280;
            double y = 626 + (i * 53) % 90;
            c.oval(x, y, 30 + (i % 4) * 14, 2.4, Canvas.hex("#ffb866", 0.20));
        }
    }

    private static void roofs(Canvas c, long seed, double base, String colour, double lit) {
        Random random = new Random(seed);
        for (double x = -30; x < c.width; ) {
            double w = 60 + random.nextInt(70);
            double h = random.nextInt(70);
            double top = base - h;
            c.rect(x, top, w, c.height - top, colour);
            c.poly(Canvas.hex(colour), x - 6, top + 1, x + w / 2, top - 34, x + w + 6, top + 1);
            c.rect(x + w * 0.7, top - 36, 10, 30, colour);
            for (int k = 0; k < 3; k++) {
                if (random.nextDouble() < lit * 2) {
                    c.rect(
                            x + 10 + k * (w - 24) / 3,
                            top + 18 + random.nextInt(3) * 26,
                            11,
                            15,
                            Canvas.hex("#ffc873", 0.8));
                }
            }
            x += w + 2;
        }
    }

    private static void stall(Canvas c, double x, double y, double w, String one, String two, int kind) {
        double h = 172;
        c.rect(x + 14, y + 40, w - 28, h - 44, Canvas.down(y + 40, y + h, "#ffcf87", "#e78f52", "#a65246"));
        c.glow(x + w / 2, y + 70, 120, "#fff0c0", 0.7);
        Random random = new Random(kind * 31L + 2);
        for (int shelf = 0; shelf < 2; shelf++) {
            double sy = y + 78 + shelf * 30;
            c.rect(x + 22, sy, w - 44, 4, "#7c3b3f");
            for (double px = x + 30; px < x + w - 40; px += 20) {
                double ph = 9 + random.nextInt(11);
                String[] goods = {"#8c3f45", "#c9623f", "#3f6f70", "#f0b455", "#5c3560"};
                c.round(px, sy - ph, 14, ph, 6, Canvas.hex(goods[random.nextInt(goods.length)]));
            }
        }
        c.rect(x + 4, y + 124, w - 8, 54, Canvas.down(y + 124, y + 178, "#5b2b47", "#3a1c3c"));
        c.rect(x - 2, y + 118, w + 4, 11, "#8a4450");
        c.rect(x + 8, y + 10, 7, 120, "#3a1c3c");
        c.rect(x + w - 15, y + 10, 7, 120, "#3a1c3c");
        int stripes = 8;
        double sw = (w + 16) / stripes;
        for (int i = 0; i < stripes; i++) {
            Color colour = Canvas.hex(i % 2 == 0 ? one : two);
            double left = x - 8 + i * sw;
            double inset = (left - (x + w / 2)) * 0.10;
            double inset2 = (left + sw - (x + w / 2)) * 0.10;
            c.poly(colour, left - inset, y - 22, left + sw - inset2, y - 22, left + sw, y + 34, left, y + 34);
            c.fill(new Ellipse2D.Double(left, y + 34 - sw / 2, sw, sw), colour);
        }
        c.poly(
                new GradientPaint(
                        0, (float) y - 22, Canvas.hex("#1b1138", 0.55), 0, (float) y + 40, Canvas.hex("#1b1138", 0.0)),
                x - 4 + w * 0.05,
                y - 22,
                x + w - w * 0.05 + 4,
                y - 22,
                x + w + 8,
                y + 50,
                x - 8,
                y + 50);
    }

    private static void people(Canvas c) {
        Paint dark = Canvas.hex("#1a1033");
        double[][] crowd = {
            {96, 640, 1.05, 0}, {150, 646, 0.98, 1}, {330, 664, 1.2, 0}, {520, 640, 1.0, 1}, {566, 644, 0.72, 0},
            {752, 668, 1.22, 1}, {812, 664, 1.12, 0}, {968, 640, 1.0, 0}, {1130, 660, 1.15, 1}, {1184, 656, 0.8, 0}
        };
        for (double[] p : crowd) {
            double s = p[2];
            Path2D coat = new Path2D.Double();
            coat.moveTo(p[0] - 15 * s, p[1] - 70 * s);
            coat.quadTo(p[0], p[1] - 86 * s, p[0] + 15 * s, p[1] - 70 * s);
            coat.lineTo(p[0] + (p[3] == 1 ? 27 : 19) * s, p[1] - 6 * s);
            coat.lineTo(p[0] - (p[3] == 1 ? 27 : 19) * s, p[1] - 6 * s);
            coat.closePath();
            c.oval(p[0], p[1] + 24 * s, 30 * s, 5, Canvas.hex("#120a26", 0.5));
            c.rect(p[0] - 11 * s, p[1] - 8 * s, 8 * s, 32 * s, dark);
            c.rect(p[0] + 3 * s, p[1] - 8 * s, 8 * s, 32 * s, dark);
            c.fill(coat, dark);
            c.disc(p[0], p[1] - 92 * s, 13 * s, dark);
            if (p[3] == 0) {
                c.oval(p[0], p[1] - 98 * s, 21 * s, 4.5 * s, dark);
                c.round(p[0] - 11 * s, p[1] - 112 * s, 22 * s, 18 * s, 9 * s, dark);
                c.round(p[0] + 17 * s, p[1] - 36 * s, 15 * s, 18 * s, 4, Canvas.hex("#c9623f"));
            }
        }
    }

    private static void lanterns(
            Canvas c, double x1, double y1, double x2, double y2, double sag, int count, long seed) {
        Path2D cord = new Path2D.Double();
        cord.moveTo(x1, y1);
        double mx = (x1 + x2) / 2;
        double my = (y1 + y2) / 2 + sag;
        cord.quadTo(mx, my, x2, y2);
        c.stroke(cord, 2, Canvas.hex("#1a1033"));
        String[] colours = {"#ff7a4a", "#ffb347", "#ffd86b", "#f2545b", "#ff9552"};
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            double t = (i + 0.5) / count;
            double x = (1 - t) * (1 - t) * x1 + 2 * t * (1 - t) * mx + t * t * x2;
            double y = (1 - t) * (1 - t) * y1 + 2 * t * (1 - t) * my + t * t * y2;
            double r = 15 + random.nextInt(9);
            String colour = colours[(i + (int) seed) % colours.length];
            double middle = y + 10 + r;
            c.line(x, y, x, y + 12, 1.6, Canvas.hex("#1a1033"));
            c.glow(x, middle, r * 3.4, "#ff8a4d", 0.5);
            c.oval(x, middle, r, r * 0.9, Canvas.hex(colour));
            c.oval(x, middle, r * 0.62, r * 0.9, Canvas.hex("#fff3cf", 0.45));
            c.oval(x, middle, r * 0.22, r * 0.9, Canvas.hex("#fff8e0", 0.6));
            c.round(x - r * 0.36, middle - r * 0.98, r * 0.72, 5, 3, Canvas.hex("#5a2340"));
            c.round(x - r * 0.36, middle + r * 0.78, r * 0.72, 5, 3, Canvas.hex("#5a2340"));
            c.line(x, middle + r * 0.9, x, middle + r * 1.5, 2, Canvas.hex(colour, 0.8));
        }
    }

    static void orchard(Canvas c) {
        c.rect(0, 0, c.width, c.height, Canvas.down(0, 430, "#f3c777", "#f8dda0", "#fdf0cc"));
        c.glow(980, 190, 380, "#fffbe8", 0.95);
        c.disc(980, 190, 62, Canvas.hex("#fffdf2"));
        c.cloud(150, 130, 300, Canvas.hex("#fff6de", 0.75));
        c.cloud(620, 84, 220, Canvas.hex("#fff6de", 0.6));
        c.fill(c.land(14, 330, 34, 900), Canvas.hex("#cdb987"));
        c.fill(c.land(21, 372, 30, 760), Canvas.hex("#a7a86c"));
        farm(c, 300, Canvas.landAt(21, 372, 30, 760, 345) + 2);
        c.fill(c.land(35, 410, 20, 1100), Canvas.hex("#86965a"));
        for (int row = 0; row < 4; row++) {
            double base = 424 + row * row * 13 + row * 24;
            double size = 20 + row * 17;
            c.fill(
                    c.land(50 + row, base + size * 0.7, 8, 1200),
                    Canvas.down(
                            base,
                            base + 170,
                            new String[] {"#7f9155", "#74894e", "#687f48", "#5c7442"}[row],
                            new String[] {"#74894e", "#687f48", "#5c7442", "#4b6438"}[row]));
            if (row == 3) {
                break;
            }
            double gap = size * 2.9;
            for (int i = -1; i * gap < c.width + gap; i++) {
                double x = i * gap + (row % 2) * gap * 0.5 + 20;
                tree(c, x, base + size * 0.9 + 6 * Math.sin(i), size, row * 100 + i);
            }
        }
        Random random = new Random(4);
        for (int i = 0; i < 46; i++) {
            double x = random.nextInt(1280);
            double y = 672 + random.nextInt(44);
            c.line(x, y, x + 3, y - 10, 2, Canvas.hex("#8ba35c", 0.7));
            if (i % 6 == 0) {
                apple(c, x, y, 8, "#c8412f");
            }
        }
        tree(c, 250, 660, 132, 901);
        tree(c, 1085, 668, 140, 902);
        ladder(c, 1000, 664);
        crate(c, 560, 628, 1.0);
        crate(c, 676, 640, 1.12);
        crate(c, 610, 574, 0.94);
    }

    private static void farm(Canvas c, double x, double y) {
        c.rect(x, y - 34, 90, 44, "#f6e7c8");
        c.poly(Canvas.hex("#b4533a"), x - 8, y - 32, x + 14, y - 62, x + 78, y - 62, x + 98, y - 32);
        c.rect(x + 66, y - 76, 9, 20, "#9a4632");
        c.rect(x + 16, y - 20, 10, 14, "#8a6a4a");
        c.rect(x + 60, y - 20, 10, 14, "#8a6a4a");
        c.rect(x + 38, y - 18, 12, 28, "#8a6a4a");
        for (int i = 0; i < 3; i++) {
            c.oval(x - 28 - i * 26, y - 20, 12, 34 - i * 4, Canvas.hex("#6f8450"));
        }
    }

    private static void tree(Canvas c, double x, double y, double s, long seed) {
        Random random = new Random(seed);
        c.oval(x, y + s * 0.06, s * 0.9, s * 0.12, Canvas.hex("#33482b", 0.35));
        Path2D trunk = new Path2D.Double();
        trunk.moveTo(x - s * 0.13, y + s * 0.06);
        trunk.quadTo(x - s * 0.05, y - s * 0.4, x - s * 0.26, y - s * 0.9);
        trunk.lineTo(x + s * 0.24, y - s * 0.95);
        trunk.quadTo(x + s * 0.05, y - s * 0.4, x + s * 0.14, y + s * 0.06);
        trunk.closePath();
        c.fill(trunk, Canvas.hex("#6a4a34"));
        Area crown = new Area();
        for (double[] puff : new double[][] {
            {0, -1.2, 0.72}, {-0.55, -0.95, 0.5}, {0.55, -0.98, 0.52}, {-0.28, -1.62, 0.46}, {0.34, -1.55, 0.48}
        }) {
            double r = puff[2] * s;
            crown.add(new Area(new Ellipse2D.Double(x + puff[0] * s - r, y + puff[1] * s - r, 2 * r, 2 * r)));
        }
        String[] greens = {"#55733c", "#5f7d41", "#6b8545"};
        Color green = Canvas.hex(greens[random.nextInt(greens.length)]);
        c.fill(crown, green);
        Area light = new Area(crown);
        light.subtract(crown.createTransformedArea(AffineTransform.getTranslateInstance(-s * 0.17, s * 0.17)));
        c.fill(light, Canvas.hex("#b9b75f", 0.75));
        Area shade = new Area(crown);
        shade.subtract(crown.createTransformedArea(AffineTransform.getTranslateInstance(s * 0.2, -s * 0.2)));
        c.fill(shade, Canvas.hex("#34512f", 0.55));
        int apples = s > 100 ? 22 : 9;
        for (int i = 0; i < apples; i++) {
            double a = random.nextDouble() * 2 * Math.PI;
            double d = Math.sqrt(random.nextDouble());
            double ax = x + Math.cos(a) * d * s * 0.82;
            double ay = y - s * 1.2 + Math.sin(a) * d * s * 0.6;
            if (s < 50) {
                c.disc(ax, ay, Math.max(1.6, s * 0.062), Canvas.hex("#cf4733"));
            } else {
                apple(c, ax, ay, s * 0.062, i % 3 == 0 ? "#e07a3f" : "#c8412f");
            }
        }
    }

    private static void apple(Canvas c, double x, double y, double r, String colour) {
        c.disc(x, y, r, Canvas.hex(colour));
        c.disc(x - r * 0.3, y - r * 0.35, r * 0.28, Canvas.hex("#fff1dd", 0.75));
        c.line(x, y - r * 0.9, x + r * 0.3, y - r * 1.5, Math.max(1, r * 0.2), Canvas.hex("#4a3524"));
    }

    private static void ladder(Canvas c, double x, double y) {
        Paint wood = Canvas.hex("#d8a766");
        c.line(x - 34, y + 14, x + 40, y - 230, 8, Canvas.hex("#8a5f38"));
        c.line(x + 26, y + 18, x + 78, y - 226, 8, Canvas.hex("#8a5f38"));
        for (int i = 0; i < 8; i++) {
            double t = 0.08 + i * 0.117;
            c.line(x - 34 + 74 * t, y + 14 - 244 * t, x + 26 + 52 * t, y + 18 - 244 * t, 6, wood);
        }
    }

    private static void crate(Canvas c, double x, double y, double s) {
        String[] reds = {"#c8412f", "#d9693c", "#b8352c", "#e0a23f"};
        for (int i = 0; i < 9; i++) {
            double ax = x - 44 * s + i * 11 * s;
            apple(c, ax, y - 3 * s - (i % 3) * 5 * s, 10 * s, reds[(i * 7 + (int) x) % reds.length]);
        }
        c.oval(x, y + 50 * s, 66 * s, 7 * s, Canvas.hex("#2f4428", 0.4));
        for (int i = 0; i < 3; i++) {
            c.rect(x - 58 * s, y + i * 17 * s, 116 * s, 14 * s, new String[] {"#d2a066", "#c4915a", "#b5834e"}[i]);
        }
        c.rect(x - 58 * s, y - 3 * s, 11 * s, 53 * s, "#9c6c3e");
        c.rect(x + 47 * s, y - 3 * s, 11 * s, 53 * s, "#9c6c3e");
    }

    static void observatory(Canvas c) {
        c.rect(0, 0, c.width, c.height, Canvas.down(0, 600, "#090f2b", "#131b45", "#2a2a63", "#4d3f78", "#8a5f86"));
        milkyWay(c);
        Sea.stars(c, 420, 620, 6);
        Random random = new Random(15);
        for (int i = 0; i < 16; i++) {
            double x = random.nextInt(1280);
            double y = random.nextInt(330);
            c.glow(x, y, 12, "#cfe0ff", 0.5);
            c.disc(x, y, 2.1, Canvas.hex("#ffffff"));
        }
        c.poly(
                new GradientPaint(190, 96, Canvas.hex("#ffffff", 0), 330, 166, Canvas.hex("#ffffff", 0.9)),
                190,
                96,
                330,
                164,
                331,
                168);
        c.fill(c.land(61, 470, 48, 820), Canvas.hex("#4a3f74"));
        c.fill(c.land(17, 530, 40, 620), Canvas.hex("#342f62"));
        for (int i = 0; i < 9; i++) {
            c.disc(120 + i * 21 + (i % 3) * 7, 578 + (i * 13) % 26, 1.8, Canvas.hex("#ffcf87", 0.9));
        }
        Path2D hill = new Path2D.Double();
        hill.moveTo(-10, 730);
        hill.lineTo(-10, 668);
        hill.curveTo(260, 650, 420, 590, 620, 532);
        hill.curveTo(760, 494, 900, 494, 1010, 530);
        hill.curveTo(1130, 572, 1200, 600, 1290, 610);
        hill.lineTo(1290, 730);
        hill.closePath();
        c.fill(hill, Canvas.down(500, 720, "#20204e", "#12143a", "#0b0d29"));
        for (int i = 0; i < 17; i++) {
            double x = 20 + i * 33 + (i * 37) % 23;
            if (x > 410 && x < 620) {
                continue;
            }
            c.fir(x, 700 - Math.max(0, x - 200) * 0.16 + (i % 3) * 12, 70 + (i * 29) % 50, Canvas.hex("#0c0f2e"));
        }
        for (int i = 0; i < 6; i++) {
            c.fir(1120 + i * 32, 640 + (i % 2) * 20, 74 + (i * 23) % 40, Canvas.hex("#0c0f2e"));
        }
        dome(c, 820, 506);
        watchers(c);
    }

    private static void milkyWay(Canvas c) {
        Random random = new Random(3);
        for (int i = 0; i < 90; i++) {
            double t = i / 90.0;
            double x = -60 + t * 1180;
            double y = 600 - t * 640 + random.nextGaussian() * 26;
            double r = 70 + random.nextDouble() * 90;
            c.glow(x, y, r, i % 4 == 0 ? "#e9a9c9" : "#9fb2f2", 0.085);
        }
        for (int i = 0; i < 900; i++) {
            double t = random.nextDouble();
            double x = -60 + t * 1180 + random.nextGaussian() * 40;
            double y = 600 - t * 640 + random.nextGaussian() * 48;
            c.disc(x, y, 0.5 + random.nextDouble() * 0.7, Canvas.hex("#f4ecff", 0.25 + 0.4 * random.nextDouble()));
        }
    }

    private static void dome(Canvas c, double x, double y) {
        c.rect(x - 118, y - 70, 236, 78, Canvas.down(y - 70, y + 8, "#cfc6e2", "#8e86b8"));
        c.rect(x + 30, y - 70, 88, 78, Canvas.hex("#3b3770", 0.45));
        c.rect(x - 128, y - 80, 256, 13, "#e6def0");
        c.rect(x + 40, y - 80, 88, 13, Canvas.hex("#6f689e"));
        Area dome = new Area(new Ellipse2D.Double(x - 122, y - 200, 244, 244));
        dome.subtract(new Area(new Rectangle2D.Double(x - 140, y - 79, 280, 140)));
        c.fill(dome, Canvas.down(y - 200, y - 80, "#f2ecf6", "#c3b9d9"));
        Area shade = new Area(dome);
        shade.subtract(new Area(new Ellipse2D.Double(x - 170, y - 212, 244, 270)));
        c.fill(shade, Canvas.hex("#5a5290", 0.5));
        Path2D slit = new Path2D.Double();
        slit.moveTo(x - 70, y - 80);
        slit.quadTo(x - 74, y - 156, x - 30, y - 199);
        slit.lineTo(x + 4, y - 203);
        slit.quadTo(x - 28, y - 150, x - 24, y - 80);
        slit.closePath();
        Area gap = new Area(slit);
        c.fill(gap, Canvas.down(y - 200, y - 80, "#1a1640", "#5b2f4e", "#d97f4a"));
        c.glow(x - 46, y - 96, 60, "#ffb765", 0.55);
        AffineTransform before = c.g.getTransform();
        c.g.rotate(Math.toRadians(-128), x - 36, y - 118);
        c.round(x - 40, y - 130, 128, 24, 6, Canvas.hex("#2c2a5c"));
        c.round(x + 70, y - 134, 30, 32, 5, Canvas.hex("#403d78"));
        c.round(x + 96, y - 132, 6, 28, 4, Canvas.hex("#a8c4f5"));
        c.g.setTransform(before);
        c.round(x - 96, y - 44, 22, 52, 6, Canvas.hex("#ffc873"));
        c.rect(x - 86, y - 44, 2, 52, Canvas.hex("#7b5a5a", 0.6));
        for (int i = 0; i < 3; i++) {
            c.round(x - 40 + i * 44, y - 44, 20, 24, 5, Canvas.hex(i == 2 ? "#3b3770" : "#ffc873", 0.9));
        }
        c.rect(x + 118, y - 34, 76, 42, Canvas.down(y - 34, y + 8, "#8e86b8", "#5c558f"));
        c.poly(Canvas.hex("#403a74"), x + 112, y - 32, x + 118, y - 48, x + 190, y - 48, x + 202, y - 32);
        c.rect(x + 142, y - 22, 15, 17, Canvas.hex("#ffc873"));
        c.poly(
                new GradientPaint(
                        (float) x - 90,
                        (float) y + 8,
                        Canvas.hex("#ffc873", 0.42),
                        (float) x - 120,
                        (float) y + 66,
                        Canvas.hex("#ffc873", 0)),
                x - 98,
                y + 6,
                x - 74,
                y + 6,
                x - 92,
                y + 74,
                x - 158,
                y + 84);
    }

    private static void watchers(Canvas c) {
        Paint dark = Canvas.hex("#080a22");
        double[][] people = {{470, 588, 1.0}, {500, 582, 0.66}, {532, 572, 0.94}, {590, 552, 0.82}};
        for (double[] p : people) {
            double s = p[2];
            c.round(p[0] - 10 * s, p[1] - 44 * s, 20 * s, 48 * s, 16 * s, dark);
            c.rect(p[0] - 8 * s, p[1], 6 * s, 20 * s, dark);
            c.rect(p[0] + 2 * s, p[1], 6 * s, 20 * s, dark);
            c.disc(p[0] + 2 * s, p[1] - 53 * s, 9 * s, dark);
        }
        c.line(540, 540, 566, 512, 4, dark);
    }

    static void applePlate(Canvas c) {
        c.rect(0, 0, c.width, c.height, "#f6efdf");
        c.rect(
                0,
                0,
                c.width,
                c.height,
                new GradientPaint(0, 0, Canvas.hex("#fffaf0", 0.9), 1280, 560, Canvas.hex("#e9dcc0", 0.7)));
        String[][] kinds = {
            {"#8e1f2b", "#b83a3c", "#f0c9a0"},
            {"#e3b23c", "#f1cc62", "#fff3cc"},
            {"#9a6b3a", "#b98a50", "#e8cfa0"},
            {"#5f8a3d", "#86aa55", "#dcebb4"}
        };
        for (int i = 0; i < 4; i++) {
            plateApple(
                    c,
                    188 + i * 302,
                    292,
                    new double[] {1.0, 1.05, 0.94, 1.08}[i],
                    new double[] {1.0, 1.1, 1.12, 0.9}[i],
                    kinds[i],
                    i);
        }
    }

    private static void plateApple(Canvas c, double x, double y, double s, double wide, String[] k, int kind) {
        double r = 108 * s;
        c.oval(x + 6, y + r * 0.98, r * 0.9 * wide, r * 0.13, Canvas.hex("#b9a67e", 0.45));
        Path2D body = new Path2D.Double();
        double w = r * wide;
        body.moveTo(x, y - r * 0.72);
        body.curveTo(x + w * 0.45, y - r * 1.08, x + w * 1.12, y - r * 0.78, x + w * 1.02, y + r * 0.02);
        body.curveTo(x + w * 0.95, y + r * 0.66, x + w * 0.5, y + r * 1.12, x, y + r * 0.9);
        body.curveTo(x - w * 0.5, y + r * 1.12, x - w * 0.95, y + r * 0.66, x - w * 1.02, y + r * 0.02);
        body.curveTo(x - w * 1.12, y - r * 0.78, x - w * 0.45, y - r * 1.08, x, y - r * 0.72);
        body.closePath();
        Area apple = new Area(body);
        c.fill(apple, Canvas.hex(k[0]));
        Area lit = new Area(body);
        lit.intersect(new Area(body).createTransformedArea(AffineTransform.getTranslateInstance(-w * 0.22, -r * 0.1)));
        c.fill(lit, Canvas.hex(k[1]));
        Random random = new Random(kind + 40L);
        java.awt.Shape clip = c.g.getClip();
        c.g.clip(apple);
        if (kind == 0 || kind == 1) {
            for (int i = 0; i < 15; i++) {
                double sx = x - w + i * w * 0.14 + random.nextDouble() * 8;
                Path2D streak = new Path2D.Double();
                streak.moveTo(x + (sx - x) * 0.25, y - r * 0.78);
                streak.quadTo(sx, y - r * 0.2, x + (sx - x) * 0.75, y + r * (0.3 + random.nextDouble() * 0.5));
                c.stroke(
                        streak,
                        4 + random.nextDouble() * 4,
                        Canvas.hex(kind == 0 ? "#6f1422" : "#d9782f", kind == 0 ? 0.28 : 0.34));
            }
        } else {
            for (int i = 0; i < 130; i++) {
                c.disc(
                        x + (random.nextDouble() * 2 - 1) * w,
                        y + (random.nextDouble() * 2 - 1) * r,
                        1.2 + random.nextDouble() * 1.8,
                        Canvas.hex(k[2], 0.55));
            }
        }
        c.g.setClip(clip);
        c.oval(x - w * 0.5, y - r * 0.38, w * 0.15, r * 0.24, Canvas.hex("#fffaf0", 0.55));
        c.oval(x, y - r * 0.7, w * 0.24, r * 0.085, Canvas.hex("#3d2a1c", 0.45));
        Path2D stem = new Path2D.Double();
        stem.moveTo(x, y - r * 0.68);
        stem.quadTo(x + 2, y - r * 1.0, x + r * 0.16, y - r * 1.2);
        c.stroke(stem, 7 * s, Canvas.hex("#5a4028"));
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x + r * 0.06, y - r * 0.95);
        leaf.quadTo(x + r * 0.34, y - r * 1.42, x + r * 0.86, y - r * 1.22);
        leaf.quadTo(x + r * 0.58, y - r * 0.8, x + r * 0.06, y - r * 0.95);
        leaf.closePath();
        c.fill(leaf, Canvas.hex(kind == 2 ? "#8a8a3f" : "#5d7f3d"));
        Path2D vein = new Path2D.Double();
        vein.moveTo(x + r * 0.06, y - r * 0.95);
        vein.quadTo(x + r * 0.4, y - r * 1.13, x + r * 0.8, y - r * 1.2);
        c.stroke(vein, 2.2, Canvas.hex("#dfe5bd", 0.7));
    }
}
