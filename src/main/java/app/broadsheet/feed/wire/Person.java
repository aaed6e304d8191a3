package app.broadsheet.feed.wire;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote or contributed, as the feed names them.
 *
 * @param name empty when the feed gives only the other two
 */
public record Person(
        String name, @Nullable String email, @Nullable URI home) {
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}");
    private static final int LONGEST = 500;

    /** "Jane Doe", "jane@example.com", "jane@example.com (Jane Doe)", "Jane Doe &lt;jane@example.com&gt;". */
    public static @Nullable Person ofLine(String written) {
        String line = written.strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            return null;
        }
        Matcher email = EMAIL.matcher(line);
        if (!email.find()) {
            return new Person(line, null, null);
        }
        String rest = line.substring(0, email.start()) + line.substring(email.end());
        String name = rest.replace("mailto:", "")
                .replace("()", "")
                .replace("<>", "")
                .replace("&lt;&gt;", "")
                .strip();
        if (name.startsWith("(") && name.endsWith(")") && name.length() > 1) {
            name = name.substring(1, name.length() - 1).strip();
        }
        return new Person(name, email.group(), null);
    }
}
