package app.broadsheet.app;

import app.broadsheet.model.FeedId;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link NotificationChoice} as stored settings. A value that makes no sense counts as not set. */
final class NotificationSettings {
    /** Numbers with commas between them. They hold in this database only: an archive leaves them out. */
    static final String FEEDS = "notify.feeds";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private NotificationSettings() {}

    static Set<FeedId> feeds(Map<String, String> values) {
        return Stream.of(values.getOrDefault(FEEDS, "").split(",", -1))
                .filter(NUMBER.asMatchPredicate())
                .map(number -> new FeedId(Long.parseLong(number)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Map<String, String> write(Set<FeedId> feeds) {
        return Map.of(
                FEEDS, feeds.stream().map(feed -> Long.toString(feed.value())).collect(Collectors.joining(",")));
    }

    static NotificationChoice read(Map<String, String> values) {
        NotificationChoice standard = NotificationChoice.DEFAULT;
        return new NotificationChoice(
                StoredChoice.flag(values, "notify.news", standard.news()),
                StoredChoice.flag(values, "notify.comments", standard.comments()),
                StoredChoice.flag(values, "notify.headlines", standard.headlines()),
                StoredChoice.flag(values, "notify.quiet", standard.quiet()),
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

    private static LocalTime time(Map<String, String> values, String name, LocalTime standard) {
        try {
            return LocalTime.parse(values.getOrDefault(name, ""));
        } catch (DateTimeException _) {
            return standard;
        }
    }
}
