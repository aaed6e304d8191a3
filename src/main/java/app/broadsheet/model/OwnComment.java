package app.broadsheet.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment that the user wrote, from the first letter of its draft on.
 *
 * @param parent the comment that it answers, null for one that answers the article
 * @param text as typed
 * @param identity who signs it: as it was when the comment was queued
 * @param written when it was last changed by the user
 * @param queued when it was last queued, null when it never was; those queued first are sent first
 */
public record OwnComment(
        OwnCommentId id,
        ArticleId article,
        CommentSubject subject,
        @Nullable CommentParent parent,
        String text,
        Identity identity,
        Delivery delivery,
        Instant written,
        @Nullable Instant queued) {

    /** Where it is on its way. */
    public OutboxState state() {
        return delivery.state();
    }

    /** Whether its text may be changed: not while it is on its way, and not while it may have arrived. */
    public boolean editable() {
        return !delivery.doubted()
                && switch (delivery.state()) {
                    case DRAFT, NEEDS_SIGN_IN, NEEDS_EDIT, NEEDS_CHOICE, CLOSED, HANDED_OFF -> true;
                    default -> false;
                };
    }

    /** Whether it can be taken back from the outbox to go on writing. */
    public boolean recallable() {
        return !delivery.doubted()
                && (delivery.state() == OutboxState.QUEUED || delivery.state() == OutboxState.WAITING);
    }

    /** Whether it can be thrown away here: not while it is being sent. */
    public boolean discardable() {
        return delivery.state() != OutboxState.SENDING && delivery.state() != OutboxState.CHECKING;
    }
}
