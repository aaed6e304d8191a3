package app.broadsheet.app;

import app.broadsheet.importer.FileImporter;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.PictureBytes;
import app.broadsheet.model.ImportItem;
import app.broadsheet.store.Database;
import app.broadsheet.store.StoredArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Looks into what was given and counts; keeps nothing. One use; its steps follow each other. */
final class Surveying {
    /** What was read is kept for the import up to this size, in bytes; what goes beyond is read a second time. */
    private static final long MOST_KEPT = 48L * 1024 * 1024;

    private static final int MOST_LINES = 500;

    private final Database store;
    private final FileImporter files;
    private final Executor cpu;
    private final Instant now;
    private final ImportWatch watch;
    private final Map<ImportUnit, ImportPlan> plans = new HashMap<>();
    private final List<RicherCopy> richer = new ArrayList<>();
    private final List<ImportItem.Unreadable> unreadable = new ArrayList<>();
    private long kept;
    private int looked;
    private int articles;
    private int here;
    private int feeds;
    private int links;
    private int bare;

    Surveying(Database store, FileImporter files, Executor cpu, Instant now, ImportWatch watch) {
        this.store = store;
        this.files = files;
        this.cpu = cpu;
        this.now = now;
        this.watch = watch;
    }

    CompletableFuture<ImportSurvey> of(List<String> given) {
        return CompletableFuture.supplyAsync(() -> ImportUnit.of(given), cpu).thenCompose(units -> {
            CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
            for (int i = 0; i < units.size(); i++) {
                int number = i;
                ImportUnit unit = units.get(i);
                last = last.thenCompose(done -> watch.isCancelled()
                        ? CompletableFuture.<Void>completedFuture(null)
                        : look(unit, number, units.size()));
            }
            return last.thenApply(done -> new ImportSurvey(
                    units,
                    plans,
                    new ImportSurvey.Found(
                            looked, articles, here, richer, feeds, links, bare, unreadable, looked == units.size())));
        });
    }

    private CompletableFuture<Void> look(ImportUnit unit, int number, int of) {
        watch.at(number, of, unit.name());
        looked++;
        if (unit.isAddress()) {
            links++;
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.supplyAsync(() -> unit.read(files, now), cpu).thenCompose(plan -> {
            kept += size(plan);
            if (kept <= MOST_KEPT) {
                plans.put(unit, plan);
            }
            return count(unit.name(), plan);
        });
    }

    private CompletableFuture<Void> count(String name, ImportPlan plan) {
        switch (plan) {
            case ImportPlan.Articles(List<ImportedArticle> found) -> {
                return compare(found);
            }
            case ImportPlan.Collection(List<ImportedArticle> found, List<String> problems) -> {
                problems.forEach(problem -> refuse(name, problem));
                return compare(found);
            }
            case ImportPlan.FeedList list -> feeds += list.outlines().size();
            case ImportPlan.FeedFile file -> {
                feeds += file.feed().self() == null ? 0 : 1;
                articles += file.feed().self() == null ? file.feed().entries().size() : 0;
            }
            case ImportPlan.Links addresses -> links += addresses.addresses().size();
            case ImportPlan.Unreadable(String why) -> refuse(name, why);
            case ImportPlan.Several(List<ImportPlan.Part> parts) -> {
                CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
                for (ImportPlan.Part part : parts) {
                    last = last.thenCompose(done -> count(name + ": " + part.name(), part.plan()));
                }
                return last;
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    private void refuse(String name, String why) {
        if (unreadable.size() < MOST_LINES) {
            unreadable.add(new ImportItem.Unreadable(name, why));
        }
    }

    private CompletableFuture<Void> compare(List<ImportedArticle> found) {
        articles += found.size();
        return store.articles()
                .alreadyHere(found.stream().map(ImportedArticle::article).toList())
                .thenAccept(twins -> {
                    for (int i = 0; i < found.size(); i++) {
                        Optional<StoredArticle> twin = twins.get(i);
                        if (twin.isPresent()) {
                            RicherCopy.of(found.get(i), twin.get()).ifPresentOrElse(richer::add, () -> here++);
                        } else if (Keeping.isBare(found.get(i))) {
                            bare++;
                        }
                    }
                });
    }

    /** About how many bytes a plan takes. */
    private static long size(ImportPlan plan) {
        return switch (plan) {
            case ImportPlan.Articles(List<ImportedArticle> found) -> size(found);
            case ImportPlan.Collection(List<ImportedArticle> found, List<String> _) -> size(found);
            case ImportPlan.Several(List<ImportPlan.Part> parts) ->
                parts.stream().mapToLong(part -> size(part.plan())).sum();
            default -> 100_000;
        };
    }

    private static long size(List<ImportedArticle> found) {
        long size = 1_000;
        for (ImportedArticle one : found) {
            size += 3L * one.article().text().length() + 1_000;
            size += one.pictures().stream().mapToLong(PictureBytes::size).sum();
        }
        return size;
    }
}
