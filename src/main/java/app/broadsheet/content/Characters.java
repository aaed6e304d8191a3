package app.broadsheet.content;

/** Which characters of the web are text. */
final class Characters {
    private Characters() {}

    /** White space that HTML collapses; a no-break space is not. */
    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\f'
                || c == 0x0b
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    /** Whether the character at {@code at} may be stored and shown: no control characters, no half surrogate pairs. */
    static boolean isText(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && !(c >= 0x7f && c < 0xa0) && c < 0xfffe;
    }

    /** Whether this is an ASCII letter, digit or sign, which needs no closer look. */
    static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f;
    }

    /** Whether a reader sees nothing: white space, no-break spaces and characters of no width only. */
    static boolean isBlank(CharSequence text) {
        return isBlank(text, 0);
    }

    /** As {@link #isBlank(CharSequence)}, of what begins at {@code from}. */
    static boolean isBlank(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && !Character.isSpaceChar(c) && c != 0x200b && c != 0xfeff && c != 0xad && c != 0x2060) {
                return false;
            }
        }
        return true;
    }

    /** One line of text: white space collapsed and trimmed, what is not text left out. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (isText(text, i)) {
                line.append(c);
            }
        }
        return line.toString().strip();
    }
}
