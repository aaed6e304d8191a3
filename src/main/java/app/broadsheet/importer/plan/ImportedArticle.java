package app.broadsheet.importer.plan;

import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.TextProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article out of a file.
 *
 * @param comments the comments that the file holds, every parent before its replies
 * @param pictures the pictures that the file holds, by the addresses that the article uses
 * @param state what the file knows of the user's dealings with it
 * @param note what a reader should know of its text, null for nothing
 */
public record ImportedArticle(
        NewArticle article,
        List<NewComment> comments,
        List<PictureBytes> pictures,
        SavedState state,
        @Nullable TextProblem note) {
    public ImportedArticle {
        comments = List.copyOf(comments);
        pictures = List.copyOf(pictures);
    }

    /** An article of whose text nothing is to be said. */
    public ImportedArticle(
            NewArticle article, List<NewComment> comments, List<PictureBytes> pictures, SavedState state) {
        this(article, comments, pictures, state, null);
    }

    /** An article of which nothing else is known. */
    public ImportedArticle(NewArticle article, List<NewComment> comments, List<PictureBytes> pictures) {
        this(article, comments, pictures, SavedState.UNKNOWN);
    }

    /** An article with neither comments nor pictures of its own. */
    public static ImportedArticle of(NewArticle article) {
        return new ImportedArticle(article, List.of(), List.of());
    }
}
