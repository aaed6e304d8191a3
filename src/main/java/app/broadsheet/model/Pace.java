package app.broadsheet.model;

/** How often feeds are fetched without being asked. */
public enum Pace {
    /** As often as each feed says something new, and as it and its server wish. */
    AUTOMATIC,
    /** Every quarter of an hour. */
    QUARTER_HOUR,
    /** Every hour. */
    HOURLY,
    /** Only when the user asks. */
    MANUAL
}
