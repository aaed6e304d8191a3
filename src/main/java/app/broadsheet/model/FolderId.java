package app.broadsheet.model;

/** A folder's number in the store. Never used again once given, even after a deletion. */
public record FolderId(long value) {}
