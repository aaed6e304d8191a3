package app.broadsheet.comment;

import app.broadsheet.content.PageCommentsReader;
import app.broadsheet.model.OutboxState;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.SendRequest;
import app.broadsheet.net.SendResult;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WordPress' own comment form, {@code wp-comments-post.php}. Success is the redirect and nothing else; sent again, the
 * same words by the same author are refused with 409 (wp-includes/comment.php, {@code wp_allow_comment}).
 */
final class WordPressForm implements Protocol {
    private static final Pattern UNAPPROVED = Pattern.compile("[?&]unapproved=(\\d{1,18})");
    private static final Pattern ANCHOR = Pattern.compile("#comment-(\\d{1,18})$");

    private final Calls calls;
    private final WordPressSite site;

    WordPressForm(Calls calls) {
        this.calls = calls;
        this.site = new WordPressSite(calls);
    }

    @Override
    public Outcome send(Letter letter, CancelFlag cancel) {
        URI address = letter.target().endpoint();
        SendRequest request = SendRequest.form(address, fields(letter)).givenByUser(letter.given(address));
        return switch (calls.send(request, cancel)) {
            case SendResult.NothingSent(boolean offline, String why) -> new Outcome.NotSent(offline, why);
            case SendResult.ReplyLost(String why) -> new Outcome.Unsure(null, why);
            case SendResult.Answered answered -> read(answered, address);
        };
    }

    private static Map<String, String> fields(Letter letter) {
        Map<String, String> fields = new LinkedHashMap<>(letter.hidden());
        fields.put("comment", letter.text());
        fields.put("author", letter.identity().name());
        fields.put("email", letter.identity().email());
        fields.put("url", letter.identity().site());
        fields.put("comment_post_ID", letter.target().place());
        fields.put("comment_parent", letter.parent().isEmpty() ? "0" : letter.parent());
        return fields;
    }

    static Outcome read(SendResult.Answered answered, URI address) {
        int status = answered.status();
        if (status == 302 || status == 303) {
            return redirected(answered, address);
        }
        String said = WordPressAnswers.message(answered);
        return switch (status) {
            case 409 -> new Outcome.Duplicate();
            case 429 -> new Outcome.Later(answered.retryAfter(), said);
            case 403 -> WordPressAnswers.forbidden(answered, said);
            case 401 -> new Outcome.Refused(OutboxState.NEEDS_SIGN_IN, said);
            case 404, 405, 410 -> new Outcome.Refused(OutboxState.CLOSED, said);
            case 413 -> new Outcome.Refused(OutboxState.NEEDS_EDIT, said);
            case 200 ->
                WordPressAnswers.isErrorPage(answered)
                        ? new Outcome.Refused(OutboxState.NEEDS_EDIT, said)
                        : new Outcome.Unsure(
                                answered.retryAfter(), "The site did not say whether it took the comment.");
            default -> new Outcome.Unsure(answered.retryAfter(), "The site answered with an error (" + status + ").");
        };
    }

    private static Outcome redirected(SendResult.Answered answered, URI address) {
        URI location = answered.header("location")
                .map(written -> WordPressAnswers.resolve(address, written))
                .orElse(null);
        if (location == null) {
            return new Outcome.Unsure(null, "The site did not say whether it took the comment.");
        }
        Matcher unapproved = UNAPPROVED.matcher(location.toString());
        if (unapproved.find()) {
            return new Outcome.Delivered(true, null, unapproved.group(1));
        }
        Matcher anchor = ANCHOR.matcher(location.toString());
        // Led on to anything else, it was not this form that answered: a sign-in page, a hotel's portal.
        return anchor.find()
                ? new Outcome.Delivered(false, location, anchor.group(1))
                : new Outcome.Unsure(
                        null, "The site led on to another page without saying whether it took the comment.");
    }

    @Override
    public Sighting look(Letter letter, CancelFlag cancel) {
        return site.look(letter, cancel);
    }

    @Override
    public boolean resendIsSafe(Letter letter, Instant now) {
        return true;
    }

    @Override
    public Duration pace() {
        return SLOWEST_PACE;
    }

    /** The words of a page. */
    static String words(String html) {
        return PageCommentsReader.words(html);
    }
}
