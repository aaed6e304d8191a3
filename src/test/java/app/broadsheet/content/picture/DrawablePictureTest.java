package app.broadsheet.content.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DrawablePictureTest {
    /** 16 × 8, red above and blue below, lossy. */
    private static final String LOSSY =
            "UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAgAAsBMJagCdGuA/gAGwAD+8i2f419PN/StLg7/qb9frp/pJ+gSEdh//SsfvBf/BMKf8TCjy8AA";
    /** 16 × 8, a red square at the left, the rest transparent, lossless. */
    private static final String LOSSLESS = "UklGRiQAAABXRUJQVlA4TBcAAAAvD8ABEA8Q8x/zHwyxYDJ/6c4UIvofOQA=";

    @Test
    void webp_becomes_jpeg_and_with_transparent_parts_png() throws IOException {
        byte[] jpeg = DrawablePicture.of(Base64.getDecoder().decode(LOSSY));
        assertThat(PictureType.of(jpeg)).contains("image/jpeg");
        BufferedImage photo = read(jpeg);
        assertThat(photo.getWidth()).isEqualTo(16);
        assertThat(photo.getHeight()).isEqualTo(8);
        assertThat(photo.getRGB(8, 0) >> 16 & 0xFF).isGreaterThan(120);
        assertThat(photo.getRGB(8, 7) & 0xFF).isGreaterThan(120);

        byte[] png = DrawablePicture.of(Base64.getDecoder().decode(LOSSLESS));
        assertThat(PictureType.of(png)).contains("image/png");
        assertThat(read(png).getRGB(2, 2)).isEqualTo(0xFFFF0000);
        assertThat(read(png).getRGB(12, 2) >>> 24).isZero();
    }

    @Test
    void svg_is_drawn_sharp_with_what_is_within_it() throws IOException {
        BufferedImage drawn = read(DrawablePicture.of(svg("""
                <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100' width='200' height='100'>
                  <defs><linearGradient id='g'><stop stop-color='#00f'/><stop offset='1' stop-color='#00f'/></linearGradient>
                    <rect id='r' width='50' height='100' fill='#0f0'/></defs>
                  <rect width='100' height='100' fill='url(#g)'/><use href='#r' x='150'/>
                </svg>""")));
        assertThat(drawn.getWidth()).isEqualTo(400);
        assertThat(drawn.getHeight()).isEqualTo(200);
        assertThat(drawn.getRGB(100, 100) & 0xFF).isGreaterThan(230);
        assertThat(drawn.getRGB(100, 100) >> 8 & 0xFF).isLessThan(30);
        assertThat(drawn.getRGB(350, 100) >> 8 & 0xFF).isGreaterThan(230);
        assertThat(drawn.getRGB(350, 100) & 0xFF).isLessThan(30);
    }

    @Test
    void what_is_drawn_in_black_is_on_white_and_what_is_drawn_in_white_stays_as_it_is() throws IOException {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'>"
                + "<circle cx='50' cy='50' r='30' fill='%s'/></svg>";
        BufferedImage black = read(DrawablePicture.of(svg(drawing.formatted("#000"))));
        assertThat(black.getRGB(350, 100) & 0xFFFFFF).isGreaterThan(0xFAFAFA);
        assertThat(black.getRGB(100, 100) & 0xFF).isLessThan(20);
        BufferedImage white = read(DrawablePicture.of(svg(drawing.formatted("#fff"))));
        assertThat(white.getRGB(350, 100) >>> 24).isZero();
        assertThat(white.getRGB(100, 100)).isEqualTo(0xFFFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void a_black_logo_is_on_white_and_a_coloured_one_and_a_photograph_stay_as_they_came(String format)
            throws IOException {
        BufferedImage black = read(DrawablePicture.of(logo(format, 0x101010, true)));
        assertThat(black.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
        assertThat(black.getRGB(60, 30) & 0xFF).isLessThan(30);
        assertThat(black.getWidth()).isEqualTo(120);
        byte[] light = logo(format, 0xE0E0F0, true);
        assertThat(DrawablePicture.of(light)).isSameAs(light);
        byte[] whole = logo(format, 0x101010, false);
        assertThat(DrawablePicture.of(whole)).isSameAs(whole);
    }

    @Test
    void grey_ink_is_no_lighter_on_white() throws IOException {
        ComponentColorModel grey = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(grey, grey.createCompatibleWritableRaster(40, 20), false, null);
        for (int x = 10; x < 30; x++) {
            image.getRaster().setPixel(x, 10, new int[] {0x14, 0xFF});
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        BufferedImage drawn = read(DrawablePicture.of(bytes.toByteArray()));
        assertThat(drawn.getRGB(20, 10)).isEqualTo(0xFF141414);
        assertThat(drawn.getRGB(20, 2)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void a_picture_that_moves_goes_on_moving() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 2; i++) {
                writer.writeToSequence(new IIOImage(drawn("gif", 0x101010, true), null, null), null);
            }
            writer.endWriteSequence();
        }
        byte[] moving = bytes.toByteArray();
        assertThat(DrawablePicture.of(moving)).isSameAs(moving);
    }

    @Test
    void damaged_png_and_gif_stay_as_they_came() throws IOException {
        for (String format : List.of("png", "gif")) {
            byte[] whole = logo(format, 0x101010, true);
            Random random = new Random(9);
            for (int length = 12; length < whole.length; length += 7) {
                assertThat(DrawablePicture.of(Arrays.copyOf(whole, length))).isNotEmpty();
                byte[] changed = whole.clone();
                changed[12 + random.nextInt(whole.length - 12)] ^= (byte) (1 << random.nextInt(8));
                assertThat(DrawablePicture.of(changed)).isNotEmpty();
            }
        }
    }

    private static byte[] logo(String format, int ink, boolean clear) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn(format, ink, clear), format, bytes);
        return bytes.toByteArray();
    }

    /** A disc. */
    private static BufferedImage drawn(String format, int ink, boolean clear) {
        IndexColorModel two = new IndexColorModel(
                2,
                3,
                new int[] {0xFFFFFF, ink | 0xFF000000, 0xFFC0C0C0},
                0,
                true,
                clear ? 0 : -1,
                DataBuffer.TYPE_BYTE);
        BufferedImage image = format.equals("gif")
                ? new BufferedImage(120, 60, BufferedImage.TYPE_BYTE_INDEXED, two)
                : new BufferedImage(120, 60, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        if (!clear) {
            graphics.setColor(new Color(0xC0C0C0));
            graphics.fillRect(0, 0, 120, 60);
        }
        graphics.setColor(new Color(ink));
        graphics.fillOval(35, 5, 50, 50);
        graphics.dispose();
        return image;
    }

    @Test
    void svg_of_any_stated_size_is_no_larger_than_a_page() throws IOException {
        BufferedImage drawn = read(
                DrawablePicture.of(
                        svg(
                                "<svg xmlns='http://www.w3.org/2000/svg' width='900000' height='450000'><rect width='9' height='9'/></svg>")));
        assertThat(drawn.getWidth()).isEqualTo(1600);
        assertThat(drawn.getHeight()).isEqualTo(800);
    }

    @Test
    void svg_reads_nothing_from_outside() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String at = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            byte[] drawn = DrawablePicture.of(svg("""
                    <?xml-stylesheet href='%1$sstyle.css'?>
                    <!DOCTYPE svg SYSTEM '%1$sdtd'>
                    <svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40' height='40'>
                      <style>@import url('%1$simport.css'); @font-face { font-family: x; src: url('%1$sfont') }</style>
                      <image href='%1$spicture.png' width='20' height='20'/>
                      <image xlink:href='file:///etc/hostname' width='20' height='20'/>
                      <use href='%1$sother.svg#a'/>
                      <rect width='40' height='40' fill="url('%1$sother.svg#g') #0f0"/>
                      <script href='%1$sscript.js'/>
                    </svg>""".formatted(at).strip()));
            assertThat(drawn).isNotEmpty();
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>",
                "<svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='-3' height='NaN'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>",
            })
    void what_is_broken_stays_as_it_came(String broken) {
        byte[] bytes = svg(broken);
        assertThat(DrawablePicture.of(bytes)).isEqualTo(bytes);
    }

    @Test
    void things_that_use_things_that_use_things_are_not_drawn_for_ever() {
        StringBuilder bomb = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'>"
                + "<g id='a0'><rect width='9' height='9'/></g>");
        for (int level = 1; level < 30; level++) {
            bomb.append("<g id='a").append(level).append("'>");
            bomb.append(("<use href='#a" + (level - 1) + "'/>").repeat(12)).append("</g>");
        }
        bomb.append("<use href='#a29'/></svg>");
        byte[] bytes = svg(bomb.toString());
        // That it ends is what counts.
        assertThat(DrawablePicture.of(bytes)).isNotEmpty();
        byte[] deep = svg("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + "<g>".repeat(50_000)
                + "</g>".repeat(50_000) + "</svg>");
        assertThat(DrawablePicture.of(deep)).isNotEmpty();
    }

    @Test
    void damaged_webp_stays_as_it_came() {
        byte[] whole = Base64.getDecoder().decode(LOSSY);
        Random random = new Random(7);
        for (int length = 12; length < whole.length; length += 3) {
            assertThat(DrawablePicture.of(Arrays.copyOf(whole, length))).isNotEmpty();
            byte[] changed = whole.clone();
            changed[12 + random.nextInt(whole.length - 12)] ^= (byte) (1 << random.nextInt(8));
            assertThat(DrawablePicture.of(changed)).isNotEmpty();
        }
    }

    private static byte[] svg(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
