package app.broadsheet.feed;

/** What came of reading a body as a feed. */
public sealed interface FeedResult {
    /** It is a feed, as far as it could be read. */
    record Parsed(ParsedFeed feed) implements FeedResult {}

    /**
     * It is not a feed.
     *
     * @param why a sentence for the reader
     * @param page whether it is a web page, which may offer feeds
     */
    record NotAFeed(String why, boolean page) implements FeedResult {}
}
