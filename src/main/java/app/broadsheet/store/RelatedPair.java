package app.broadsheet.store;

/** That one article of a list names another as related; both by their place in the list, from 0. */
public record RelatedPair(int article, int related) {}
