package app.broadsheet.model;

/** Why a full text is not here, or what a reader should know of the one that is. */
public enum TextProblem {
    /** The publisher shows only part of it to those who do not pay. */
    PAYWALL,
    /** The publisher asks for consent before it shows anything. */
    CONSENT_WALL,
    /** The page has hardly any text: it may be made by scripts. */
    LITTLE_TEXT,
    /** The page has less than the feed. */
    SHORTER,
    /** Some of what the feed says is not in the page's text. */
    PARTS_DIFFER,
    /** The page says much more than was taken for the article. */
    MORE_ON_PAGE,
    /** It goes on on further pages, which could not all be fetched. */
    PAGES_MISSING,
    /** An address was saved, perhaps with a note, and nothing of its page. */
    ADDRESS_ONLY,
    /** The article names no page. */
    NO_PAGE,
    /** What is there is no page: a film, a file. */
    NOT_A_PAGE,
    /** The server has no such page. */
    NOT_FOUND,
    /** The server does not give it. */
    REFUSED,
    /** It could not be fetched this time. */
    UNREACHABLE
}
