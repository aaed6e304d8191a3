package app.broadsheet.model;

/** The number of a comment that the user wrote. Never used again once given, even after a deletion. */
public record OwnCommentId(long value) {}
