package app.broadsheet.ui.article;

import app.broadsheet.model.ArticleId;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the pane leads to.
 *
 * @param browse opens an address outside
 * @param open shows another article, a related one
 * @param hover called with the link that the mouse or the keyboard is on, and with nothing when there is none
 */
public record ArticleDoor(Consumer<URI> browse, Consumer<ArticleId> open, Consumer<Optional<URI>> hover) {}
