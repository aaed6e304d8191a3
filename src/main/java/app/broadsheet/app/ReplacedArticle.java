package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.block.Picture;
import app.broadsheet.store.Database;
import app.broadsheet.store.OwnArticle;
import app.broadsheet.store.PictureBytes;
import app.broadsheet.store.StoredArticle;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * An article as it was before an import put a richer copy in its place, with what was said of its text. Its pictures stay in
 * their files, where nobody needs them until the next clean-up: memory does not grow with them.
 */
record ReplacedArticle(NewArticle article, Map<URI, Path> pictures, ArticleText said) {
    /** So many come back in one transaction, with their pictures in memory. */
    private static final int CHUNK = 20;

    ReplacedArticle {
        pictures = Map.copyOf(pictures);
    }

    /** Remembers what is here now. */
    static CompletableFuture<ReplacedArticle> of(StoredArticle here, Database store) {
        NewArticle article = StoredBody.asNew(here);
        ArticleId id = here.summary().id();
        Map<URI, Path> files = new LinkedHashMap<>();
        CompletableFuture<?> last = CompletableFuture.completedFuture(null);
        for (Picture picture : article.pictures()) {
            last = last.thenCompose(_ -> store.pictures().file(id, picture.address()))
                    .thenAccept(file -> file.ifPresent(path -> files.put(picture.address(), path)));
        }
        return last.thenCompose(_ -> store.texts().of(id)).thenApply(said -> new ReplacedArticle(article, files, said));
    }

    /** Puts them all back where the copies are now. */
    static CompletableFuture<Void> restore(List<ReplacedArticle> replaced, Database store, Executor cpu) {
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (int from = 0; from < replaced.size(); from += CHUNK) {
            List<ReplacedArticle> chunk = replaced.subList(from, Math.min(replaced.size(), from + CHUNK));
            last = last.thenApplyAsync(
                            _ -> chunk.stream().map(ReplacedArticle::read).toList(), cpu)
                    .thenCompose(own -> store.articles().saveOwn(own, List.of()))
                    .thenCompose(saved -> store.texts().want(waiting(chunk, saved.ids())));
        }
        return last;
    }

    /** Those whose page was still to be fetched. */
    private static List<ArticleId> waiting(List<ReplacedArticle> replaced, List<ArticleId> ids) {
        return IntStream.range(0, ids.size())
                .filter(i -> switch (replaced.get(i).said.standing()) {
                    case WANTED, FAILED -> true;
                    case NOT_ASKED, STORED, REFUSED -> false;
                })
                .mapToObj(ids::get)
                .toList();
    }

    private OwnArticle read() {
        List<PictureBytes> read = new ArrayList<>();
        pictures.forEach((address, file) -> {
            try {
                read.add(new PictureBytes(address, Files.readAllBytes(file), null));
            } catch (IOException _) {
                // Cleaned up meanwhile: like one that was never stored, it is wanted again.
            }
        });
        return new OwnArticle(null, article, List.of(), read, said.problem());
    }
}
