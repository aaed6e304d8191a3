package app.broadsheet.content.picture;

import app.broadsheet.content.FileAddress;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SVG, drawn once. Nothing outside the file is read: no pictures, no style sheets, no entities; there are no scripts. What
 * could keep the processor busy for ever (things within things that are used again and again, effects over large areas) is
 * counted before, and such a file is not drawn.
 */
final class SvgPicture {
    private static final int MOST_BYTES = 2_000_000;
    /** Elements that draw others again: a chart has some dozens; nested, each may cost the product of them. */
    private static final int MOST_AGAIN = 400;

    private static final int MOST_EFFECTS = 12;
    private static final DocumentLimits LIMITS = new DocumentLimits(60, 2, 30_000);
    private static final Pattern AGAIN = Pattern.compile("<(?:\\w+:)?(?:use|pattern|marker|mask|symbol)\\b");
    private static final Pattern EFFECTS = Pattern.compile("<(?:\\w+:)?fe[a-z]+\\b");
    private static final float SHARPER = 2;
    private static final float LEAST = 1;

    private SvgPicture() {}

    /** Null when it is not drawn. */
    static @Nullable BufferedImage draw(byte[] svg) {
        if (svg.length > MOST_BYTES || isCostly(new String(svg, StandardCharsets.ISO_8859_1))) {
            return null;
        }
        LoaderContext alone = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), FileAddress.BASE, alone);
        if (document == null) {
            return null;
        }
        FloatSize size = document.size();
        float longest = Math.max(size.width, size.height);
        if (!(size.width >= LEAST && size.height >= LEAST) || Float.isInfinite(longest)) {
            return null;
        }
        float factor = Math.min(SHARPER, ColumnPicture.LONGEST_SIDE / longest);
        int width = Math.max(1, Math.round(size.width * factor));
        int height = Math.max(1, Math.round(size.height * factor));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        return drawn;
    }

    private static boolean isCostly(String svg) {
        String text = svg.toLowerCase(Locale.ROOT);
        return text.contains("<!entity") || count(AGAIN, text) > MOST_AGAIN || count(EFFECTS, text) > MOST_EFFECTS;
    }

    private static int count(Pattern pattern, String text) {
        int found = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found++;
        }
        return found;
    }
}
