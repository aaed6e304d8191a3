package app.broadsheet.desktop;

/**
 * Something short that the desktop shows over other windows. Plain text; may come from outside.
 *
 * @param slot takes the place of an earlier one with the same slot
 * @param action what a click does, in a word or two; many desktops do not show it
 * @param clicked is run when it is clicked, on any thread and maybe never
 */
public record Notification(String slot, String title, String body, String action, Runnable clicked) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_BODY = 600;

    public Notification {
        title = plain(title, LONGEST_TITLE);
        body = plain(body, LONGEST_BODY);
    }

    /** No control characters but line breaks, nothing that turns the writing around what follows, no half characters. */
    private static String plain(String text, int most) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .filter(letter -> letter == '\n' || !turnsOrHides(letter))
                .limit(most)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean turnsOrHides(int letter) {
        return Character.isISOControl(letter)
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069)
                || Character.getType(letter) == Character.SURROGATE;
    }
}
