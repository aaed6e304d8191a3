package app.broadsheet.model;

/** An article's number in the store. Never used again once given, even after a deletion. */
public record ArticleId(long value) {}
