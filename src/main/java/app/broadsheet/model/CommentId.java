package app.broadsheet.model;

/** A comment's number in the store. Never used again once given, even after a deletion. */
public record CommentId(long value) {}
