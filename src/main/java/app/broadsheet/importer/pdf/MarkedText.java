package app.broadsheet.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is drawn as marked content, by page and number. */
final class MarkedText {
    private record Key(int page, int mark) {}

    private final Map<Key, List<Glyph>> glyphs = new HashMap<>();
    private final Map<Key, List<PlacedPicture>> pictures = new HashMap<>();
    private int letters;
    private int loose;

    void add(PageContent page) {
        for (Glyph glyph : page.glyphs()) {
            if (glyph.mark() >= 0) {
                letters++;
                glyphs.computeIfAbsent(new Key(glyph.page(), glyph.mark()), key -> new ArrayList<>())
                        .add(glyph);
            } else if (!glyph.furniture() && !glyph.isBlank()) {
                loose++;
            }
        }
        for (PlacedPicture picture : page.pictures()) {
            if (picture.mark() >= 0) {
                pictures.computeIfAbsent(new Key(picture.page(), picture.mark()), key -> new ArrayList<>())
                        .add(picture);
            }
        }
    }

    /** Whether nearly all of the text is marked. */
    boolean isWhole() {
        return letters > 0 && loose <= letters / 10;
    }

    List<Glyph> glyphs(int page, int mark) {
        return glyphs.getOrDefault(new Key(page, mark), List.of());
    }

    List<PlacedPicture> pictures(int page, int mark) {
        return pictures.getOrDefault(new Key(page, mark), List.of());
    }

    @Nullable
    Glyph first(int page, int mark) {
        List<Glyph> found = glyphs(page, mark);
        return found.isEmpty() ? null : found.getFirst();
    }
}
