package app.broadsheet.app;

import app.broadsheet.content.BlockMarkdown;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/**
 * Saves articles as files of their own: {@code .md} as Markdown, everything else as one HTML page with its pictures in it,
 * which asks for nothing from the network when it is opened. All methods on any thread.
 */
public final class ArticleExport {
    private static final int LONGEST_NAME = 60;

    private final BiFunction<ArticleId, URI, CompletableFuture<Optional<Path>>> pictures;
    private final Executor cpu;

    /**
     * @param pictures finds stored pictures
     * @param cpu writes
     */
    ArticleExport(BiFunction<ArticleId, URI, CompletableFuture<Optional<Path>>> pictures, Executor cpu) {
        this.pictures = pictures;
        this.cpu = cpu;
    }

    /** Saves to {@code file}, in place of what is there. */
    public CompletableFuture<SaveResult> save(Article article, Path file) {
        boolean markdown = file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
        return markdown
                ? CompletableFuture.supplyAsync(() -> write(file, markdown(article)), cpu)
                : stored(article).thenApplyAsync(found -> write(file, ArticlePage.of(article, found)), cpu);
    }

    private CompletableFuture<Map<URI, Path>> stored(Article article) {
        Map<URI, Path> found = new LinkedHashMap<>();
        CompletableFuture<?> all = CompletableFuture.completedFuture(null);
        for (URI address : ArticlePictures.in(article)) {
            all = all.thenCombine(pictures.apply(article.summary().id(), address), (before, file) -> {
                file.ifPresent(path -> found.put(address, path));
                return before;
            });
        }
        return all.thenApply(_ -> found);
    }

    private static String markdown(Article article) {
        return BlockMarkdown.write(ArticlePictures.whole(article));
    }

    private static SaveResult write(Path file, String text) {
        try {
            var _ = WholeFile.write(file, part -> Files.writeString(part, text, StandardCharsets.UTF_8));
            return new SaveResult.Saved(file);
        } catch (FileSystemException e) {
            return new SaveResult.NotSaved(
                    file, e.getReason() == null ? e.getClass().getSimpleName() : e.getReason());
        } catch (IOException e) {
            return new SaveResult.NotSaved(file, String.valueOf(e.getMessage()));
        }
    }

    /** A headline as a name that every file system takes, without an ending. */
    public static String fileName(String headline, String otherwise) {
        String name = headline.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip();
        }
        while (name.startsWith(".") || name.endsWith(".")) {
            name = (name.startsWith(".") ? name.substring(1) : name.substring(0, name.length() - 1)).strip();
        }
        return name.isEmpty() ? otherwise : name;
    }
}
