package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.time.Instant;

/** An article that may be related, with what is needed to tell. */
record Candidate(ArticleId id, Signature signature, Instant time, WordVector vector) {
    /** Whether the time is the publisher's. */
    boolean timeKnown() {
        return signature.timeKnown();
    }
}
