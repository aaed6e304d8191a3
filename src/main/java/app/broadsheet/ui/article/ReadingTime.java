package app.broadsheet.ui.article;

/**
 * How long a text takes to read. Silent reading of English averages 238 words a minute (Brysbaert, 2019, a meta-analysis
 * of 190 studies); of Chinese about 260 characters. Scripts without spaces are counted by characters.
 */
final class ReadingTime {
    private static final int WORDS_A_MINUTE = 238;
    private static final int CHARACTERS_A_MINUTE = 260;

    private ReadingTime() {}

    /** Whole minutes, at least 1; 0 for a text that says nothing. */
    static int minutes(String text) {
        int words = 0;
        int characters = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isIdeographic(c) || isKana(c)) {
                characters++;
                within = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += within ? 0 : 1;
                within = true;
            } else if (Character.isWhitespace(c)) {
                within = false;
            }
        }
        if (words + characters == 0) {
            return 0;
        }
        double minutes = (double) words / WORDS_A_MINUTE + (double) characters / CHARACTERS_A_MINUTE;
        return (int) Math.max(1, Math.round(minutes));
    }

    private static boolean isKana(int c) {
        return c >= 0x3040 && c <= 0x30FF;
    }
}
