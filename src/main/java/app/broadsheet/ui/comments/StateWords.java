package app.broadsheet.ui.comments;

import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Words;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Where a comment of the user's is, in words and as an icon. */
final class StateWords {
    private final Words words;
    private final Ages ages;

    StateWords(Words words, Ages ages) {
        this.words = words;
        this.ages = ages;
    }

    /** The state in a word or two. */
    String title(OwnComment comment) {
        return words.get("state." + key(comment));
    }

    /** What stands in the way or is waited for; empty when there is nothing to say. */
    String detail(OwnComment comment) {
        String why = Whys.of(comment.delivery().why(), words);
        return switch (comment.state()) {
            case HELD -> words.get("state.held.detail");
            case UNCERTAIN -> words.get("state.uncertain.detail");
            case WAITING -> why.isEmpty() ? "" : words.get("state.waiting.detail", why);
            default -> why;
        };
    }

    /** When the user last touched it. */
    String age(OwnComment comment) {
        return ages.full(comment.written());
    }

    Ikon ikon(OwnComment comment) {
        return switch (comment.state()) {
            case DRAFT -> BootstrapIcons.PENCIL;
            case QUEUED, WAITING -> BootstrapIcons.CLOCK;
            case CHECKING, SENDING -> BootstrapIcons.ARROW_UP_CIRCLE;
            case UNCERTAIN -> BootstrapIcons.QUESTION_CIRCLE;
            case HELD -> BootstrapIcons.HOURGLASS_SPLIT;
            case PUBLISHED -> BootstrapIcons.CHECK_CIRCLE;
            case NEEDS_SIGN_IN, NEEDS_EDIT, NEEDS_CHOICE -> BootstrapIcons.EXCLAMATION_CIRCLE;
            case CLOSED, CANCELLED -> BootstrapIcons.X_CIRCLE;
            case HANDED_OFF -> BootstrapIcons.BOX_ARROW_UP_RIGHT;
        };
    }

    /** The style class that goes with it: {@code quiet}, {@code good} or {@code asks}. */
    String tone(OwnComment comment) {
        OutboxState state = comment.state();
        if (state.needsUser() || state == OutboxState.CLOSED) {
            return "asks";
        }
        return state == OutboxState.PUBLISHED ? "good" : "quiet";
    }

    private static String key(OwnComment comment) {
        String name = comment.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean lost = comment.state() == OutboxState.NEEDS_CHOICE
                && comment.delivery().doubted();
        return lost ? "needs-choice-lost" : name;
    }
}
