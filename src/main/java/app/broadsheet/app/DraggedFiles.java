package app.broadsheet.app;

import app.broadsheet.model.ArticleSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Files that stand for articles which are dragged out of the window: one each, as {@link ArticleExport} writes it.
 * Their places are known at once, they are written when the drag has begun, and they go when the app ends.
 *
 * @param files where they will be, in the articles' order
 * @param written completes when they are there; a file that could not be written is not there
 */
public record DraggedFiles(List<Path> files, CompletableFuture<Void> written) {
    /** More than this is no drag to a desktop any more, but an export. */
    private static final int MOST = 100;

    public DraggedFiles {
        files = List.copyOf(files);
    }

    /** Begins to write; empty for too many, or where there is no place for files. Makes one folder on the calling thread. */
    static Optional<DraggedFiles> of(List<ArticleSummary> articles, ArticleForm form, Library library) {
        if (articles.isEmpty() || articles.size() > MOST) {
            return Optional.empty();
        }
        try {
            // A folder that only this user may look into.
            Path folder = Files.createTempDirectory("broadsheet-");
            folder.toFile().deleteOnExit();
            Set<String> taken = new LinkedHashSet<>();
            List<Path> files = new ArrayList<>();
            CompletableFuture<Void> written = CompletableFuture.completedFuture(null);
            for (ArticleSummary article : articles) {
                // Whatever a publisher calls itself, too, is made a name first.
                String otherwise = ArticleExport.fileName(article.source(), "Broadsheet");
                Path file =
                        folder.resolve(free(ArticleExport.fileName(article.name(), otherwise), taken) + form.ending());
                file.toFile().deleteOnExit();
                files.add(file);
                written = written.thenCompose(_ -> write(article, file, library));
            }
            return Optional.of(new DraggedFiles(files, written));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static CompletableFuture<Void> write(ArticleSummary article, Path file, Library library) {
        return library.article(article.id())
                .thenCompose(found -> found.isEmpty()
                        ? CompletableFuture.completedFuture(null)
                        : library.exports().save(found.get(), file))
                .handle((_, _) -> null);
    }

    /** File systems that do not tell capitals from others take two such names for one. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " " + i;
        }
        return free;
    }
}
