package app.broadsheet.comment;

import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.content.PageCommentsReader;
import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.OutboxState;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.SendRequest;
import app.broadsheet.net.SendResult;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The CommentAPI ({@code wfw:comment}): an RSS item is posted to an address that the feed names. It knows neither numbers
 * nor duplicates, so that a lost answer can only be made up for by finding the comment in the comment feed.
 *
 * @see <a href="https://web.archive.org/web/2012/http://wellformedweb.org/story/9">The CommentAPI</a>
 */
final class CommentApi implements Protocol {
    private final Calls calls;

    CommentApi(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Outcome send(Letter letter, CancelFlag cancel) {
        URI address = letter.target().endpoint();
        SendRequest request = SendRequest.post(address, "text/xml; charset=utf-8", item(letter))
                .givenByUser(letter.given(address));
        return switch (calls.send(request, cancel)) {
            case SendResult.NothingSent(boolean offline, String why) -> new Outcome.NotSent(offline, why);
            case SendResult.ReplyLost(String why) -> new Outcome.Unsure(null, why);
            case SendResult.Answered answered -> read(answered);
        };
    }

    static Outcome read(SendResult.Answered answered) {
        int status = answered.status();
        String why = "The site answered with an error (" + status + ").";
        if (status >= 200 && status < 300) {
            String start = answered.text().stripLeading().toLowerCase(Locale.ROOT);
            boolean page = start.startsWith("<!doctype html") || start.startsWith("<html");
            return page
                    ? new Outcome.Unsure(null, "The site did not say whether it took the comment.")
                    : new Outcome.Delivered(true, null, null);
        }
        return switch (status) {
            case 400, 413, 415, 422 -> new Outcome.Refused(OutboxState.NEEDS_EDIT, why);
            case 401 -> new Outcome.Refused(OutboxState.NEEDS_SIGN_IN, why);
            case 403, 404, 405, 410 -> new Outcome.Refused(OutboxState.CLOSED, why);
            case 409 -> new Outcome.Duplicate();
            case 429 -> new Outcome.Later(answered.retryAfter(), why);
            default -> new Outcome.Unsure(answered.retryAfter(), why);
        };
    }

    /** RSS 2.0 with Dublin Core, as the CommentAPI wants it. */
    static String item(Letter letter) {
        String name = letter.identity().name();
        String email = letter.identity().email();
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                + "<item xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + element("title", "Re: " + letter.comment().subject().headline())
                + element("dc:creator", name)
                + (email.isEmpty() ? "" : element("author", email + " (" + name + ")"))
                + (letter.identity().site().isEmpty()
                        ? ""
                        : element("link", letter.identity().site()))
                + element("description", letter.text())
                + "</item>";
    }

    private static String element(String name, String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(CommentApi::allowed).forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return "<" + name + ">" + escaped + "</" + name + ">";
    }

    /** XML 1.0, 2.2. */
    private static boolean allowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    @Override
    public Sighting look(Letter letter, CancelFlag cancel) {
        CommentLinks links = letter.comment().subject().comments();
        URI feed = links.feed();
        if (feed == null) {
            return new Sighting.Unknown(true, "The site has no list of its comments.");
        }
        if (!(calls.send(SendRequest.get(feed).givenByUser(letter.given(feed)), cancel)
                        instanceof SendResult.Answered answered)
                || answered.status() != 200
                || !answered.whole()) {
            return new Sighting.Unknown(false, "The site could not be asked.");
        }
        if (new FeedReader()
                        .read(answered.body(), answered.header("content-type").orElse(null), feed)
                instanceof FeedResult.Parsed(var parsed)) {
            String mine = Calls.plain(letter.text());
            for (var entry : parsed.entries()) {
                String said = Calls.plain(HtmlCleaner.clean(entry.html(), null).text());
                String plain = Calls.plain(PageCommentsReader.words(entry.html()));
                boolean signed = entry.byline() == null
                        || entry.byline().contains(letter.identity().name());
                if (signed && (said.equals(mine) || plain.equals(mine))) {
                    return new Sighting.There(false, entry.link(), entry.key());
                }
            }
        }
        return new Sighting.Unknown(true, "It is not to be seen on the site.");
    }

    @Override
    public boolean resendIsSafe(Letter letter, Instant now) {
        return false;
    }

    @Override
    public Duration pace() {
        return SLOWEST_PACE;
    }
}
