package app.broadsheet.app;

import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.Pace;
import app.broadsheet.model.TextProblem;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in an archive of everything of the user's. {@link #ABOUT} is the documentation that every archive has in it. */
final class BackupParts {
    static final String FORMAT = "broadsheet-archive";
    static final int VERSION = 1;

    static final String README = "README.txt";
    static final String HEAD = "broadsheet.json";
    static final String FEEDS = "subscriptions.opml";
    static final String ARTICLES = "articles.jsonl";
    static final String MARKS = "marks.jsonl";
    static final String COMMENTS = "comments.jsonl";
    static final String SEARCHES = "searches.json";
    static final String RULES = "rules.json";
    static final String FETCHING = "fetching.json";
    static final String SETTINGS = "settings.json";
    static final String PICTURES = "pictures/";

    static final String ABOUT = """
            An archive of everything that is its owner's in Broadsheet, a news reader. All text is UTF-8, all times are UTC
            (ISO 8601). Broadsheet reads it back: nothing that is there already comes twice, nothing is taken away.

            broadsheet.json     {"format": "broadsheet-archive", "version": 1, "made": time, "articles": how many}
            subscriptions.opml  the sources in their folders, OPML 2.0: every other reader takes it
            articles.jsonl      saved, starred and commented articles, a JSON object on each line:
                                feed (the address of the feed it came by, null for a saved article), article (key, link,
                                source, headline, byline, published, updated, language, body as HTML, text, excerpt, lead,
                                pictures, categories, comments), read, starred, note (what its text lacks, or null), comments
                                (published ones, of a saved page), files (address of a picture: its file in pictures/)
            pictures/           files by the SHA-256 of their bytes, in hexadecimal digits
            marks.jsonl         what was read, starred or removed: feed, key (the first 64 bits of the SHA-256 of the
                                article's guid or id), time, read, starred, removed
            comments.jsonl      the owner's own comments, drafts and those on their way among them
            searches.json       saved searches: name, typed, newest (newest first, else the best match)
            rules.json          what is fetched ahead: folder (names from the top), feed (address) or saved (true, for saved
                                articles), none of them for all; rule
            fetching.json       how often sources are fetched that have a pace of their own: feed (address), pace, stopped
            settings.json       settings by name. Passwords are not here: they are in the system's keyring.
            """;

    private BackupParts() {}

    /** @param articles how many there are, null where the archive does not say */
    record Head(
            String format,
            int version,
            Instant made,
            @Nullable Integer articles) {}

    record ArticleLine(
            @Nullable URI feed,
            NewArticle article,
            boolean read,
            boolean starred,
            @Nullable TextProblem note,
            List<NewComment> comments,
            Map<URI, String> files) {}

    record MarkLine(URI feed, long key, Instant time, boolean read, boolean starred, boolean removed) {}

    /** @param key of the article it is about, null when that is not among the articles */
    record CommentLine(@Nullable URI feed, @Nullable String key, OwnComment comment) {}

    record SearchPart(String name, String typed, boolean newest) {}

    /** @param pace null for as often as the others */
    record FetchingPart(@Nullable URI feed, @Nullable Pace pace, boolean stopped) {}

    /** @param saved whether it is for saved articles; null for no */
    record RulePart(
            @Nullable List<String> folder,
            @Nullable URI feed,
            @Nullable Boolean saved,
            OfflineRule rule) {}
}
