package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Words;
import java.util.Locale;

/** What commands are called, and the keys that ask for them as this system writes keys. */
final class CommandNames {
    private final Words words;
    private final boolean mac;

    CommandNames(Words words) {
        this.words = words;
        this.mac = System.getProperty("os.name", "").startsWith("Mac");
    }

    String name(Command command) {
        return words.get(key(command, ""));
    }

    /** The key; empty when no key asks for it. */
    String key(Command command) {
        String key = key(command, ".key");
        return !words.has(key) ? "" : mac ? words.get(key).replace("Ctrl ", "\u2318") : words.get(key);
    }

    private static String key(Command command, String end) {
        return "key." + command.name().toLowerCase(Locale.ROOT) + end;
    }
}
