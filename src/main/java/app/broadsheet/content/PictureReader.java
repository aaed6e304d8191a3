package app.broadsheet.content;

import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the picture that an image element stands for, lazily loaded ones included; trackers are none. */
final class PictureReader {
    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset", "data-original-set");
    private static final List<String> LAZY = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-lazy",
            "data-original-src",
            "data-hi-res-src",
            "data-full-src",
            "data-orig-file",
            "data-image",
            "data-src-medium",
            "data-src-large",
            "data-url",
            "data-delayed-url",
            "data-actualsrc",
            "data-runner-src",
            "data-echo",
            "data-img-src",
            "data-cfsrc",
            "data-pin-media");

    private final @Nullable URI base;

    PictureReader(@Nullable URI base) {
        this.base = base;
    }

    /** The picture, or null when there is none to show. */
    @Nullable
    Picture read(Element image) {
        int width = pixels(image, "width");
        int height = pixels(image, "height");
        if ((width > 0 && width <= 2) || (height > 0 && height <= 2)) {
            return null;
        }
        URI address = address(image);
        if (address == null || Trackers.isTracker(address)) {
            return null;
        }
        return new Picture(address, Characters.line(image.attr("alt")), width, height);
    }

    private @Nullable URI address(Element image) {
        String src = image.attr("src");
        boolean placeholder = isPlaceholder(src);
        URI best = fromSets(image);
        if (best == null && placeholder) {
            best = lazy(image);
        }
        if (best == null && !placeholder) {
            best = picture(src);
        }
        Element parent = image.parent();
        if (best == null && parent != null && parent.normalName().equals("picture")) {
            for (Element source : parent.select("> source")) {
                URI address = fromSets(source);
                best = best == null ? address : best;
            }
        }
        if (best == null && placeholder && !src.isBlank() && !src.startsWith("data:image/gif")) {
            best = picture(src);
        }
        return best;
    }

    private @Nullable URI fromSets(Element image) {
        for (String name : SETS) {
            if (image.hasAttr(name)) {
                String chosen = SourceSet.best(image.attr(name));
                URI address = chosen == null || isPlaceholder(chosen) ? null : picture(chosen);
                if (address != null) {
                    return address;
                }
            }
        }
        return null;
    }

    private @Nullable URI lazy(Element image) {
        for (String name : LAZY) {
            URI address = image.hasAttr(name) ? picture(image.attr(name)) : null;
            if (address != null) {
                return address;
            }
        }
        for (Attribute attribute : image.attributes()) {
            String value = attribute.getValue();
            if (attribute.getKey().startsWith("data-") && SourceSet.namesPicture(value)) {
                return picture(value);
            }
        }
        return null;
    }

    private @Nullable URI picture(String written) {
        return written.regionMatches(true, 0, "data:", 0, 5)
                ? DataPictures.read(written)
                : Addresses.web(written, base);
    }

    private static boolean isPlaceholder(String src) {
        if (src.isBlank()) {
            return true;
        }
        if (src.startsWith("data:")) {
            return src.length() < 1_000 || src.startsWith("data:image/svg");
        }
        String lower = src.substring(Math.max(0, src.length() - 200)).toLowerCase(Locale.ROOT);
        return lower.contains("placeholder")
                || lower.contains("blank.")
                || lower.contains("spacer.")
                || lower.contains("transparent.")
                || lower.contains("lazyload")
                || lower.contains("grey.gif")
                || lower.contains("gray.gif")
                || lower.contains("pixel.gif")
                || lower.contains("1x1.")
                || lower.contains("loading.gif")
                || lower.contains("loader.gif");
    }

    /** An attribute's number of CSS pixels, 0 when it states none. */
    private static int pixels(Element image, String attribute) {
        String value = image.attr(attribute).strip();
        if (value.endsWith("px")) {
            value = value.substring(0, value.length() - 2).strip();
        }
        int point = value.indexOf('.');
        value = point > 0 ? value.substring(0, point) : value;
        boolean number =
                !value.isEmpty() && value.length() <= 5 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(value) : 0;
    }

    /** Whether a picture only stands for an emoji, which its alternative text is. */
    static boolean isEmoji(Element image) {
        String names = image.className();
        String alt = image.attr("alt");
        return (names.contains("emoji") || names.contains("smiley"))
                && !alt.isBlank()
                && alt.length() <= 12
                && alt.codePoints().noneMatch(Character::isAlphabetic);
    }

    /** Whether a picture belongs into the line it stands in. */
    static boolean isInline(Element image, Picture picture) {
        String names = image.className();
        if (names.equals("inline")
                || names.contains("emoji")
                || names.contains("smiley")
                || names.contains("latex")
                || names.contains("math")) {
            return true;
        }
        return picture.width() > 0 && picture.width() <= 40 && picture.height() > 0 && picture.height() <= 40;
    }
}
