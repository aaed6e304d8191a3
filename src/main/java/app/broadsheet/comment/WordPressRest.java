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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** WordPress' REST interface with an application password. It refuses the same words twice as the form does. */
final class WordPressRest implements Protocol {
    private final Calls calls;
    private final WordPressSite site;

    WordPressRest(Calls calls) {
        this.calls = calls;
        this.site = new WordPressSite(calls);
    }

    @Override
    public Outcome send(Letter letter, CancelFlag cancel) {
        String account = letter.target().account();
        if (account == null || letter.secret() == null) {
            return new Outcome.Refused(
                    OutboxState.NEEDS_SIGN_IN, "The application password for this site is not in the keyring.");
        }
        URI address = letter.target().endpoint();
        Map<String, Object> comment = new LinkedHashMap<>();
        comment.put("post", Long.parseLong(letter.target().place()));
        comment.put("parent", letter.parent().isEmpty() ? 0L : Long.parseLong(letter.parent()));
        comment.put("content", letter.text());
        SendRequest request = SendRequest.post(address, "application/json", Calls.write(comment))
                .with("Authorization", WordPressSite.basic(account, letter.secret()))
                .givenByUser(letter.given(address));
        return switch (calls.send(request, cancel)) {
            case SendResult.NothingSent(boolean offline, String why) -> new Outcome.NotSent(offline, why);
            case SendResult.ReplyLost(String why) -> new Outcome.Unsure(null, why);
            case SendResult.Answered answered -> read(answered);
        };
    }

    static Outcome read(SendResult.Answered answered) {
        @Nullable JsonNode said = Calls.json(answered.text()).orElse(null);
        String code = said == null ? "" : Calls.text(said.path("code"));
        String message = said == null
                ? "The site answered with an error (" + answered.status() + ")."
                : PageCommentsReader.words(Calls.text(said.path("message")));
        if (answered.status() == 201) {
            return said == null
                    ? new Outcome.Delivered(true, null, null)
                    : new Outcome.Delivered(
                            !Calls.text(said.path("status")).equals("approved"),
                            Calls.web(Calls.text(said.path("link"))),
                            Calls.text(said.path("id")));
        }
        return switch (code) {
            case "comment_duplicate" -> new Outcome.Duplicate();
            case "comment_flood" -> new Outcome.Later(answered.retryAfter(), message);
            case "rest_comment_closed",
                    "rest_comment_draft_post",
                    "rest_comment_trash_post",
                    "rest_comment_invalid_post_id" -> new Outcome.Refused(OutboxState.CLOSED, message);
            case "rest_comment_login_required",
                    "rest_not_logged_in",
                    "incorrect_password",
                    "invalid_username",
                    "invalid_email",
                    "application_passwords_disabled",
                    "rest_cannot_create_comment" -> new Outcome.Refused(OutboxState.NEEDS_SIGN_IN, message);
            case "" -> new Outcome.Unsure(answered.retryAfter(), message);
            default ->
                answered.status() >= 400 && answered.status() < 500
                        ? new Outcome.Refused(OutboxState.NEEDS_EDIT, message)
                        : new Outcome.Unsure(answered.retryAfter(), message);
        };
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
}
