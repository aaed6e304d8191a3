package app.broadsheet.comment;

import app.broadsheet.net.CancelFlag;
import java.time.Duration;
import java.time.Instant;

/** One way to deliver comments. Blocks; never throws for anything that a server or network does. */
interface Protocol {
    /** What a stock WordPress wants between two comments of one author (wp-includes/comment.php); nobody wants more. */
    Duration SLOWEST_PACE = Duration.ofSeconds(15);

    /** Sends it once, and never a second time by itself. */
    Outcome send(Letter letter, CancelFlag cancel);

    /** Looks for a comment that may have arrived, or that did. */
    Sighting look(Letter letter, CancelFlag cancel);

    /** Whether the site itself makes sure that this comment, sent again now, is there only once. */
    boolean resendIsSafe(Letter letter, Instant now);

    /** At least so long between two comments to one site. */
    Duration pace();
}
