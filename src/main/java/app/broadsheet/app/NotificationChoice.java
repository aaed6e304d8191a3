package app.broadsheet.app;

import java.time.LocalTime;

/**
 * What the desktop tells of, and when.
 *
 * @param news whether of new articles, of those sources that the user chose
 * @param comments whether of the user's comments that arrived or came back
 * @param headlines whether it says what they are, and not only how many: a desktop may show it while it is locked
 * @param quiet whether it tells nothing from {@code from} to {@code to}, the user's own time
 */
public record NotificationChoice(
        boolean news, boolean comments, boolean headlines, boolean quiet, LocalTime from, LocalTime to) {
    /** What a first start has: no source is chosen yet. */
    public static final NotificationChoice DEFAULT =
            new NotificationChoice(true, true, true, true, LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** Whether nothing is told at {@code now}. From and to may lie on both sides of midnight; alike, they hold for nothing. */
    public boolean isQuiet(LocalTime now) {
        if (!quiet || from.equals(to)) {
            return false;
        }
        boolean after = !now.isBefore(from);
        boolean before = now.isBefore(to);
        return from.isBefore(to) ? after && before : after || before;
    }

    /** With news told or not. */
    public NotificationChoice withNews(boolean on) {
        return new NotificationChoice(on, comments, headlines, quiet, from, to);
    }

    /** With comments told or not. */
    public NotificationChoice withComments(boolean on) {
        return new NotificationChoice(news, on, headlines, quiet, from, to);
    }

    /** With headlines said or not. */
    public NotificationChoice withHeadlines(boolean on) {
        return new NotificationChoice(news, comments, on, quiet, from, to);
    }

    /** With quiet hours or without. */
    public NotificationChoice withQuiet(boolean on) {
        return new NotificationChoice(news, comments, headlines, on, from, to);
    }

    /** With other quiet hours. */
    public NotificationChoice between(LocalTime start, LocalTime end) {
        return new NotificationChoice(news, comments, headlines, quiet, start, end);
    }
}
