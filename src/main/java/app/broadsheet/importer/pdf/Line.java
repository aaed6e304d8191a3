package app.broadsheet.importer.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of text, or the part of one that belongs together: its glyphs in the order in which they are read. */
record Line(List<Glyph> glyphs) {
    private static final float SPACE = 0.18f;

    /** Puts the glyphs of {@code drawn}, all on one base line, into the order in which they are read. */
    static Line of(List<Glyph> drawn) {
        boolean backwards =
                drawn.stream().anyMatch(glyph -> glyph.text().codePoints().anyMatch(Letters::isRightToLeft));
        return new Line(backwards ? logical(drawn) : drawn);
    }

    /** From the order in which they stand, left to right, to the order in which they are read (Unicode annex 9, undone). */
    private static List<Glyph> logical(List<Glyph> drawn) {
        List<Glyph> standing = withMarks(drawn);
        standing.sort(Comparator.comparingDouble(Glyph::x));
        StringBuilder text = new StringBuilder();
        standing.forEach(glyph -> text.appendCodePoint(glyph.text().codePointAt(0)));
        long right = text.codePoints().filter(Letters::isRightToLeft).count();
        long left = text.codePoints().filter(Character::isLetter).count() - right;
        Bidi bidi =
                new Bidi(text.toString(), right >= left ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[standing.size()];
        int at = 0;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            at += Character.charCount(text.codePointAt(at));
        }
        Glyph[] reading = standing.toArray(Glyph[]::new);
        Bidi.reorderVisually(levels, 0, reading, 0, reading.length);
        return List.of(reading);
    }

    /** The letters, each with the vowel signs and accents that are drawn over or under it. */
    private static List<Glyph> withMarks(List<Glyph> drawn) {
        List<Glyph> letters = new ArrayList<>();
        List<Glyph> marks = new ArrayList<>();
        for (Glyph glyph : drawn) {
            if (!glyph.text().isEmpty()) {
                (Letters.isMark(glyph.text().codePointAt(0)) ? marks : letters).add(glyph);
            }
        }
        for (Glyph mark : marks) {
            int nearest = -1;
            for (int i = 0; i < letters.size(); i++) {
                Glyph letter = letters.get(i);
                if (!letter.isBlank()
                        && (nearest < 0 || distance(letter, mark) < distance(letters.get(nearest), mark))) {
                    nearest = i;
                }
            }
            if (nearest >= 0) {
                letters.set(nearest, letters.get(nearest).with(mark));
            }
        }
        return letters;
    }

    private static float distance(Glyph letter, Glyph mark) {
        float middle = mark.x() + mark.width() / 2;
        return middle < letter.x() ? letter.x() - middle : Math.max(0, middle - letter.end());
    }

    Glyph first() {
        return glyphs.getFirst();
    }

    Glyph last() {
        return glyphs.getLast();
    }

    int page() {
        return first().page();
    }

    float left() {
        return (float) glyphs.stream().mapToDouble(Glyph::x).min().orElse(0);
    }

    float right() {
        return (float) glyphs.stream().mapToDouble(Glyph::end).max().orElse(0);
    }

    /** The base line of most of it. */
    float y() {
        return glyphs.get(glyphs.size() / 2).y();
    }

    /** The type size of most of it. */
    float size() {
        return glyphs.size() == 1
                ? first().size()
                : (float) glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
    }

    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.isBlank());
    }

    /** Whether there is a space between two glyphs of a line, drawn or left open. */
    static boolean parted(Glyph before, Glyph after) {
        if (!after.text().isEmpty() && Letters.isMark(after.text().codePointAt(0))) {
            return false;
        }
        float gap = after.x() >= before.x() ? after.x() - before.end() : before.x() - after.end();
        return gap > SPACE * Math.max(before.size(), after.size());
    }

    /** Its words. */
    String text() {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && parted(before, glyph) && !glyph.isBlank() && !before.isBlank()) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
