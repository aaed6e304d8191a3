package app.broadsheet.store;

import app.broadsheet.model.FeedId;

/** A source that was added, or that was followed already. */
public record AddedFeed(FeedId id, boolean alreadyHere) {}
