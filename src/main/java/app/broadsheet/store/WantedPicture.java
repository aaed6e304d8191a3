package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import java.net.URI;

/** A picture that an article names and that is not stored yet. */
public record WantedPicture(ArticleId article, URI address) {}
