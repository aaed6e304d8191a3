package app.broadsheet.ui.fx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the window says, in the reader's language. Every room keeps its own {@code messages.properties} (UTF-8) beside
 * its classes, in {@link MessageFormat} patterns: a straight apostrophe is written twice where there are arguments.
 */
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The words of the room that {@code owner} lives in, in the default locale. */
    public static Words of(Class<?> owner) {
        return of(owner, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The words of the room that {@code owner} lives in. Where {@code locale} lacks one, it is English. */
    public static Words of(Class<?> owner, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                written(locale),
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Words(bundle, locale);
    }

    /** Traditional Chinese is written in Hong Kong and Macao, too, and wherever the locale says so. */
    private static Locale written(Locale locale) {
        boolean traditional = locale.getLanguage().equals("zh")
                && (locale.getScript().equals("Hant") || Set.of("HK", "MO").contains(locale.getCountry()));
        return traditional ? Locale.TAIWAN : locale;
    }

    /** The phrase {@code key} with its arguments filled in; the key itself when nobody wrote the phrase. */
    public String get(String key, Object... arguments) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether somebody wrote the phrase {@code key}. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The names of all phrases that begin so. */
    Set<String> keys(String prefix) {
        return bundle.keySet().stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toSet());
    }

    /**
     * The phrase for a number: {@code key.one} for what the language counts as one, else {@code key.other}, with the
     * number as argument 0 and the others after it.
     */
    public String count(String key, long number, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = number;
        System.arraycopy(others, 0, arguments, 1, others.length);
        return get(key + (countsAsOne(number) ? ".one" : ".other"), arguments);
    }

    /** The language that these words are in. */
    public Locale locale() {
        return locale;
    }

    private boolean countsAsOne(long number) {
        return switch (locale.getLanguage()) {
            case "fr" -> number == 0 || number == 1;
            case "zh", "ja", "ko", "th", "vi" -> false;
            default -> number == 1;
        };
    }
}
