package app.broadsheet.store;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.TextProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the user's or of the sample edition, with all that belongs to it.
 *
 * @param feed the sample source it is of, null for a saved article
 * @param note what a reader should know of its text, null for nothing
 */
public record OwnArticle(
        @Nullable FeedId feed,
        NewArticle article,
        List<NewComment> comments,
        List<PictureBytes> pictures,
        @Nullable TextProblem note) {
    public OwnArticle {
        comments = List.copyOf(comments);
        pictures = List.copyOf(pictures);
    }

    /** An article of whose text nothing is to be said. */
    public OwnArticle(
            @Nullable FeedId feed, NewArticle article, List<NewComment> comments, List<PictureBytes> pictures) {
        this(feed, article, comments, pictures, null);
    }
}
