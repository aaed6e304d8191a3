package app.broadsheet.comment;

import app.broadsheet.model.OutboxState;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known after a comment was sent once. */
sealed interface Outcome {
    /**
     * The site has it.
     *
     * @param held whether it shows it to nobody yet, as far as we know
     * @param link where it can be read; null when unknown
     * @param id what the site calls it; null when unknown
     */
    record Delivered(
            boolean held, @Nullable URI link, @Nullable String id) implements Outcome {}

    /** The site says that it has this very comment already. */
    record Duplicate() implements Outcome {}

    /**
     * The site did not take it, and will not as it is.
     *
     * @param state {@code NEEDS_EDIT}, {@code NEEDS_SIGN_IN} or {@code CLOSED}
     */
    record Refused(OutboxState state, String why) implements Outcome {}

    /** The site did not take it now. */
    record Later(@Nullable Instant until, String why) implements Outcome {}

    /** Nothing was sent. */
    record NotSent(boolean offline, String why) implements Outcome {}

    /** It may have arrived. */
    record Unsure(@Nullable Instant until, String why) implements Outcome {}
}
