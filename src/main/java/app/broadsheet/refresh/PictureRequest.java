package app.broadsheet.refresh;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Feed;
import app.broadsheet.model.PictureAnswer;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.store.Database;
import app.broadsheet.store.Needs;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Fetches a picture that the reader asks for, whatever the rules let come by itself. Methods return at once. */
public final class PictureRequest {
    private final Database database;
    private final PictureDownload download;
    private final Executor fetch;

    /** @param network whether there is a network at all */
    public PictureRequest(Http http, Database database, RefreshThreads threads, BooleanSupplier network) {
        this.database = database;
        this.download = new PictureDownload(http, network, database.pictures(), threads.cpu());
        this.fetch = threads.fetch();
    }

    /** Fetches one picture that the article names. Fails only when the store does. */
    public CompletableFuture<PictureAnswer> load(ArticleId article, URI address) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Optional<Needs> needs = needs(article);
                    if (needs.isEmpty()) {
                        return new PictureAnswer.Failed("");
                    }
                    RuleBook rules = RuleBook.read(database).join();
                    PictureChoice chosen = rules.pictures(needs.get());
                    PictureDownload.Result result = download.run(
                            address,
                            PreparePlan.ownHost(needs.get(), feed(needs.get(), rules)),
                            chosen == PictureChoice.NONE ? PictureChoice.REDUCED : chosen,
                            new CancelFlag());
                    if (result.stored()) {
                        return new PictureAnswer.Here();
                    }
                    return result.offline() ? new PictureAnswer.NoNetwork() : new PictureAnswer.Failed(result.why());
                },
                fetch);
    }

    /** Whether the rules let the article's pictures come by themselves. */
    public CompletableFuture<Boolean> comesByItself(ArticleId article) {
        return CompletableFuture.supplyAsync(
                () -> needs(article)
                        .map(needs -> RuleBook.read(database).join().pictures(needs) != PictureChoice.NONE)
                        .orElse(false),
                fetch);
    }

    private Optional<Needs> needs(ArticleId article) {
        return database.editions().needs(List.of(article)).join().stream().findFirst();
    }

    private static @Nullable Feed feed(Needs needs, RuleBook rules) {
        return needs.feed() == null ? null : rules.feeds().get(needs.feed());
    }
}
