package app.broadsheet.app;

import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.SavedState;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.TextProblem;
import app.broadsheet.store.Database;
import app.broadsheet.store.RelatedPair;
import app.broadsheet.store.SaveOutcome;
import app.broadsheet.store.StoredArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/** Keeps the articles of one import, some at a time, and knows the way back. For one import; its steps follow each other. */
final class Keeping {
    /** So many are one transaction: few enough that reading and refreshing go on between two. */
    private static final int CHUNK = 100;

    private final Database store;
    private final ImportChoices choices;
    private final ImportWatch watch;
    private final List<ArticleId> added = new ArrayList<>();
    private final List<ArticleId> bare = new ArrayList<>();
    private final List<ReplacedArticle> replaced = new ArrayList<>();

    Keeping(Database store, ImportChoices choices, ImportWatch watch) {
        this.store = store;
        this.choices = choices;
        this.watch = watch;
    }

    /** The new articles so far. */
    List<ArticleId> added() {
        return List.copyOf(added);
    }

    /** Those of them that are an address and nothing else. */
    List<ArticleId> bare() {
        return List.copyOf(bare);
    }

    /** What was here before those that were replaced, as it was. */
    List<ReplacedArticle> replaced() {
        return List.copyOf(replaced);
    }

    /**
     * Keeps {@code articles}. One that is here already with as much text and as many pictures stays as it is, and one with
     * less unless its copy is wanted.
     *
     * @param related whether the first one names all the others
     * @param kept told after each piece how many it had
     */
    CompletableFuture<ImportItem.Articles> keep(
            String name, List<ImportedArticle> articles, boolean related, IntConsumer kept) {
        List<ArticleId> ids = new ArrayList<>();
        Set<ArticleId> fresh = new HashSet<>();
        int before = replaced.size();
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (int from = 0; from < articles.size(); from += CHUNK) {
            List<ImportedArticle> chunk = articles.subList(from, Math.min(articles.size(), from + CHUNK));
            last = last.thenCompose(done -> watch.isCancelled()
                    ? CompletableFuture.<Void>completedFuture(null)
                    : keepChunk(chunk, related, ids, fresh).thenAccept(saved -> kept.accept(chunk.size())));
        }
        return last.thenApply(
                done -> new ImportItem.Articles(name, ids, ids.size() - fresh.size(), replaced.size() - before));
    }

    private CompletableFuture<Void> keepChunk(
            List<ImportedArticle> chunk, boolean related, List<ArticleId> ids, Set<ArticleId> fresh) {
        return store.articles()
                .alreadyHere(chunk.stream().map(ImportedArticle::article).toList())
                .thenCompose(here -> {
                    List<ImportedArticle> wanted = new ArrayList<>();
                    ArticleId[] all = new ArticleId[chunk.size()];
                    List<Integer> places = new ArrayList<>();
                    CompletableFuture<Void> remembered = CompletableFuture.completedFuture(null);
                    for (int i = 0; i < chunk.size(); i++) {
                        StoredArticle twin = here.get(i).orElse(null);
                        if (twin == null) {
                            wanted.add(chunk.get(i));
                            places.add(i);
                        } else if (RicherCopy.of(chunk.get(i), twin)
                                .filter(choices::replaces)
                                .isPresent()) {
                            remembered = remembered
                                    .thenCompose(_ -> ReplacedArticle.of(twin, store))
                                    .thenAccept(replaced::add);
                            wanted.add(inPlaceOf(twin, chunk.get(i)));
                            places.add(i);
                        } else {
                            all[i] = twin.summary().id();
                        }
                    }
                    return remembered
                            .thenCompose(_ -> save(wanted, related && wanted.size() == chunk.size()))
                            .thenAccept(saved -> {
                                for (int i = 0; i < saved.ids().size(); i++) {
                                    all[places.get(i)] = saved.ids().get(i);
                                }
                                fresh.addAll(saved.added());
                                added.addAll(saved.added());
                                for (ArticleId id : all) {
                                    if (id != null) {
                                        ids.add(id);
                                    }
                                }
                            });
                });
    }

    private CompletableFuture<SaveOutcome> save(List<ImportedArticle> articles, boolean related) {
        if (articles.isEmpty()) {
            return CompletableFuture.completedFuture(new SaveOutcome(List.of(), List.of(), List.of(), 0));
        }
        List<RelatedPair> pairs = related ? ImportedArticles.firstNamesTheOthers(articles.size()) : List.of();
        return store.articles()
                .saveOwn(
                        articles.stream()
                                .map(article -> ImportedArticles.own(article, null))
                                .toList(),
                        pairs)
                .thenCompose(saved -> states(articles, saved).thenApply(done -> saved));
    }

    /** Makes the new ones read and starred as they were where they come from; what was here keeps its state. */
    private CompletableFuture<Void> states(List<ImportedArticle> articles, SaveOutcome saved) {
        Set<ArticleId> fresh = Set.copyOf(saved.added());
        Set<ArticleId> read = new HashSet<>();
        Set<ArticleId> starred = new HashSet<>();
        for (int i = 0; i < saved.ids().size(); i++) {
            ArticleId id = saved.ids().get(i);
            SavedState state = articles.get(i).state();
            if (fresh.contains(id) && isBare(articles.get(i))) {
                bare.add(id);
            }
            if (fresh.contains(id) && state.read()) {
                read.add(id);
            }
            if (fresh.contains(id) && state.starred()) {
                starred.add(id);
            }
        }
        return store.states()
                .markRead(read, true)
                .thenCompose(done -> store.states().star(starred, true))
                .thenAccept(done -> {});
    }

    /** Whether there is an address, perhaps with a note, and nothing of its page. */
    static boolean isBare(ImportedArticle article) {
        return article.note() == TextProblem.ADDRESS_ONLY;
    }

    /** The copy under the name of what it replaces, so that marks and comments stay with it. */
    private static ImportedArticle inPlaceOf(StoredArticle here, ImportedArticle copy) {
        NewArticle fresh = copy.article();
        return new ImportedArticle(
                new NewArticle(
                        here.key(),
                        fresh.link() == null ? here.link() : fresh.link(),
                        fresh.source().isEmpty() ? here.summary().source() : fresh.source(),
                        fresh.headline(),
                        fresh.byline() == null ? here.byline() : fresh.byline(),
                        fresh.published() == null ? here.published() : fresh.published(),
                        fresh.updated(),
                        fresh.language() == null ? here.language() : fresh.language(),
                        fresh.body(),
                        fresh.text(),
                        fresh.excerpt(),
                        fresh.lead(),
                        fresh.pictures(),
                        fresh.categories().isEmpty() ? here.categories() : fresh.categories(),
                        fresh.comments()),
                copy.comments(),
                copy.pictures(),
                SavedState.UNKNOWN,
                copy.note());
    }
}
