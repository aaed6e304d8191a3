package app.broadsheet.model;

/** Where a comment of the user's is on its way. The names are kept in the database. */
public enum OutboxState {
    /** Being written; is not sent. */
    DRAFT,
    /** To be sent as it is. */
    QUEUED,
    /** What it answers is being looked at once more before it is sent. Nothing was sent. */
    CHECKING,
    /** On its way: from before the connection opens until its answer was read. */
    SENDING,
    /** It may have arrived: it was sent, and the answer was lost. */
    UNCERTAIN,
    /** To be sent again later, since the site could not be reached or asked to wait. It has not arrived. */
    WAITING,
    /** It arrived, and the site shows it to nobody yet. */
    HELD,
    /** It is on the site. */
    PUBLISHED,
    /** The site wants an account. It has not arrived. */
    NEEDS_SIGN_IN,
    /** The site did not take it as it is. It has not arrived. */
    NEEDS_EDIT,
    /** The user has to say what is to be done. */
    NEEDS_CHOICE,
    /** The site takes no comments there. It has not arrived. */
    CLOSED,
    /** The user took it to the browser. */
    HANDED_OFF,
    /** Thrown away by the user; kept for a while so that this can be taken back. */
    CANCELLED;

    /** Whether it is on its way, without the user. */
    public boolean underWay() {
        return switch (this) {
            case QUEUED, CHECKING, SENDING, UNCERTAIN, WAITING -> true;
            default -> false;
        };
    }

    /** Whether it goes no further without the user. */
    public boolean needsUser() {
        return switch (this) {
            case NEEDS_SIGN_IN, NEEDS_EDIT, NEEDS_CHOICE -> true;
            default -> false;
        };
    }

    /** Whether it was to be delivered and is not yet: what "waiting" counts. */
    public boolean undelivered() {
        return underWay() || needsUser();
    }
}
