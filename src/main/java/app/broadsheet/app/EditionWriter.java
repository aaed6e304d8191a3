package app.broadsheet.app;

import app.broadsheet.model.Article;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Writes an edition, an article at a time. Closing ends it. */
interface EditionWriter extends AutoCloseable {
    /** @param files the stored pictures of the article */
    void add(Article article, Map<URI, Path> files) throws IOException;

    @Override
    void close() throws IOException;
}
