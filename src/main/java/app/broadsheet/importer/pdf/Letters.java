package app.broadsheet.importer.pdf;

import java.text.Normalizer;

/** Characters as a reader writes them, where fonts have forms of their own. */
final class Letters {
    private Letters() {}

    /** Ligatures and the positional forms of Arabic as plain letters; control characters dropped. */
    static String plain(String text) {
        if (text.length() == 1 && text.charAt(0) >= ' ' && text.charAt(0) < 0xAD) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if ((letter >= 0xFB00 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC)) {
                plain.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC));
            } else if (letter == 0xA0) {
                plain.append(' ');
            } else if (letter != 0xFFFE && letter != 0 && (letter >= ' ' || letter == '\n' || letter == '\t')) {
                plain.appendCodePoint(letter == '\n' || letter == '\t' ? ' ' : letter);
            }
        });
        return plain.toString();
    }

    /** Whether it is written without spaces between words. */
    static boolean isIdeograph(int letter) {
        return Character.isIdeographic(letter)
                || (letter >= 0x3000 && letter <= 0x30FF)
                || (letter >= 0xFF00 && letter <= 0xFFEF);
    }

    /** Whether it is written from right to left. */
    static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether it is drawn over or under another letter. */
    static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
