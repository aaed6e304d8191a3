package app.broadsheet.app;

import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.model.ArticleId;
import app.broadsheet.store.StoredArticle;
import app.broadsheet.store.TextOverlap;
import java.util.Optional;

/**
 * A file's copy of an article that is here already with less: offered in its place.
 *
 * @param article the one that is here
 * @param headline as it is here
 * @param percent by how much its text is longer; 0 when it is not
 * @param pictures how many pictures come with it where those of the one here are fewer; else 0
 * @param text how the texts compare
 * @param losesText whether some of the text that is here is not in the copy
 * @param lostPictures how many more pictures the one here has
 */
public record RicherCopy(
        ArticleId article, String headline, Text text, int percent, int pictures, boolean losesText, int lostPictures) {
    /** Nearly all runs of words: a byline or a caption may stand elsewhere. */
    private static final double ALL = 0.9;

    /** How the copy's text compares with the one here. */
    public enum Text {
        ALIKE,
        LONGER,
        /** Not even half of it is here. */
        EXCERPT_HERE,
        NONE_HERE
    }

    /** Compares; empty when the copy has no more than what is here. */
    static Optional<RicherCopy> of(ImportedArticle copy, StoredArticle here) {
        int now = copy.article().text().length();
        int old = here.text().strip().length();
        boolean longer = now > old + old / 10 + 40;
        boolean plain = !here.body().contains("<img") && here.lead() == null;
        boolean pictured = !copy.pictures().isEmpty() && plain && now >= old - old / 10;
        if (!longer && !pictured) {
            return Optional.empty();
        }
        int shownHere = plain ? 0 : pictures(here);
        int shown = Math.max(copy.article().pictures().size(), copy.pictures().size());
        return Optional.of(new RicherCopy(
                here.summary().id(),
                here.summary().headline(),
                !longer ? Text.ALIKE : old == 0 ? Text.NONE_HERE : now >= 2 * old ? Text.EXCERPT_HERE : Text.LONGER,
                longer && old > 0 ? (int) Math.min(999, 100L * (now - old) / old) : 0,
                shown > shownHere ? shown : 0,
                old > 0 && TextOverlap.share(here.text(), copy.article().text()) < ALL,
                Math.max(0, shownHere - shown)));
    }

    /** Whether all of what is here is in the copy. */
    public boolean losesNothing() {
        return !losesText && lostPictures == 0;
    }

    private static int pictures(StoredArticle here) {
        int inText = HtmlCleaner.clean(here.body(), here.link()).pictures().size();
        return Math.max(inText, here.lead() == null ? 0 : 1);
    }
}
