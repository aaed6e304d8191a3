package app.broadsheet.ui.article;

import app.broadsheet.app.SaveResult;
import app.broadsheet.model.Article;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Saves the article where the reader wants it. FX thread only. */
final class ArticleOutput {
    private static final int LONGEST_NAME = 80;
    private final ArticleDoor door;
    private final Words words;
    private final FxThread fx = new FxThread();
    private @Nullable File folder;

    ArticleOutput(ArticleDoor door, Words words) {
        this.door = door;
        this.words = words;
    }

    /** Asks where to, as what, and saves; tells what came of it. */
    void save(Article article, @Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("save.title"));
        chooser.setInitialFileName(fileName(article.summary().headline(), words.get("untitled")) + ".html");
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        List<FileChooser.ExtensionFilter> kinds = List.of(
                new FileChooser.ExtensionFilter(words.get("save.html"), "*.html"),
                new FileChooser.ExtensionFilter(words.get("save.markdown"), "*.md"));
        chooser.getExtensionFilters().addAll(kinds);
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            folder = chosen.getParentFile();
            save(article, named(chosen.toPath(), chooser.getSelectedExtensionFilter()));
        }
    }

    private void save(Article article, Path file) {
        var _ = door.save()
                .apply(article, file)
                .whenComplete((result, problem) -> fx.execute(() -> {
                    String said = switch (result) {
                        case SaveResult.Saved(Path saved) ->
                            words.get("save.done", String.valueOf(saved.getFileName()));
                        case SaveResult.NotSaved(Path failed, String why) ->
                            words.get("save.failed", String.valueOf(failed.getFileName()), why);
                        case null ->
                            words.get("save.failed", String.valueOf(file.getFileName()), String.valueOf(problem));
                    };
                    door.tell().accept(said);
                }));
    }

    /** Some systems leave the ending of the chosen kind to the program. */
    private static Path named(Path chosen, FileChooser.@Nullable ExtensionFilter kind) {
        String name = String.valueOf(chosen.getFileName());
        if (name.indexOf('.') > 0 || kind == null) {
            return chosen;
        }
        return chosen.resolveSibling(name + kind.getExtensions().getFirst().substring(1));
    }

    /** A headline as a name that every file system takes. */
    static String fileName(String headline, String otherwise) {
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
