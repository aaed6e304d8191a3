package app.broadsheet.app;

import app.broadsheet.content.BlockReader;
import app.broadsheet.content.Cleaned;
import app.broadsheet.content.FileAddress;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.model.Article;
import app.broadsheet.model.Article.TakesComments;
import app.broadsheet.model.Comment;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.store.StoredArticle;
import app.broadsheet.store.StoredComment;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is stored as safe HTML, as the blocks that are shown. */
final class StoredBody {
    private static final Pattern PICTURE_FILE =
            Pattern.compile("\\.(jpe?g|png|webp|gif|avif)$", Pattern.CASE_INSENSITIVE);

    Article article(StoredArticle stored) {
        List<Block> blocks = BlockReader.read(stored.body(), stored.link());
        Picture lead = stored.lead();
        return new Article(
                stored.summary(),
                stored.link(),
                stored.byline(),
                stored.language(),
                lead == null || shows(blocks, lead.address()) ? null : lead,
                blocks,
                takesComments(stored.comments()));
    }

    /** The article as it would be saved anew. */
    static NewArticle asNew(StoredArticle stored) {
        Cleaned body = HtmlCleaner.clean(stored.body(), stored.link());
        List<Picture> pictures = new ArrayList<>(body.pictures());
        Picture lead = stored.lead();
        if (lead != null && !pictures.contains(lead)) {
            pictures.addFirst(lead);
        }
        return new NewArticle(
                stored.key(),
                stored.link(),
                stored.summary().source(),
                stored.summary().headline(),
                stored.byline(),
                stored.published(),
                stored.updated(),
                stored.language(),
                stored.body(),
                stored.text(),
                stored.summary().excerpt(),
                lead,
                pictures,
                stored.categories(),
                stored.comments());
    }

    Comment comment(StoredComment stored) {
        return new Comment(
                stored.id(),
                stored.article(),
                stored.parent(),
                stored.key(),
                stored.author(),
                stored.time(),
                stored.link(),
                stored.fresh(),
                BlockReader.read(stored.body(), null));
    }

    /** Whether the body has the picture itself: then it is not shown a second time above it. */
    private static boolean shows(List<Block> blocks, URI picture) {
        return blocks.stream()
                .anyMatch(block -> block instanceof Block.Figure figure
                        && same(figure.picture().address(), picture));
    }

    /**
     * Whether a picture of the text is the one that the page states for itself: the same file, in whatever size is asked
     * for; or one that was saved with the page, which tells nothing of where it was.
     */
    private static boolean same(URI inText, URI stated) {
        String host = inText.getHost();
        if (FileAddress.is(inText) && !FileAddress.is(stated)) {
            return true;
        }
        boolean sameFile = host != null
                && host.equals(stated.getHost())
                && inText.getPath().equals(stated.getPath())
                && PICTURE_FILE.matcher(inText.getPath()).find();
        return sameFile || inText.equals(stated);
    }

    private static TakesComments takesComments(CommentLinks links) {
        boolean known = links.post() != null || links.feed() != null || links.page() != null;
        return known ? TakesComments.YES : TakesComments.UNKNOWN;
    }
}
