package app.broadsheet.model;

/** A subscription's number in the store. Never used again once given, even after a deletion. */
public record FeedId(long value) {}
