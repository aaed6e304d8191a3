package app.broadsheet.ui.article;

import app.broadsheet.app.ArticleExport;
import app.broadsheet.app.ArticleForm;
import app.broadsheet.app.SaveResult;
import app.broadsheet.model.Article;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Saves the article where the reader wants it, and hands it to the browser for printing. FX thread only. */
final class ArticleOutput {
    private final ArticleDoor door;
    private final Words words;
    private final FxThread fx = new FxThread();
    private @Nullable File lastFolder;

    ArticleOutput(ArticleDoor door, Words words) {
        this.door = door;
        this.words = words;
    }

    /** Asks where to, as what, and saves; tells what came of it. */
    void save(Article article, @Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("save.title"));
        chooser.setInitialFileName(ArticleExport.fileName(article.summary().name(), words.get("untitled")) + ".html");
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        Map<FileChooser.ExtensionFilter, ArticleForm> kinds = new LinkedHashMap<>();
        for (ArticleForm form : ArticleForm.values()) {
            String called = words.get("save." + form.name().toLowerCase(Locale.ROOT));
            kinds.put(new FileChooser.ExtensionFilter(called, "*" + form.ending()), form);
        }
        chooser.getExtensionFilters().addAll(kinds.keySet());
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            lastFolder = chosen.getParentFile();
            save(
                    article,
                    SavedName.of(
                            chosen.toPath(),
                            kinds.getOrDefault(chooser.getSelectedExtensionFilter(), ArticleForm.HTML)),
                    saved -> words.get("save.done", String.valueOf(saved.getFileName())));
        }
    }

    /** Opens the article with its pictures as a page in the browser, which knows printers and shows the pages before. */
    void print(Article article) {
        String name = ArticleExport.fileName(article.summary().name(), words.get("untitled"));
        try {
            // A folder that only this user may look into.
            Path folder = Files.createTempDirectory("broadsheet-");
            Path file = folder.resolve(name + ".html");
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            save(article, file, saved -> {
                door.browse().accept(saved.toUri());
                return words.get("print.opened");
            });
        } catch (IOException e) {
            door.tell().accept(words.get("save.failed", name, String.valueOf(e.getMessage())));
        }
    }

    private void save(Article article, Path file, Function<Path, String> done) {
        var _ = door.save()
                .apply(article, file)
                .whenComplete((result, problem) -> fx.execute(() -> {
                    String said = switch (result) {
                        case SaveResult.Saved(Path saved) -> done.apply(saved);
                        case SaveResult.NotSaved(Path failed, String why) ->
                            words.get("save.failed", String.valueOf(failed.getFileName()), why);
                        case null ->
                            words.get("save.failed", String.valueOf(file.getFileName()), String.valueOf(problem));
                    };
                    door.tell().accept(said);
                }));
    }
}
