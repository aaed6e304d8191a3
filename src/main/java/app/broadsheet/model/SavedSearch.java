package app.broadsheet.model;

/**
 * A search that the user keeps.
 *
 * @param id a number of the store's
 * @param name the user's word for it
 */
public record SavedSearch(long id, String name, Scope.Search search) {}
