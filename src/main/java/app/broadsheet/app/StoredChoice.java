package app.broadsheet.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stored settings as what they stand for. A value that makes no sense counts as not set. */
final class StoredChoice {
    private StoredChoice() {}

    /** The one of {@code all} that is called so; else {@code standard}. */
    static <E extends Enum<E>> E of(@Nullable String name, E standard, E[] all) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return standard;
    }

    /** Yes or no; else {@code standard}. */
    static boolean flag(Map<String, String> values, String name, boolean standard) {
        return switch (values.getOrDefault(name, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> standard;
        };
    }
}
