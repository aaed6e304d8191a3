import java.awt.Paint;
import java.awt.geom.Path2D;
import java.util.Random;

/** Pictures with water in them. */
final class Sea {
    private Sea() {}

    static void harbourAtDawn(Canvas c) {
        double horizon = 418;
        c.rect(0, 0, c.width, horizon, Canvas.down(0, horizon, "#2d4a6b", "#7d7c96", "#dd9a92", "#f7c79b", "#fde3b4"));
        c.glow(842, horizon - 14, 420, "#fff1c9", 0.85);
        c.disc(842, horizon - 16, 54, Canvas.hex("#fff6dd"));
        for (double[] cloud :
                new double[][] {{90, 128, 330}, {520, 84, 260}, {930, 150, 300}, {330, 226, 200}, {1010, 262, 180}}) {
            c.cloud(cloud[0], cloud[1], cloud[2], Canvas.hex("#f6b9a4", 0.42));
        }
        c.fill(headland(c, 3, horizon, 46, 300, 760), Canvas.hex("#a98495"));
        c.fill(headland(c, 8, horizon, 70, 0, 460), Canvas.hex("#85697f"));
        c.fill(headland(c, 5, horizon, 58, 960, 1290), Canvas.hex("#967689"));
        c.rect(
                0,
                horizon,
                c.width,
                c.height - horizon,
                Canvas.down(horizon, c.height, "#fbd7a6", "#d99d94", "#6f6f8c", "#33496a"));
        shimmer(c, 842, horizon, 1.0, "#fff0c8", 21);
        ripples(c, horizon + 14, "#2f4668", 0.16, 4);
        wall(c, horizon);
        town(c, horizon);
        ferry(c, 560, 470, 1.0, "#20324d", "#f6ead6", "#d6593f", "#ffd27a");
        boat(c, 190, 640, 1.15, "#1d2c45");
        boat(c, 1010, 610, 0.85, "#22334f");
        for (int i = 0; i < 5; i++) {
            double x = 1086 + i * 46;
            double top = 560 + (i * 37) % 26;
            c.round(x, top, 15, 200, 10, Canvas.down(top, 720, "#2a3a57", "#16233a"));
            c.round(x - 1, top - 3, 17, 9, 9, Canvas.hex("#f2b48f", 0.85));
        }
        gull(c, 430, 180, 17, "#33496a");
        gull(c, 476, 206, 12, "#33496a");
        gull(c, 700, 150, 10, "#4d5c7a");
    }

    private static Path2D headland(Canvas c, long seed, double horizon, double high, double from, double to) {
        Path2D path = new Path2D.Double();
        path.moveTo(from, horizon);
        for (double x = from; x <= to; x += 4) {
            double t = (x - from) / (to - from);
            double swell = Math.sin(Math.PI * Math.min(1, Math.max(0, t)));
            if (from <= 0) {
                swell = Math.cos(Math.PI / 2 * t);
            } else if (to >= c.width) {
                swell = Math.sin(Math.PI / 2 * t);
            }
            path.lineTo(x, horizon - swell * high * (0.8 + 0.2 * Math.sin(x / 38 + seed)));
        }
        path.lineTo(to, horizon);
        path.closePath();
        return path;
    }

    private static void shimmer(Canvas c, double x, double horizon, double spread, String colour, int rows) {
        Random random = new Random(7);
        for (int i = 0; i < rows; i++) {
            double y = horizon + 4 + i * i * 0.62 + i * 2;
            double half = (46 + i * 5.5) * spread * (0.55 + 0.45 * random.nextDouble());
            double shift = (random.nextDouble() - 0.5) * 26;
            c.round(
                    x + shift - half,
                    y,
                    2 * half,
                    2.4 + i * 0.26,
                    6,
                    Canvas.hex(colour, Math.max(0.12, 0.85 - i * 0.036)));
        }
    }

    private static void ripples(Canvas c, double top, String colour, double alpha, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 90; i++) {
            double t = random.nextDouble();
            double y = top + t * t * (c.height - top);
            double w = 26 + 120 * t * random.nextDouble();
            c.round(random.nextDouble() * c.width - w / 2, y, w, 1.6 + 2.6 * t, 4, Canvas.hex(colour, alpha));
        }
    }

    private static void wall(Canvas c, double horizon) {
        double y = horizon + 8;
        c.poly(Canvas.down(y, y + 54, "#6b5f78", "#3d4765"), 1290, y - 6, 1010, y, 1000, y + 34, 1290, y + 60);
        c.poly(Canvas.hex("#f3bd9a"), 1290, y - 8, 1008, y - 1, 1008, y + 3, 1290, y - 2);
        c.glow(1024, y - 62, 66, "#ffd27a", 0.75);
        c.poly(Canvas.hex("#f6ead6"), 1013, y + 2, 1035, y + 2, 1031, y - 48, 1017, y - 48);
        c.rect(1014, y - 30, 20, 12, "#d6593f");
        c.rect(1012, y - 52, 24, 5, "#33415e");
        c.rect(1017, y - 67, 14, 15, "#ffe3a1");
        c.poly(Canvas.hex("#d6593f"), 1012, y - 67, 1036, y - 67, 1024, y - 80);
    }

    private static void town(Canvas c, double horizon) {
        Random random = new Random(12);
        double x = -20;
        double quay = horizon + 46;
        c.poly(
                Canvas.down(quay - 20, quay + 40, "#56566f", "#2c3c59"),
                -10,
                quay - 12,
                372,
                quay - 6,
                400,
                quay + 26,
                -10,
                quay + 62);
        String[] fronts = {"#4a4a66", "#58526d", "#3f4563", "#665971", "#4d4f6e"};
        String[] roofs = {"#2c3450", "#33395a", "#39405d"};
        for (int i = 0; x < 330; i++) {
            double w = 42 + random.nextInt(22);
            double h = 66 + random.nextInt(58) - x * 0.09;
            double top = quay - 8 - h;
            c.rect(x, top, w, h, fronts[i % fronts.length]);
            c.poly(Canvas.hex(roofs[i % roofs.length]), x - 4, top + 1, x + w / 2, top - 30, x + w + 4, top + 1);
            c.rect(x + w * 0.68, top - 34, 8, 22, roofs[i % roofs.length]);
            c.poly(
                    Canvas.hex("#f3b795", 0.55),
                    x + w / 2,
                    top - 30,
                    x + w + 4,
                    top + 1,
                    x + w - 3,
                    top + 1,
                    x + w / 2,
                    top - 24);
            for (int row = 0; row < (int) ((h - 14) / 30); row++) {
                for (int col = 0; col < 2; col++) {
                    boolean lit = random.nextInt(4) == 0;
                    c.rect(x + 9 + col * (w - 30), top + 12 + row * 30, 11, 15, lit ? "#ffd27a" : "#2c3450");
                }
            }
            x += w + 3;
        }
    }

    private static void ferry(
            Canvas c, double x, double y, double s, String hull, String house, String red, String light) {
        Path2D body = new Path2D.Double();
        body.moveTo(x - 150 * s, y);
        body.lineTo(x + 160 * s, y - 8 * s);
        body.curveTo(x + 150 * s, y + 20 * s, x + 136 * s, y + 34 * s, x + 116 * s, y + 36 * s);
        body.lineTo(x - 132 * s, y + 36 * s);
        body.curveTo(x - 144 * s, y + 30 * s, x - 149 * s, y + 16 * s, x - 150 * s, y);
        body.closePath();
        c.round(x - 118 * s, y - 34 * s, 206 * s, 36 * s, 12 * s, Canvas.hex(house));
        c.round(x - 92 * s, y - 62 * s, 128 * s, 32 * s, 10 * s, Canvas.hex(house));
        c.round(x + 2 * s, y - 86 * s, 40 * s, 26 * s, 8 * s, Canvas.hex(house));
        c.rect(x + 8 * s, y - 80 * s, 28 * s, 10 * s, hull);
        c.poly(
                Canvas.hex(red),
                x - 62 * s,
                y - 60 * s,
                x - 58 * s,
                y - 100 * s,
                x - 28 * s,
                y - 100 * s,
                x - 26 * s,
                y - 60 * s);
        c.rect(x - 58 * s, y - 100 * s, 30 * s, 9 * s, hull);
        c.fill(body, hull);
        c.poly(
                Canvas.hex(red),
                x - 149 * s,
                y + 12 * s,
                x + 157 * s,
                y + 5 * s,
                x + 155 * s,
                y + 11 * s,
                x - 148 * s,
                y + 18 * s);
        for (int i = 0; i < 9; i++) {
            c.round(x + (-106 + i * 21) * s, y - 24 * s, 12 * s, 12 * s, 4 * s, Canvas.hex(light));
        }
        for (int i = 0; i < 5; i++) {
            c.round(x + (-84 + i * 18) * s, y - 53 * s, 10 * s, 10 * s, 4 * s, Canvas.hex(light));
        }
        c.line(x + 22 * s, y - 86 * s, x + 22 * s, y - 120 * s, 2.4 * s, Canvas.hex(hull));
        for (int i = 0; i < 6; i++) {
            double w = (290 - i * 34) * s;
            c.round(x - w / 2 - 8 * s, y + (40 + i * 9) * s, w, 4 * s, 4 * s, Canvas.hex(hull, 0.34 - i * 0.045));
        }
        for (int i = 0; i < 4; i++) {
            c.round(
                    x - (190 + i * 34) * s,
                    y + (33 + i * 5) * s,
                    (60 - i * 6) * s,
                    3.4 * s,
                    3,
                    Canvas.hex("#fff3dc", 0.6 - i * 0.12));
        }
    }

    private static void boat(Canvas c, double x, double y, double s, String colour) {
        Paint dark = Canvas.hex(colour);
        Path2D hull = new Path2D.Double();
        hull.moveTo(x - 74 * s, y - 10 * s);
        hull.quadTo(x, y + 4 * s, x + 82 * s, y - 18 * s);
        hull.quadTo(x + 64 * s, y + 22 * s, x + 34 * s, y + 24 * s);
        hull.lineTo(x - 46 * s, y + 24 * s);
        hull.quadTo(x - 66 * s, y + 18 * s, x - 74 * s, y - 10 * s);
        c.fill(hull, dark);
        c.line(x - 6 * s, y, x - 6 * s, y - 128 * s, 4 * s, dark);
        c.line(x - 6 * s, y - 34 * s, x + 58 * s, y - 44 * s, 5.5 * s, dark);
        c.line(x - 6 * s, y - 124 * s, x + 76 * s, y - 18 * s, 1.4 * s, dark);
        c.line(x - 6 * s, y - 124 * s, x - 70 * s, y - 12 * s, 1.4 * s, dark);
        for (int i = 0; i < 4; i++) {
            double w = (120 - i * 24) * s;
            c.round(x - w / 2, y + (29 + i * 8) * s, w, 4 * s, 4, Canvas.hex(colour, 0.4 - i * 0.08));
        }
    }

    static void gull(Canvas c, double x, double y, double s, String colour) {
        Path2D wing = new Path2D.Double();
        wing.moveTo(x - s, y - s * 0.25);
        wing.quadTo(x - s * 0.45, y - s * 0.7, x, y);
        wing.quadTo(x + s * 0.45, y - s * 0.7, x + s, y - s * 0.25);
        c.stroke(wing, s * 0.17, Canvas.hex(colour));
    }

    static void estuaryBridge(Canvas c) {
        double water = 470;
        c.rect(0, 0, c.width, c.height, Canvas.down(0, 520, "#7fb4b0", "#b7d5c4", "#e9e6c9", "#f8ecd0"));
        c.glow(330, 300, 380, "#fffbe6", 0.95);
        c.disc(330, 300, 62, Canvas.hex("#fffdf0"));
        c.fill(c.land(31, 404, 20, 700), Canvas.hex("#a9cdbf"));
        mist(c, 372, 450, "#f4eed6", 0.75);
        c.fill(c.land(44, 440, 16, 520), Canvas.hex("#86b3ab"));
        mist(c, 420, water + 1, "#eef0dc", 0.9);
        c.rect(
                0,
                water,
                c.width,
                c.height - water,
                Canvas.down(water, c.height, "#d9e6d2", "#8dbcb4", "#3f7f84", "#1f5a66"));
        shimmer(c, 330, water, 1.15, "#fffdf0", 19);
        ripples(c, water + 10, "#1f5a66", 0.13, 9);
        bridge(c, water);
        ferry(c, 520, 588, 1.22, "#12404c", "#f7f1df", "#e0784f", "#f3c66d");
        reeds(c);
        gull(c, 190, 150, 16, "#2b6670");
        gull(c, 236, 176, 11, "#2b6670");
        gull(c, 600, 128, 13, "#2b6670");
        gull(c, 646, 112, 9, "#3b7780");
    }

    private static void mist(Canvas c, double top, double bottom, String colour, double alpha) {
        c.rect(
                0,
                top,
                c.width,
                bottom - top,
                new java.awt.GradientPaint(
                        0, (float) top, Canvas.hex(colour, 0), 0, (float) bottom, Canvas.hex(colour, alpha)));
    }

    private static void bridge(Canvas c, double water) {
        Paint far = Canvas.hex("#2f6e77");
        double deck = 352;
        for (double[] tower : new double[][] {{872, 96}}) {
            double x = tower[0];
            double top = tower[1];
            c.poly(
                    far,
                    x - 25,
                    water + 26,
                    x - 8,
                    top,
                    x + 8,
                    top,
                    x + 25,
                    water + 26,
                    x + 12,
                    water + 26,
                    x,
                    top + 70,
                    x - 12,
                    water + 26);
            c.rect(x - 19, deck + 22, 38, 9, far);
            for (int i = 0; i < 13; i++) {
                double reach = 44 + i * 30;
                double y = top + 14 + i * 6;
                c.line(x, y, x - reach, deck + slope(x - reach), 1.7, Canvas.hex("#2f6e77", 0.85));
                c.line(x, y, x + reach, deck + slope(x + reach), 1.7, Canvas.hex("#2f6e77", 0.85));
            }
            for (int i = 0; i < 5; i++) {
                double w = 70 - i * 10;
                c.round(x - w / 2, water + 30 + i * 11, w, 4, 4, Canvas.hex("#2f6e77", 0.34 - i * 0.06));
            }
        }
        Path2D road = new Path2D.Double();
        road.moveTo(-10, deck + slope(-10));
        for (double x = -10; x <= c.width + 20; x += 10) {
            road.lineTo(x, deck + slope(x));
        }
        for (double x = c.width + 20; x >= -10; x -= 10) {
            road.lineTo(x, deck + slope(x) + 13);
        }
        road.closePath();
        c.fill(road, Canvas.hex("#245b66"));
        for (double x : new double[] {40, 190, 340}) {
            c.poly(far, x - 7, deck + slope(x) + 8, x + 7, deck + slope(x) + 8, x + 10, water + 20, x - 10, water + 20);
        }
        for (double x : new double[] {250, 610, 690, 1080}) {
            c.round(x, deck + slope(x) - 9, 26, 10, 6, Canvas.hex("#1d4c57"));
        }
        c.round(1010, deck + slope(1010) - 15, 44, 16, 5, Canvas.hex("#e0784f"));
    }

    private static double slope(double x) {
        double t = (x - 872) / 872;
        return 34 * t * t;
    }

    private static void reeds(Canvas c) {
        Random random = new Random(5);
        c.fill(c.land(77, 706, 9, 600), Canvas.hex("#123f4a"));
        for (int i = 0; i < 120; i++) {
            double x = Math.clamp(random.nextGaussian(), -1.7, 1.7) * 130 + (i % 2 == 0 ? 40 : 1225);
            double h = 50 + random.nextInt(90);
            double lean = random.nextGaussian() * 14 + 8;
            Path2D stem = new Path2D.Double();
            stem.moveTo(x, 724);
            stem.quadTo(x, 724 - h * 0.6, x + lean, 724 - h);
            c.stroke(stem, 2.6, Canvas.hex("#0f3640"));
            if (i % 3 == 0) {
                c.oval(x + lean, 724 - h, 3.6, 12, Canvas.hex("#7a5a3c"));
            }
        }
    }

    static void lighthouse(Canvas c) {
        double horizon = 468;
        c.rect(0, 0, c.width, c.height, Canvas.down(0, horizon, "#173a56", "#2f6478", "#6f9a97", "#e8b48a", "#f7d9a8"));
        stars(c, 60, 220, 17);
        double lx = 868;
        double ly = 150;
        c.faint(
                0.32,
                () -> c.poly(
                        new java.awt.GradientPaint(
                                (float) lx,
                                (float) ly,
                                Canvas.hex("#fff3c4", 0.95),
                                -40,
                                250,
                                Canvas.hex("#fff3c4", 0.05)),
                        lx,
                        ly - 6,
                        lx,
                        ly + 8,
                        -40,
                        330,
                        -40,
                        116));
        c.faint(
                0.26,
                () -> c.poly(
                        new java.awt.GradientPaint(
                                (float) lx,
                                (float) ly,
                                Canvas.hex("#fff3c4", 0.95),
                                1330,
                                120,
                                Canvas.hex("#fff3c4", 0.05)),
                        lx,
                        ly - 6,
                        lx,
                        ly + 8,
                        1330,
                        196,
                        1330,
                        96));
        c.fill(headland(c, 2, horizon, 30, 0, 520), Canvas.hex("#507b83"));
        c.rect(
                0,
                horizon,
                c.width,
                c.height - horizon,
                Canvas.down(horizon, c.height, "#edc79b", "#6c9a9a", "#255a70", "#123a55"));
        shimmer(c, 250, horizon, 1.2, "#ffe9bd", 17);
        ripples(c, horizon + 12, "#0f3350", 0.16, 3);
        waves(c);
        cliff(c);
        tower(c, lx, ly);
        foam(c);
        gull(c, 520, 250, 16, "#eef1e6");
        gull(c, 566, 276, 11, "#eef1e6");
        gull(c, 470, 300, 9, "#dfe8e0");
        boat(c, 300, 540, 0.5, "#17405a");
    }

    static void stars(Canvas c, int count, double depth, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            double y = depth * random.nextDouble();
            double r = 0.7 + 1.2 * random.nextDouble();
            c.disc(random.nextDouble() * c.width, y, r, Canvas.hex("#fdf6df", 0.85 * (1 - y / depth) + 0.08));
        }
    }

    private static void cliff(Canvas c) {
        Path2D rock = new Path2D.Double();
        rock.moveTo(560, 730);
        rock.lineTo(588, 664);
        rock.lineTo(628, 640);
        rock.lineTo(652, 566);
        rock.lineTo(700, 540);
        rock.lineTo(726, 470);
        rock.curveTo(790, 438, 900, 436, 980, 452);
        rock.curveTo(1080, 470, 1180, 450, 1290, 476);
        rock.lineTo(1290, 730);
        rock.closePath();
        c.fill(rock, Canvas.down(440, 720, "#3b4f5e", "#22384b", "#152a3d"));
        c.poly(
                Canvas.hex("#5c6b73", 0.6),
                726,
                470,
                700,
                540,
                652,
                566,
                628,
                640,
                672,
                618,
                706,
                570,
                742,
                548,
                756,
                476);
        c.poly(Canvas.hex("#4b5d69", 0.55), 860, 470, 840, 560, 800, 600, 790, 700, 850, 640, 880, 560);
        c.poly(Canvas.hex("#4b5d69", 0.45), 1040, 480, 1020, 590, 1050, 690, 1090, 600, 1080, 490);
        Path2D grass = new Path2D.Double();
        grass.moveTo(720, 482);
        grass.curveTo(790, 434, 900, 432, 980, 448);
        grass.curveTo(1080, 466, 1180, 446, 1290, 472);
        grass.lineTo(1290, 500);
        grass.curveTo(1180, 470, 1080, 494, 980, 474);
        grass.curveTo(900, 458, 800, 462, 720, 482);
        grass.closePath();
        c.fill(grass, Canvas.down(436, 500, "#86925f", "#4f6a55"));
        c.rect(940, 398, 112, 60, "#efe6d2");
        c.rect(940, 398, 34, 60, "#d8cbb5");
        c.poly(Canvas.hex("#b5483a"), 930, 400, 956, 366, 1038, 366, 1062, 400);
        c.rect(1020, 352, 13, 22, "#8f3a31");
        c.rect(990, 416, 16, 20, "#ffdf94");
        c.rect(1020, 416, 16, 20, "#ffdf94");
        c.rect(951, 420, 14, 38, "#5c4a44");
    }

    private static void tower(Canvas c, double x, double lamp) {
        double top = lamp + 26;
        double foot = 452;
        double[] half = {26, 44};
        String[] bands = {"#f5ecd9", "#c94b3b", "#f5ecd9", "#c94b3b", "#f5ecd9"};
        for (int i = 0; i < bands.length; i++) {
            double a = (double) i / bands.length;
            double b = (i + 1.0) / bands.length;
            double y1 = top + (foot - top) * a;
            double y2 = top + (foot - top) * b;
            double w1 = half[0] + (half[1] - half[0]) * a;
            double w2 = half[0] + (half[1] - half[0]) * b;
            c.poly(Canvas.hex(bands[i]), x - w1, y1, x + w1, y1, x + w2, y2, x - w2, y2);
            c.poly(Canvas.hex("#1d3447", 0.2), x + w1 * 0.25, y1, x + w1, y1, x + w2, y2, x + w2 * 0.25, y2);
        }
        c.round(x - 6, 296, 12, 18, 10, Canvas.hex("#22384b"));
        c.round(x - 7, 378, 14, 20, 12, Canvas.hex("#22384b"));
        c.rect(x - 38, top - 8, 76, 10, "#22384b");
        for (int i = 0; i <= 6; i++) {
            c.line(x - 36 + i * 12, top - 8, x - 36 + i * 12, top - 24, 1.8, Canvas.hex("#22384b"));
        }
        c.line(x - 36, top - 24, x + 36, top - 24, 2.2, Canvas.hex("#22384b"));
        c.glow(x, lamp, 130, "#fff0b8", 0.95);
        c.round(x - 19, lamp - 22, 38, 44, 6, Canvas.hex("#fff2c2"));
        c.line(x - 6, lamp - 22, x - 6, lamp + 22, 2, Canvas.hex("#22384b", 0.6));
        c.line(x + 7, lamp - 22, x + 7, lamp + 22, 2, Canvas.hex("#22384b", 0.6));
        c.poly(Canvas.hex("#c94b3b"), x - 27, lamp - 20, x, lamp - 54, x + 27, lamp - 20);
        c.disc(x, lamp - 56, 5, Canvas.hex("#22384b"));
    }

    private static void waves(Canvas c) {
        for (int row = 0; row < 3; row++) {
            double y = 650 + row * 30;
            Path2D wave = new Path2D.Double();
            wave.moveTo(-10, 730);
            for (double x = -10; x <= c.width + 10; x += 4) {
                wave.lineTo(x, y + 9 * Math.sin(x / (46.0 + row * 9) + row * 1.9) + x * 0.01);
            }
            wave.lineTo(c.width + 10.0, 730);
            wave.closePath();
            c.fill(wave, Canvas.hex(new String[] {"#1d4f69", "#174460", "#123a55"}[row], 0.85));
        }
    }

    private static void foam(Canvas c) {
        for (double[] foam : new double[][] {{574, 668, 84}, {548, 690, 118}, {590, 650, 50}, {520, 711, 150}}) {
            c.round(foam[0] - foam[2] / 2, foam[1], foam[2], 5, 5, Canvas.hex("#f2efe0", 0.7));
        }
    }
}
