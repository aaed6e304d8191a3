package app.broadsheet.app;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of an edition's book: each file once, under a name of its own. */
final class EditionPictures {
    private static final int HEAD = 12;

    private final Map<Path, String> names = new LinkedHashMap<>();

    /** The name under which the book has this file; empty when it is of a kind that no book may have. */
    Optional<URI> name(Path file) throws IOException {
        String known = names.get(file);
        if (known == null) {
            String kind = kind(file);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            known = "pictures/%d.%s".formatted(names.size() + 1, kind);
            names.put(file, known);
        }
        return Optional.of(URI.create(known));
    }

    /** Files by their names in the book. */
    Map<Path, String> all() {
        return names;
    }

    static String mediaType(String name) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        return "image/" + (kind.equals("jpg") ? "jpeg" : kind);
    }

    /** By its first bytes; those kinds that every reader of EPUB 3 has to show (EPUB 3.3, 3.2). */
    private static String kind(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG")) {
            return "png";
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpg";
        }
        if (text.startsWith("GIF8")) {
            return "gif";
        }
        return text.startsWith("RIFF") && text.startsWith("WEBP", 8) ? "webp" : "";
    }
}
