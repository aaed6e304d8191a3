package app.broadsheet.ui.comments;

import app.broadsheet.app.CommentAccounts;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What comments need of the window around them.
 *
 * @param browse opens a link outside
 * @param hover called with the link that the mouse or the keyboard is on, and with nothing when there is none
 * @param copy puts a text on the clipboard
 * @param told tells the user what was done
 * @param accounts where the user signs in
 */
public record CommentSurroundings(
        CommentPictures pictures,
        Consumer<URI> browse,
        Consumer<Optional<URI>> hover,
        Consumer<String> copy,
        CommentNotices told,
        CommentAccounts accounts) {}
