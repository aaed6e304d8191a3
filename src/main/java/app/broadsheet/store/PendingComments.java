package app.broadsheet.store;

import app.broadsheet.model.OutboxState;
import java.util.Map;

/**
 * How many of the user's comments are to be delivered and are not yet.
 *
 * @param underWay those that go on by themselves
 * @param asking those that go no further without the user, the refused ones among them
 * @param refused those that the site took no comments for: nothing is to be delivered any more
 */
public record PendingComments(int underWay, int asking, int refused) {
    static final PendingComments NONE = new PendingComments(0, 0, 0);

    /** With those in a state. */
    PendingComments with(Map.Entry<OutboxState, Integer> some) {
        int number = some.getValue();
        OutboxState state = some.getKey();
        boolean closed = state == OutboxState.CLOSED;
        return plus(new PendingComments(
                state.underWay() ? number : 0, state.needsUser() || closed ? number : 0, closed ? number : 0));
    }

    PendingComments plus(PendingComments others) {
        return new PendingComments(underWay + others.underWay, asking + others.asking, refused + others.refused);
    }

    /** Those that were to be delivered and may still be. */
    public int undelivered() {
        return underWay + asking - refused;
    }
}
