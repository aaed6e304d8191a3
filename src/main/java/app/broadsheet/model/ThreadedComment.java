package app.broadsheet.model;

/** A comment and how deep in its thread it is, 0 for one that answers the article. */
public record ThreadedComment(Comment comment, int depth) {}
