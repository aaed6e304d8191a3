package app.broadsheet.store;

/** When a write's future completes. */
enum Durability {
    /** After the commit; on the disk within about a second. For what can be fetched again. */
    CACHE,
    /** After the commit is on the disk, so that neither a kill nor a power cut loses it. For what is the user's. */
    USER
}
