package app.broadsheet.app;

import app.broadsheet.content.BlockReader;
import app.broadsheet.content.Cleaned;
import app.broadsheet.content.FileAddress;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.content.SamePicture;
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
import java.util.Optional;

/** What is stored as safe HTML, as the blocks that are shown. */
final class StoredBody {
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
     * Whether a picture of the text is the one that the page states for itself. One that was saved with the page may not tell
     * where it was; then it passes for it, as the stated one is not here.
     */
    private static boolean same(URI inText, URI stated) {
        if (!FileAddress.is(inText) || FileAddress.is(stated)) {
            return SamePicture.is(inText, stated);
        }
        Optional<String> saved = FileAddress.isNamed(inText) ? SamePicture.name(inText) : Optional.empty();
        Optional<String> wanted = SamePicture.name(stated);
        return saved.isEmpty() || wanted.isEmpty() || saved.equals(wanted);
    }

    private static TakesComments takesComments(CommentLinks links) {
        boolean known = links.post() != null || links.feed() != null || links.page() != null;
        return known ? TakesComments.YES : TakesComments.UNKNOWN;
    }
}
