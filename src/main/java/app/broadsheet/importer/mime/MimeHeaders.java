package app.broadsheet.importer.mime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a message or of a part (RFC 5322, RFC 2045). Of a field that is repeated the first counts. */
final class MimeHeaders {
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,80})[ \\t]*:[ \\t]*(.*)");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");

    private final Map<String, String> fields = new HashMap<>();

    /** Reads the lines of {@code head}; lines that are no fields are passed over. */
    static MimeHeaders of(String head) {
        MimeHeaders headers = new MimeHeaders();
        FOLD.matcher(head).replaceAll(" ").lines().forEach(line -> {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                headers.fields.putIfAbsent(
                        field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
            }
        });
        return headers;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The field's text with encoded words decoded; empty when it is missing. */
    String text(String name) {
        return EncodedWords.decode(fields.getOrDefault(name, ""));
    }

    /** The field up to its parameters, in lower case; empty when it is missing. */
    String value(String name) {
        String field = fields.getOrDefault(name, "");
        int end = field.indexOf(';');
        return (end < 0 ? field : field.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of a field; empty when it is missing. */
    String parameter(String field, String name) {
        Matcher matcher = Pattern.compile(
                        ";\\s*" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"?|([^;\\s]*))",
                        Pattern.CASE_INSENSITIVE)
                .matcher(fields.getOrDefault(field, ""));
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
