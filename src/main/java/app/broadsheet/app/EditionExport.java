package app.broadsheet.app;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.store.Database;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Writes an edition to take along on another device: {@code .epub} as a book, everything else as one HTML page. Any thread. */
public final class EditionExport {
    /** More is no edition, and opens nowhere. */
    public static final int MOST = 300;

    private final Database store;
    private final Executor cpu;
    private final Clock clock;
    private final StoredBody body = new StoredBody();

    /** @param cpu writes */
    public EditionExport(Database store, Executor cpu, Clock clock) {
        this.store = store;
        this.cpu = cpu;
        this.clock = clock;
    }

    /**
     * Writes the first articles of a list, at most {@link #MOST}, in place of what is there. Answers how many; fails with an
     * {@code UncheckedIOException} when the file cannot be written, and leaves what was there.
     */
    public CompletableFuture<Integer> save(ArticleQuery query, String title, Path file) {
        return store.articles()
                .page(query, null, MOST, new Day(clock).start())
                .thenApplyAsync(page -> write(page.items(), title, file), cpu);
    }

    private int write(List<ArticleSummary> articles, String title, Path file) {
        try {
            return WholeFile.write(file, part -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                        EditionWriter writer = writer(out, articles, title, file)) {
                    return all(articles, writer);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EditionWriter writer(OutputStream out, List<ArticleSummary> articles, String title, Path file)
            throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".epub")
                ? new EpubWriter(out, title, clock.instant())
                : new HtmlEditionWriter(
                        out,
                        title,
                        articles.stream().map(ArticleSummary::headline).toList());
    }

    private int all(List<ArticleSummary> articles, EditionWriter writer) throws IOException {
        int written = 0;
        for (ArticleSummary one : articles) {
            Optional<Article> article = store.articles().stored(one.id()).join().map(body::article);
            if (article.isPresent()) {
                writer.add(article.get(), pictures(one.id(), article.get()));
                written++;
            }
        }
        return written;
    }

    private Map<URI, Path> pictures(ArticleId id, Article article) {
        Map<URI, Path> files = new LinkedHashMap<>();
        for (URI address : ArticlePictures.in(article)) {
            store.pictures().file(id, address).join().ifPresent(file -> files.put(address, file));
        }
        return files;
    }
}
