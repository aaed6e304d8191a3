package app.broadsheet.comment;

import app.broadsheet.content.PageCommentsReader;
import app.broadsheet.model.OutboxState;
import app.broadsheet.net.SendResult;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What WordPress' error pages ({@code wp_die}) say. */
final class WordPressAnswers {
    private static final Pattern DIED = Pattern.compile("(?is)<div class=\"wp-die-message\">(.*?)</div>");
    private static final int LONGEST = 300;

    private WordPressAnswers() {}

    /** Whether it is WordPress' own error page, and not a page of whoever stands in between. */
    static boolean isErrorPage(SendResult.Answered answered) {
        String text = answered.text();
        return text.contains("id=\"error-page\"") && text.contains("wp-die-message");
    }

    /** The site's own words; a plain sentence when it has none. */
    static String message(SendResult.Answered answered) {
        Matcher died = DIED.matcher(answered.text());
        String said = died.find() ? PageCommentsReader.words(died.group(1)) : "";
        if (said.isEmpty()) {
            return "The site answered with an error (" + answered.status() + ").";
        }
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "…";
    }

    /** 403 is a closed thread, or one for members only, or somebody's firewall. */
    static Outcome forbidden(SendResult.Answered answered, String said) {
        if (!isErrorPage(answered)) {
            return new Outcome.Refused(OutboxState.NEEDS_CHOICE, "The site refuses to be written to from here.");
        }
        String lower = said.toLowerCase(Locale.ROOT);
        boolean signIn = lower.contains("logged in") || lower.contains("log in");
        return new Outcome.Refused(signIn ? OutboxState.NEEDS_SIGN_IN : OutboxState.CLOSED, said);
    }

    static @Nullable URI resolve(URI base, String written) {
        try {
            return base.resolve(new URI(written.strip()));
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }
}
