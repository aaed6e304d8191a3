package app.broadsheet.ui.shell;

import app.broadsheet.app.Folders;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourceSpot;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Carries out what is done to folders and to the order of sources, and offers the way back. FX thread only. */
final class FolderCommands {
    private final Folders folders;
    private final WindowModels models;
    private final ReadingCommands reading;
    private final Consumer<FolderId> name;
    private final Words words;
    private final FxThread fx;

    /** @param name lets the user name a folder in the sidebar */
    FolderCommands(
            Folders folders,
            WindowModels models,
            ReadingCommands reading,
            Consumer<FolderId> name,
            Words words,
            FxThread fx) {
        this.folders = folders;
        this.models = models;
        this.reading = reading;
        this.name = name;
        this.words = words;
        this.fx = fx;
    }

    /** Makes a folder and lets the user name it; completes with it on the FX thread. */
    CompletableFuture<FolderId> add(@Nullable FolderId parent) {
        CompletableFuture<FolderId> made = folders.add(parent, words.get("folder.new"))
                .thenCompose(folder -> models.sidebar().load().thenApply(_ -> folder))
                .thenApplyAsync(
                        folder -> {
                            name.accept(folder);
                            return folder;
                        },
                        fx);
        reading.watch(made);
        return made;
    }

    void rename(FolderId folder, String title) {
        reading.watch(folders.rename(folder, title));
    }

    void remove(FolderId folder) {
        String title = title(new Scope.InFolder(folder));
        reading.undoable(folders.remove(folder), _ -> words.get("notice.folder.removed", title));
    }

    void move(Scope what, SourceSpot to) {
        FolderId into = to.folder();
        String said = into == null || into.equals(models.sidebar().spotOf(what).folder())
                ? words.get("notice.moved", title(what))
                : words.get("notice.moved.into", title(what), title(new Scope.InFolder(into)));
        move(List.of(what), to, said);
    }

    /** Puts sources into a folder, behind those that are there, in the order that they have now. */
    void move(Set<FeedId> sources, FolderId into) {
        List<Scope> inOrder = models.sidebar().sourcesProperty().get().feeds().stream()
                .map(Feed::id)
                .filter(sources::contains)
                .<Scope>map(Scope.InFeed::new)
                .toList();
        SourceSpot to = new SourceSpot(into, null);
        if (inOrder.size() == 1) {
            move(inOrder.getFirst(), to);
        } else {
            String folder = title(new Scope.InFolder(into));
            move(inOrder, to, words.get("notice.moved.several", inOrder.size(), folder));
        }
    }

    /** The way back goes from the last to the first, since each was before the next. */
    private void move(List<Scope> all, SourceSpot to, String said) {
        List<Move> there = all.stream().map(what -> new Move(what, to)).toList();
        List<Move> back = all.reversed().stream()
                .map(what -> new Move(what, models.sidebar().spotOf(what)))
                .toList();
        CompletableFuture<Void> moved = inTurn(there)
                .thenRun(() -> fx.execute(() -> models.notices().tell(said, () -> reading.watch(inTurn(back)))));
        reading.watch(moved);
    }

    private record Move(Scope what, SourceSpot to) {}

    private CompletableFuture<Void> inTurn(List<Move> moves) {
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (Move move : moves) {
            last = last.thenCompose(_ -> folders.move(move.what(), move.to()));
        }
        return last;
    }

    private String title(Scope scope) {
        var row = models.sidebar().row(scope);
        return row == null ? "" : row.titleProperty().get();
    }
}
