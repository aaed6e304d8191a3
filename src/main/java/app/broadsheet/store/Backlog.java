package app.broadsheet.store;

/**
 * What is still to be fetched for articles that are here.
 *
 * @param articles those that lack something
 * @param texts full texts
 * @param pictures pictures, those of full texts that are not here yet not among them
 */
public record Backlog(int articles, int texts, int pictures) {}
