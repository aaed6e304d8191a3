package app.broadsheet.content;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two addresses are of one picture, in whatever size, shape or format, and from whatever host: sites and the services
 * that deliver for them write the size into the file's name ({@code -1024x768}), the path ({@code /resize/640x480/}), the query,
 * or put the whole address into another one. Tells by addresses alone; pure.
 */
public final class SamePicture {
    /** Bytes from which on a name is hardly given twice: eight Latin letters, three Chinese ones. */
    private static final int TELLING = 8;

    private static final int MOST_WITHIN = 3;
    private static final Pattern EXTENSION =
            Pattern.compile("(\\.(jpe?g|jpe|jfif|png|webp|gif|avif|bmp|svg))+([!:@~][\\w=.,-]*)?$");
    private static final Pattern SIZE_AT_END =
            Pattern.compile("([-_.]\\d{2,4}x\\d{2,4}|[-_](scaled|rotated|original|full|large|"
                    + "medium|small|square\\d*|thumb(nail)?|(super|facebook)?jumbo|articlelarge|(medium)?threebytwo\\w*|"
                    + "videosixteenbynine\\w*|master\\d+|w\\d{2,4}|\\d{2,4}(w|px)|e\\d{10,})|@[1-4]x|\\(\\d+\\))$");
    /** A part of a path, or a file, that says how large and of what quality the picture is, and not which one it is. */
    private static final Pattern SIZE =
            Pattern.compile("[\\d_x,.]{2,}|[wh]\\d{2,4}|(w|h|q|f|c|g|ar|dpr|width|height|quality|"
                    + "fit|format|resize|crop)[=_:,-].*|resized?|fit-in|smart|crop|cdn-cgi|image|styles?|thumbs?|public|master|original|"
                    + "full|large|medium|small|standard|(max|hq|mq|sd)?(res)?default");
    /** A number of a picture in a file system of millions. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)(?=.*[a-z])([a-z0-9_]{11,}|[0-9a-f-]{32,})");

    private static final Pattern SIZE_PARAMETER =
            Pattern.compile("(w|h|q|s|width|height|quality|fit|crop|resize|resized|format|"
                    + "fm|auto|dpr|ssl|strip|itok|sig|ixlib|size|scale|op|ver|v)=.*");
    private static final Pattern ADDRESS_WITHIN = Pattern.compile(".+?(https?(://|:/|%3a%2f%2f).*)");
    private static final Pattern FILE_PARAMETER = Pattern.compile("[a-z]+=(.+)");
    private static final Set<String> SAY_NOTHING = Set.of(
            "featured-image",
            "featured",
            "thumbnail",
            "screenshot",
            "placeholder",
            "untitled",
            "unnamed",
            "download",
            "og-image",
            "ogimage",
            "opengraph",
            "opengraph-image",
            "twitter-image",
            "social-share",
            "share-image",
            "default-image",
            "main-image",
            "main_image",
            "mainimage",
            "hero-image",
            "cover-image",
            "lead-image",
            "lead_image",
            "header-image",
            "image-asset",
            "saved_resource");

    private SamePicture() {}

    /** Whether both are of one picture. */
    public static boolean is(URI one, URI other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.getHost() == null || other.getHost() == null) {
            return false;
        }
        Optional<String> name = name(one);
        return (name.isPresent() && name.equals(name(other))) || place(one).equals(place(other));
    }

    /** What the picture's file is called, without its size and format; empty where that says nothing of which one it is. */
    public static Optional<String> name(URI address) {
        List<String> parts = parts(file(address));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String stem = stem(parts.getLast());
        if (!SIZE.matcher(stem).matches() && !SAY_NOTHING.contains(stem)) {
            boolean file = EXTENSION.matcher(parts.getLast()).find();
            boolean tells = file && stem.getBytes(StandardCharsets.UTF_8).length >= TELLING;
            return tells || NUMBER.matcher(stem).matches() ? Optional.of(stem) : Optional.empty();
        }
        // Its size stands where its name would: then its number is before it.
        for (int i = parts.size() - 2; i >= Math.max(0, parts.size() - 4); i--) {
            if (NUMBER.matcher(parts.get(i)).matches()) {
                return Optional.of(parts.get(i));
            }
            if (!SIZE.matcher(parts.get(i)).matches()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Where it is, without what says how large it is. */
    private static String place(URI address) {
        String file = file(address);
        List<String> kept = new ArrayList<>(List.of(host(address)));
        List<String> parts = parts(file);
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (last) {
                kept.add(stem(parts.get(i)));
            } else if (!SIZE.matcher(parts.get(i)).matches() || parts.get(i).matches("\\d+")) {
                kept.add(parts.get(i));
            }
        }
        String query = address.getRawQuery();
        if (query != null && !EXTENSION.matcher(path(file)).find()) {
            Arrays.stream(query.toLowerCase(Locale.ROOT).split("&", -1))
                    .filter(parameter -> !SIZE_PARAMETER.matcher(parameter).matches())
                    .sorted()
                    .forEach(kept::add);
        }
        return String.join("/", kept);
    }

    /** The address of the picture itself, which may be written into that of a service that delivers it. In small letters. */
    private static String file(URI address) {
        String file = address.toString().toLowerCase(Locale.ROOT);
        for (int i = 0; i < MOST_WITHIN; i++) {
            Matcher within = ADDRESS_WITHIN.matcher(file);
            if (!within.matches()) {
                break;
            }
            file = decoded(within.group(1));
        }
        int query = file.indexOf('?');
        if (query >= 0 && !EXTENSION.matcher(path(file)).find()) {
            for (String parameter : file.substring(query + 1).split("&", -1)) {
                Matcher value = FILE_PARAMETER.matcher(parameter);
                if (value.matches()
                        && EXTENSION.matcher(path(decoded(value.group(1)))).find()) {
                    return decoded(value.group(1));
                }
            }
        }
        return file;
    }

    private static String path(String file) {
        return file.split("[?#]", 2)[0];
    }

    private static List<String> parts(String file) {
        return Arrays.stream(path(file).replaceFirst("^[a-z]+:/+[^/]*", "").split("/", -1))
                .map(SamePicture::decoded)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String stem(String file) {
        String stem = EXTENSION.matcher(file).replaceFirst("");
        for (String shorter = ""; !shorter.equals(stem); ) {
            shorter = stem;
            stem = SIZE_AT_END.matcher(shorter).replaceFirst("");
        }
        return stem;
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2b"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
