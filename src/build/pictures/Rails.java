import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** Pictures of the mountain railway. */
final class Rails {
    private Rails() {}

    static void mountainRailway(Canvas c) {
        c.rect(0, 0, c.width, c.height, Canvas.down(0, 470, "#6fb3d2", "#a9d5e0", "#e4f1e6", "#fbf3dc"));
        c.glow(240, 120, 300, "#fffdf0", 0.9);
        c.cloud(120, 150, 280, Canvas.hex("#ffffff", 0.85));
        c.cloud(900, 96, 240, Canvas.hex("#ffffff", 0.75));
        peak(c, 300, 148, 420, 520, "#8fb1c9", "#7397b4");
        peak(c, 1010, 120, 480, 540, "#86a9c4", "#6a8fae");
        peak(c, 650, 60, 520, 560, "#7899b8", "#5b7fa2");
        c.fill(c.land(12, 430, 26, 460), Canvas.hex("#86b0a0"));
        firs(c, 12, 430, 26, 460, 90, 26, "#6f9c8e", 5);
        c.fill(c.land(27, 492, 30, 560), Canvas.hex("#5f9180"));
        firs(c, 27, 492, 30, 560, 70, 40, "#4b7d6f", 9);
        Path2D gorge = new Path2D.Double();
        gorge.moveTo(520, 730);
        gorge.curveTo(560, 640, 640, 600, 700, 540);
        gorge.curveTo(724, 600, 700, 660, 740, 730);
        gorge.closePath();
        c.fill(gorge, Canvas.down(540, 720, "#cfe6e2", "#7db7c4"));
        viaduct(c);
        train(c);
        Path2D left = new Path2D.Double();
        left.moveTo(-10, 730);
        left.lineTo(-10, 470);
        left.curveTo(60, 470, 110, 500, 170, 560);
        left.curveTo(230, 620, 380, 660, 470, 730);
        left.closePath();
        c.fill(left, Canvas.down(470, 720, "#3f7461", "#24503f"));
        Path2D right = new Path2D.Double();
        right.moveTo(1290, 730);
        right.lineTo(1290, 440);
        right.curveTo(1200, 470, 1130, 520, 1080, 590);
        right.curveTo(1020, 660, 900, 690, 830, 730);
        right.closePath();
        c.fill(right, Canvas.down(450, 720, "#3f7461", "#24503f"));
        Random random = new Random(8);
        for (int i = 0; i < 17; i++) {
            double x = -20 + i * 27;
            double y = 560 + Math.max(0, x - 60) * 0.44 + random.nextInt(70);
            c.fir(x, Math.min(y, 740), 96 + random.nextInt(70), Canvas.hex(i % 2 == 0 ? "#1d4437" : "#275443"));
        }
        for (int i = 0; i < 16; i++) {
            double x = 1296 - i * 27;
            double y = 556 + i * 11 + random.nextInt(70);
            c.fir(x, Math.min(y, 745), 100 + random.nextInt(74), Canvas.hex(i % 2 == 0 ? "#1d4437" : "#275443"));
        }
        Sea.gull(c, 470, 214, 14, "#4f7590");
        Sea.gull(c, 508, 236, 9, "#4f7590");
    }

    private static void peak(Canvas c, double x, double top, double half, double foot, String light, String dark) {
        c.poly(
                Canvas.hex(light),
                x - half,
                foot,
                x - half * 0.52,
                top + (foot - top) * 0.5,
                x - half * 0.4,
                top + (foot - top) * 0.46,
                x,
                top,
                x + half * 0.34,
                top + (foot - top) * 0.36,
                x + half * 0.46,
                top + (foot - top) * 0.4,
                x + half,
                foot);
        c.poly(
                Canvas.hex(dark),
                x,
                top,
                x + half * 0.34,
                top + (foot - top) * 0.36,
                x + half * 0.46,
                top + (foot - top) * 0.4,
                x + half,
                foot,
                x + half * 0.1,
                foot,
                x + half * 0.02,
                top + (foot - top) * 0.55,
                x + half * 0.1,
                top + (foot - top) * 0.3);
        double d = (foot - top) * 0.30;
        double m = half * 0.265;
        c.poly(
                Canvas.hex("#ffffff", 0.95),
                x,
                top,
                x - m,
                top + d,
                x - m * 0.55,
                top + d * 0.84,
                x - m * 0.3,
                top + d * 1.12,
                x + m * 0.05,
                top + d * 0.8,
                x + m * 0.4,
                top + d * 1.1,
                x + m * 0.7,
                top + d * 0.86,
                x + m * 1.06,
                top + d);
        c.poly(
                Canvas.hex("#c7dbe8"),
                x,
                top,
                x + m * 0.36,
                top + d * 0.72,
                x + m * 0.4,
                top + d * 1.1,
                x + m * 0.7,
                top + d * 0.86,
                x + m * 1.06,
                top + d);
    }

    private static void firs(
            Canvas c,
            long seed,
            double base,
            double swing,
            double length,
            int count,
            double h,
            String colour,
            long with) {
        Random random = new Random(with);
        for (int i = 0; i < count; i++) {
            double x = random.nextInt(c.width);
            c.fir(
                    x,
                    Canvas.landAt(seed, base, swing, length, x) + 6,
                    h * (0.7 + random.nextDouble() * 0.6),
                    Canvas.hex(colour));
        }
    }

    private static void viaduct(Canvas c) {
        double deck = 436;
        Area stone = new Area(new Rectangle2D.Double(-10, deck, 1300, 330));
        double span = 116;
        for (double x = -60; x < 1290; x += span) {
            double w = span - 26;
            stone.subtract(new Area(new Rectangle2D.Double(x, deck + 24 + w / 2, w, 400)));
            stone.subtract(new Area(new Ellipse2D.Double(x, deck + 24, w, w)));
        }
        c.fill(stone, Canvas.down(deck, 720, "#d8c3a0", "#b89a78", "#7d735f"));
        for (double x = -60; x < 1290; x += span) {
            double px = x + span - 26;
            c.rect(px + 16, deck + 66, 10, 300, Canvas.hex("#5f4f45", 0.30));
            for (int i = 0; i < 9; i++) {
                c.rect(px + 3 + (i % 2) * 7, deck + 84 + i * 27, 10, 3, Canvas.hex("#8f7a60", 0.45));
            }
            c.stroke(
                    new java.awt.geom.Arc2D.Double(
                            x - 2, deck + 22, span - 22, span - 22, 0, 180, java.awt.geom.Arc2D.OPEN),
                    4,
                    Canvas.hex("#efdfc0", 0.8));
        }
        c.rect(-10, deck - 8, 1300, 12, "#efdfc0");
        c.rect(-10, deck + 4, 1300, 5, Canvas.hex("#7a6650", 0.55));
    }

    private static void train(Canvas c) {
        double y = 380;
        double foot = 428;
        for (int car = 0; car < 4; car++) {
            double x = 318 + car * 158;
            double w = 152;
            if (car == 3) {
                Path2D nose = new Path2D.Double();
                nose.moveTo(x, y);
                nose.lineTo(x + w - 34, y);
                nose.curveTo(x + w - 10, y + 2, x + w + 2, y + 24, x + w + 4, foot - 4);
                nose.lineTo(x, foot - 4);
                nose.closePath();
                c.fill(nose, Canvas.down(y, foot, "#e0523f", "#b6362f"));
                c.poly(
                        Canvas.hex("#2c3e50"),
                        x + w - 38,
                        y + 8,
                        x + w - 24,
                        y + 8,
                        x + w - 8,
                        y + 24,
                        x + w - 38,
                        y + 24);
                c.disc(x + w - 4, foot - 16, 4, Canvas.hex("#fff2c2"));
            } else {
                c.round(x, y, w, foot - y - 4, 12, Canvas.down(y, foot, "#e0523f", "#b6362f"));
            }
            c.rect(x + 6, y - 4, w - (car == 3 ? 44 : 12), 6, "#8f2b28");
            c.rect(x, y + 29, w + (car == 3 ? 3 : 0), 4, "#f7e3c4");
            for (int i = 0; i < (car == 3 ? 3 : 5); i++) {
                c.round(x + 12 + i * 27, y + 9, 20, 15, 4, Canvas.hex("#d8eef2"));
                c.poly(
                        Canvas.hex("#ffffff", 0.6),
                        x + 14 + i * 27,
                        y + 22,
                        x + 22 + i * 27,
                        y + 10,
                        x + 27 + i * 27,
                        y + 10,
                        x + 19 + i * 27,
                        y + 22);
            }
            for (double wx : new double[] {22, 46, w - 46, w - 22}) {
                c.disc(x + wx, foot - 3, 6, Canvas.hex("#3a3a44"));
            }
            if (car < 3) {
                c.rect(x + w, foot - 14, 6, 5, "#3a3a44");
            }
        }
        Paint wire = Canvas.hex("#5c6b73");
        for (double x = 70; x < 1280; x += 232) {
            c.rect(x, 332, 4, 98, wire);
            c.line(x + 2, 340, x + 44, 346, 3, wire);
        }
        c.line(-10, 352, 1290, 352, 1.6, wire);
        c.line(560, 376, 582, 353, 2.4, wire);
        c.line(582, 353, 598, 376, 2.4, wire);
    }

    static void snowStation(Canvas c) {
        c.rect(0, 0, c.width, c.height, Canvas.down(0, 520, "#16264f", "#2b4678", "#5b78a8", "#a9b7d0"));
        Sea.stars(c, 60, 200, 41);
        peak(c, 240, 120, 460, 560, "#3f5f93", "#31507f");
        peak(c, 900, 90, 560, 580, "#37568a", "#2a4776");
        c.fill(c.land(19, 470, 26, 640), Canvas.hex("#4e6d9c"));
        firs(c, 19, 470, 26, 640, 80, 46, "#35548a", 2);
        c.fill(c.land(23, 520, 10, 900), Canvas.hex("#c9d5e6"));
        Random random = new Random(6);
        for (int i = 0; i < 12; i++) {
            double x = random.nextInt(420);
            snowFir(c, x - 60, 560 + random.nextInt(30), 120 + random.nextInt(80));
        }
        for (int i = 0; i < 7; i++) {
            snowFir(c, 1090 + random.nextInt(220), 548 + random.nextInt(30), 110 + random.nextInt(80));
        }
        station(c, 640, 560);
        c.rect(0, 560, c.width, 32, Canvas.down(560, 592, "#e6edf6", "#b9c7dd"));
        c.rect(0, 590, c.width, 22, Canvas.hex("#50648f"));
        c.rect(0, 610, c.width, 120, Canvas.down(610, 720, "#d7e1ee", "#93a8c9"));
        for (int i = 0; i < 34; i++) {
            c.rect(i * 40 - 8, 640, 22, 12, Canvas.hex("#56678c", 0.7));
        }
        c.rect(0, 630, c.width, 6, "#3a4668");
        c.rect(0, 652, c.width, 7, "#3a4668");
        parked(c);
        for (double x : new double[] {548, 1010, 1220}) {
            lamp(c, x, 562);
        }
        for (int i = 0; i < 240; i++) {
            double r = 0.9 + random.nextDouble() * 2.6;
            c.disc(
                    random.nextInt(c.width),
                    random.nextInt(c.height),
                    r,
                    Canvas.hex("#ffffff", 0.35 + random.nextDouble() * 0.5));
        }
    }

    private static void snowFir(Canvas c, double x, double y, double h) {
        c.fir(x, y, h, Canvas.hex("#1d3a66"));
        for (int tier = 0; tier < 3; tier++) {
            double top = y - h + tier * h * 0.24;
            double half = h * 0.42 * (0.24 + 0.13 * tier);
            c.poly(
                    Canvas.hex("#e3ebf6", 0.92),
                    x,
                    top,
                    x + half * 0.62,
                    top + h * 0.26,
                    x + half * 0.2,
                    top + h * 0.2,
                    x - half * 0.14,
                    top + h * 0.29,
                    x - half * 0.62,
                    top + h * 0.26);
        }
    }

    private static void station(Canvas c, double x, double y) {
        c.glow(x + 190, y - 70, 330, "#ffc37a", 0.5);
        c.rect(x, y - 150, 380, 152, Canvas.down(y - 150, y, "#c98f6a", "#9c6450"));
        c.rect(x + 120, y - 206, 140, 206, Canvas.down(y - 206, y, "#d39a74", "#a56b55"));
        c.poly(Canvas.hex("#eef3fa"), x - 26, y - 144, x + 14, y - 196, x + 366, y - 196, x + 406, y - 144);
        c.rect(x + 120, y - 206, 140, 62, "#d39a74");
        c.poly(Canvas.hex("#f7fafd"), x + 98, y - 198, x + 190, y - 274, x + 282, y - 198);
        c.poly(Canvas.hex("#d39a74"), x + 128, y - 198, x + 190, y - 250, x + 252, y - 198);
        c.disc(x + 190, y - 210, 19, Canvas.hex("#fff4d6"));
        c.line(x + 190, y - 210, x + 190, y - 223, 3, Canvas.hex("#3a3450"));
        c.line(x + 190, y - 210, x + 199, y - 206, 3, Canvas.hex("#3a3450"));
        c.rect(x + 318, y - 222, 22, 40, "#8c5746");
        c.round(x + 313, y - 228, 32, 10, 8, Canvas.hex("#f7fafd"));
        for (double wx : new double[] {24, 70, 286, 332}) {
            c.round(x + wx, y - 112, 28, 46, 6, Canvas.hex("#ffd98c"));
            c.rect(x + wx + 13, y - 112, 2.4, 46, "#8c5746");
            c.rect(x + wx, y - 92, 28, 2.4, "#8c5746");
            c.round(x + wx - 3, y - 66, 34, 6, 4, Canvas.hex("#f7fafd"));
        }
        for (double wx : new double[] {138, 214}) {
            c.round(x + wx, y - 172, 26, 30, 6, Canvas.hex("#ffd98c"));
            c.rect(x + wx + 12, y - 172, 2.4, 30, "#8c5746");
        }
        c.round(x + 164, y - 92, 52, 96, 10, Canvas.hex("#5c3f4a"));
        c.round(x + 172, y - 84, 36, 34, 6, Canvas.hex("#ffd98c"));
        c.poly(Canvas.hex("#f2f6fb"), x + 110, y - 116, x + 270, y - 116, x + 286, y - 100, x + 94, y - 100);
        c.poly(
                new GradientPaint(
                        0, (float) y, Canvas.hex("#ffd08a", 0.6), 0, (float) y + 30, Canvas.hex("#ffd08a", 0)),
                x + 20,
                y,
                x + 360,
                y,
                x + 392,
                y + 30,
                x - 12,
                y + 30);
    }

    private static void parked(Canvas c) {
        double x = -40;
        double y = 516;
        double foot = 636;
        c.poly(
                new GradientPaint(520, 600, Canvas.hex("#fff0bd", 0.55), 900, 640, Canvas.hex("#fff0bd", 0)),
                512,
                590,
                930,
                610,
                930,
                668,
                512,
                612);
        Path2D body = new Path2D.Double();
        body.moveTo(x, y);
        body.lineTo(436, y);
        body.curveTo(484, y + 4, 508, y + 46, 516, foot - 16);
        body.lineTo(x, foot - 16);
        body.closePath();
        c.fill(body, Canvas.down(y, foot, "#c8463c", "#8d2c33"));
        c.round(x, y - 12, 486, 18, 14, Canvas.hex("#f2f6fb"));
        c.rect(x, y + 66, 546, 7, "#f3dfc0");
        c.poly(Canvas.hex("#1f2f4d"), 424, y + 16, 450, y + 16, 486, y + 56, 424, y + 56);
        for (int i = 0; i < 5; i++) {
            c.round(8 + i * 80, y + 20, 60, 36, 8, Canvas.hex("#ffdf9c"));
            c.disc(26 + i * 80 + (i % 2) * 16, y + 40, 7, Canvas.hex("#7d4a4a"));
            c.round(17 + i * 80 + (i % 2) * 16, y + 46, 18, 11, 8, Canvas.hex("#7d4a4a"));
        }
        c.glow(508, 596, 74, "#fff0bd", 0.95);
        c.disc(506, 596, 8, Canvas.hex("#fffbe6"));
        c.rect(x, foot - 18, 548, 8, "#2c2a44");
        for (double wx : new double[] {30, 76, 330, 376}) {
            c.disc(wx, foot + 2, 17, Canvas.hex("#23233a"));
            c.disc(wx, foot + 2, 7, Canvas.hex("#565a7c"));
        }
    }

    private static void lamp(Canvas c, double x, double y) {
        c.rect(x - 2.5, y - 120, 5, 122, "#22304f");
        c.line(x, y - 118, x + 26, y - 124, 4, Canvas.hex("#22304f"));
        c.glow(x + 27, y - 112, 92, "#ffdf9c", 0.85);
        c.poly(Canvas.hex("#22304f"), x + 17, y - 118, x + 37, y - 118, x + 33, y - 128, x + 21, y - 128);
        c.disc(x + 27, y - 115, 7, Canvas.hex("#fff6d8"));
        c.oval(x + 26, y + 5, 74, 9, Canvas.hex("#ffe3a8", 0.4));
    }

    static void lineProfile(Canvas c) {
        c.rect(0, 0, c.width, c.height, "#f4f1e6");
        for (int i = 0; i < 6; i++) {
            c.rect(70, 90 + i * 70, 1140, 1.4, Canvas.hex("#b8c4bd", 0.8));
        }
        double[][] points = {{90, 440}, {300, 408}, {500, 340}, {700, 286}, {940, 196}, {1190, 120}};
        Path2D line = new Path2D.Double();
        line.moveTo(points[0][0], points[0][1]);
        for (int i = 1; i < points.length; i++) {
            double mx = (points[i - 1][0] + points[i][0]) / 2;
            line.curveTo(mx, points[i - 1][1], mx, points[i][1], points[i][0], points[i][1]);
        }
        Path2D ground = new Path2D.Double(line);
        ground.lineTo(1190, 500);
        ground.lineTo(90, 500);
        ground.closePath();
        c.fill(ground, Canvas.down(110, 500, "#5f9180", "#a9c9b4", "#dfe8d6"));
        Random random = new Random(3);
        for (int i = 0; i < 34; i++) {
            double x = 110 + random.nextInt(1060);
            double y = 486 - random.nextInt(30);
            c.fir(x, y, 18 + random.nextInt(16), Canvas.hex("#3f7461", 0.55));
        }
        c.stroke(line, 9, Canvas.hex("#c8463c"));
        for (int i = 0; i < points.length; i++) {
            double x = points[i][0];
            double y = points[i][1];
            c.line(x, y + 16, x, 500, 1.6, Canvas.hex("#2c4a44", 0.45));
            if (i == 3) {
                dot(c, x - 14, y);
                dot(c, x + 14, y);
            } else {
                dot(c, x, y);
            }
        }
        c.rect(70, 498, 1140, 4, "#2c4a44");
    }

    private static void dot(Canvas c, double x, double y) {
        c.disc(x, y, 16, Canvas.hex("#2c4a44"));
        c.disc(x, y, 9.5, Canvas.hex("#fffaf0"));
    }
}
