package app.broadsheet.content.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IconPictureTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8, 24, 32})
    void windows_bitmaps_of_every_depth_are_read_with_their_mask(int bits) throws IOException {
        BufferedImage icon = icon(ico(entry(16, bits, bitmap(16, bits, true))));
        assertThat(icon.getWidth()).isEqualTo(16);
        assertThat(icon.getRGB(3, 2)).as("above").isEqualTo(RED);
        assertThat(icon.getRGB(3, 13)).as("below").isEqualTo(BLUE);
        assertThat(icon.getRGB(15, 8) >>> 24).as("masked").isZero();
    }

    @Test
    void of_several_sizes_the_smallest_is_taken_that_is_large_enough() throws IOException {
        BufferedImage icon = icon(ico(
                entry(16, 32, bitmap(16, 32, false)),
                entry(256, 32, png(256, 256, BLUE)),
                entry(64, 8, bitmap(64, 8, false)),
                entry(64, 32, png(64, 64, 0xFF00FF00))));
        assertThat(icon.getWidth()).isEqualTo(64);
        assertThat(icon.getRGB(32, 32)).isEqualTo(0xFF00FF00);

        BufferedImage largest = icon(ico(entry(16, 32, bitmap(16, 32, false)), entry(48, 32, png(48, 48, BLUE))));
        assertThat(largest.getWidth()).isEqualTo(48);
    }

    @Test
    void a_large_picture_is_made_small_and_a_drawing_is_drawn() throws IOException {
        BufferedImage touch = icon(png(180, 180, BLUE));
        assertThat(touch.getWidth()).isEqualTo(64);
        assertThat(touch.getHeight()).isEqualTo(64);
        assertThat(touch.getRGB(32, 32)).isEqualTo(BLUE);

        BufferedImage drawn = icon("""
                <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' width='100' height='100'>
                <rect width='100' height='100' fill='#f00'/></svg>""".getBytes(StandardCharsets.UTF_8));
        assertThat(drawn.getWidth()).isEqualTo(64);
        assertThat(drawn.getRGB(30, 30)).isEqualTo(RED);
    }

    @Test
    void what_is_a_little_longer_than_wide_keeps_its_shape_in_a_square() throws IOException {
        BufferedImage icon = icon(png(40, 60, BLUE));
        assertThat(icon.getWidth()).isEqualTo(60);
        assertThat(icon.getHeight()).isEqualTo(60);
        assertThat(icon.getRGB(2, 30) >>> 24).isZero();
        assertThat(icon.getRGB(30, 30)).isEqualTo(BLUE);
    }

    @Test
    void what_says_nothing_at_the_size_of_a_letter_is_no_icon() throws IOException {
        assertThat(IconPicture.of(png(400, 60, BLUE))).as("a wide logo").isEmpty();
        assertThat(IconPicture.of(png(1, 1, BLUE))).as("a pixel that counts").isEmpty();
        assertThat(IconPicture.of(png(32, 32, 0))).as("nothing").isEmpty();
        assertThat(IconPicture.of("<!doctype html><p>Sorry".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(IconPicture.of(new byte[0])).isEmpty();
    }

    @Test
    void sizes_that_are_meant_to_do_harm_take_no_memory() throws IOException {
        byte[] huge = bitmap(16, 32, false);
        ByteBuffer.wrap(huge).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 100_000).putInt(8, 200_000);
        assertThat(IconPicture.of(ico(entry(16, 32, huge)))).isEmpty();

        ByteBuffer.wrap(huge).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 1_000).putInt(8, Integer.MIN_VALUE);
        assertThat(IconPicture.of(ico(entry(16, 32, huge)))).isEmpty();

        byte[] bomb = png(16, 16, BLUE);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(IconPicture.of(bomb)).isEmpty();
        assertThat(IconPicture.of(ico(entry(16, 32, bomb))))
                .as("within an icon")
                .isEmpty();
    }

    @Test
    void damage_anywhere_is_no_failure() throws IOException {
        Random random = new Random(11);
        List<byte[]> whole = List.of(
                ico(entry(16, 8, bitmap(16, 8, true)), entry(32, 32, png(32, 32, RED))),
                ico(entry(16, 1, bitmap(16, 1, true))),
                png(32, 32, RED));
        for (byte[] good : whole) {
            for (int i = 0; i < 400; i++) {
                byte[] bad = Arrays.copyOf(good, random.nextInt(good.length) + 1);
                for (int n = random.nextInt(6); n > 0; n--) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt();
                }
                IconPicture.of(bad)
                        .ifPresent(png -> assertThat(PictureType.of(png)).contains("image/png"));
            }
        }
    }

    private static BufferedImage icon(byte[] picture) throws IOException {
        byte[] png = IconPicture.of(picture).orElseThrow();
        assertThat(png.length).isLessThan(20_000);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] png(int width, int height, int colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] all = new int[width * height];
        Arrays.fill(all, colour);
        image.setRGB(0, 0, width, height, all, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(int side, int bits, byte[] picture) {}

    private static Entry entry(int side, int bits, byte[] picture) {
        return new Entry(side, bits, picture);
    }

    private static byte[] ico(Entry... entries) {
        int start = 6 + 16 * entries.length;
        byte[] ico = new byte
                [start
                        + Arrays.stream(entries)
                                .mapToInt(one -> one.picture.length)
                                .sum()];
        ByteBuffer out = ByteBuffer.wrap(ico).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) entries.length);
        for (Entry one : entries) {
            out.put((byte) one.side).put((byte) one.side).putShort((short) 0).putShort((short) 1);
            out.putShort((short) one.bits).putInt(one.picture.length).putInt(start);
            start += one.picture.length;
        }
        Arrays.stream(entries).forEach(one -> out.put(one.picture));
        return ico;
    }

    /** The upper half red, the lower blue; masked: the last column is not drawn. */
    private static byte[] bitmap(int side, int bits, boolean masked) {
        int line = (side * bits + 31) / 32 * 4;
        int maskLine = (side + 31) / 32 * 4;
        int colours = bits <= 8 ? 1 << bits : 0;
        byte[] bitmap = new byte[40 + 4 * colours + side * (line + maskLine)];
        ByteBuffer out = ByteBuffer.wrap(bitmap).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(40).putInt(side).putInt(2 * side).putShort((short) 1).putShort((short) bits);
        out.position(40);
        if (colours > 0) {
            out.putInt(RED & 0xFFFFFF).putInt(BLUE & 0xFFFFFF);
        }
        int pixels = 40 + 4 * colours;
        for (int y = 0; y < side; y++) {
            boolean upper = y >= side / 2; // lines go upwards
            for (int x = 0; x < side; x++) {
                int at = pixels + y * line + x * bits / 8;
                int colour = upper ? RED : BLUE;
                if (bits == 32) {
                    out.putInt(at, masked && x == side - 1 ? 0 : colour);
                } else if (bits == 24) {
                    out.put(at, (byte) colour).put(at + 2, (byte) (colour >> 16));
                } else if (!upper) {
                    out.put(at, (byte) (out.get(at) | (1 << (8 - bits - ((x * bits) % 8)))));
                }
            }
            if (masked) {
                int at = pixels + side * line + y * maskLine + (side - 1) / 8;
                out.put(at, (byte) (0x80 >> ((side - 1) % 8)));
            }
        }
        return bitmap;
    }
}
