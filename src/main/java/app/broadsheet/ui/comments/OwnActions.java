package app.broadsheet.ui.comments;

import app.broadsheet.app.Commenting;
import app.broadsheet.app.Undo;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.ui.fx.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a comment of the user's, as buttons: only what makes sense where it is.
 *
 * @param edit opens it for writing
 * @param browse opens a page outside
 * @param copy puts a text on the clipboard
 * @param told tells the user what was done
 */
record OwnActions(
        Commenting commenting,
        Consumer<OwnComment> edit,
        Consumer<URI> browse,
        Consumer<String> copy,
        CommentNotices told,
        Words words) {

    List<Button> of(OwnComment comment) {
        List<Button> buttons = new ArrayList<>();
        boolean lost = comment.delivery().doubted();
        switch (comment.state()) {
            case DRAFT -> buttons.add(edit(comment, "own.continue"));
            case QUEUED -> buttons.add(recall(comment));
            case WAITING -> {
                buttons.add(command("own.now", () -> commenting.sendAnyway(comment.id())));
                buttons.add(recall(comment));
            }
            case NEEDS_EDIT -> buttons.add(edit(comment, "own.edit"));
            case NEEDS_SIGN_IN, CLOSED, NEEDS_CHOICE -> {
                if (lost) {
                    look(comment, buttons);
                    buttons.add(command("own.there", () -> commenting.isThere(comment.id())));
                    buttons.add(command("own.again", () -> commenting.sendAgain(comment.id())));
                } else {
                    buttons.add(command(
                            comment.state() == OutboxState.NEEDS_CHOICE ? "own.anyway" : "own.retry",
                            () -> commenting.sendAnyway(comment.id())));
                    buttons.add(edit(comment, "own.edit"));
                    handOff(comment, buttons);
                }
            }
            case HELD -> buttons.add(command("own.look", () -> commenting.lookAgain(comment.id())));
            case PUBLISHED -> open(comment, buttons);
            case HANDED_OFF -> buttons.add(edit(comment, "own.edit"));
            case CHECKING, SENDING, UNCERTAIN, CANCELLED -> {}
        }
        if (comment.discardable()) {
            buttons.add(button(mayBeThere(comment) ? "own.forget" : "own.discard", () -> discard(comment)));
        }
        if (comment.state().needsUser() || comment.state() == OutboxState.CLOSED) {
            buttons.getFirst().getStyleClass().add("own-first");
        }
        return buttons;
    }

    /** Whether the site may have it, which it then keeps whatever is done here. */
    private static boolean mayBeThere(OwnComment comment) {
        return comment.delivery().doubted()
                || switch (comment.state()) {
                    case PUBLISHED, HELD, UNCERTAIN, HANDED_OFF -> true;
                    default -> false;
                };
    }

    /** Throws it away, with a way back. */
    void discard(OwnComment comment) {
        var _ = commenting.discard(comment.id()).thenAccept((Undo undo) -> {
            if (undo.count() > 0) {
                String done = words.get(mayBeThere(comment) ? "notice.forgotten" : "notice.discarded");
                told.tell(done, () -> {
                    var _ = undo.action().get();
                });
            }
        });
    }

    private Button edit(OwnComment comment, String key) {
        return button(key, () -> edit.accept(comment));
    }

    private Button recall(OwnComment comment) {
        return command("own.recall", () -> commenting.recall(comment.id()));
    }

    private void handOff(OwnComment comment, List<Button> buttons) {
        URI page = page(comment);
        if (page != null) {
            buttons.add(button("own.browser", () -> {
                copy.accept(comment.text());
                browse.accept(page);
                var _ = commenting.handOff(comment.id());
                told.tell(words.get("notice.copied"), null);
            }));
        }
    }

    private void look(OwnComment comment, List<Button> buttons) {
        URI page = page(comment);
        if (page != null) {
            buttons.add(button("own.page", () -> browse.accept(page)));
        }
    }

    private void open(OwnComment comment, List<Button> buttons) {
        URI link = comment.delivery().link();
        if (link != null) {
            buttons.add(button("own.open", () -> browse.accept(link)));
        }
    }

    private static @Nullable URI page(OwnComment comment) {
        URI page = comment.subject().comments().page();
        return page != null ? page : comment.subject().link();
    }

    private Button command(String key, Supplier<CompletableFuture<Boolean>> action) {
        return button(key, () -> {
            var _ = action.get().whenComplete((done, problem) -> {
                if (problem != null || !done) {
                    told.tell(words.get("notice.not-done"), null);
                }
            });
        });
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add("quiet-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
