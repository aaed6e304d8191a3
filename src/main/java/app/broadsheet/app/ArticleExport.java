package app.broadsheet.app;

import app.broadsheet.content.BlockMarkdown;
import app.broadsheet.content.pdf.PdfDetails;
import app.broadsheet.content.pdf.PdfPages;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/**
 * Saves articles as files of their own: {@code .md} as Markdown, {@code .pdf} as PDF, everything else as one HTML page with its
 * pictures in it; none asks for anything from the network when it is opened. All methods on any thread.
 */
public final class ArticleExport {
    private static final int LONGEST_NAME = 60;
    /** Where US Letter is the paper of printers (Unicode CLDR, measurementData, paperSize). */
    private static final Set<String> LETTER_PAPER =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

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
        ArticleForm form = ArticleForm.of(file);
        CompletableFuture<Map<URI, Path>> found =
                form == ArticleForm.MARKDOWN ? CompletableFuture.completedFuture(Map.of()) : stored(article);
        return found.thenApplyAsync(files -> write(file, part -> content(form, article, files, part)), cpu);
    }

    private static Path content(ArticleForm form, Article article, Map<URI, Path> found, Path part) throws IOException {
        return switch (form) {
            case HTML -> Files.writeString(part, ArticlePage.of(article, found), StandardCharsets.UTF_8);
            case MARKDOWN ->
                Files.writeString(part, BlockMarkdown.write(ArticlePictures.whole(article)), StandardCharsets.UTF_8);
            case PDF -> pdf(article, found, part);
        };
    }

    private static Path pdf(Article article, Map<URI, Path> found, Path part) throws IOException {
        PdfDetails details = new PdfDetails(
                article.summary().headline(),
                article.byline(),
                article.language(),
                LETTER_PAPER.contains(Locale.getDefault().getCountry()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            PdfPages.write(ArticlePictures.whole(article), details, found, out);
        }
        return part;
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

    private static SaveResult write(Path file, WholeFile.Content<Path> content) {
        try {
            var _ = WholeFile.write(file, content);
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
