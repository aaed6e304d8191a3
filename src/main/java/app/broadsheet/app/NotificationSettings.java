package app.broadsheet.app;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;

/** {@link NotificationChoice} as stored settings. A value that makes no sense counts as not set. */
final class NotificationSettings {
    private NotificationSettings() {}

    static NotificationChoice read(Map<String, String> values) {
        NotificationChoice standard = NotificationChoice.DEFAULT;
        return new NotificationChoice(
                flag(values, "notify.news", standard.news()),
                flag(values, "notify.comments", standard.comments()),
                flag(values, "notify.headlines", standard.headlines()),
                flag(values, "notify.quiet", standard.quiet()),
                time(values, "notify.quiet.from", standard.from()),
                time(values, "notify.quiet.to", standard.to()));
    }

    static Map<String, String> write(NotificationChoice choice) {
        return Map.of(
                "notify.news", Boolean.toString(choice.news()),
                "notify.comments", Boolean.toString(choice.comments()),
                "notify.headlines", Boolean.toString(choice.headlines()),
                "notify.quiet", Boolean.toString(choice.quiet()),
                "notify.quiet.from", choice.from().toString(),
                "notify.quiet.to", choice.to().toString());
    }

    private static boolean flag(Map<String, String> values, String name, boolean standard) {
        return switch (values.getOrDefault(name, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> standard;
        };
    }

    private static LocalTime time(Map<String, String> values, String name, LocalTime standard) {
        try {
            return LocalTime.parse(values.getOrDefault(name, ""));
        } catch (DateTimeException _) {
            return standard;
        }
    }
}
