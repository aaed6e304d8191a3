package app.broadsheet.app;

import app.broadsheet.content.picture.DrawablePicture;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.model.FeedId;
import app.broadsheet.store.OwnArticle;
import app.broadsheet.store.PictureBytes;
import app.broadsheet.store.RelatedPair;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What came out of a file, as the store takes it. */
final class ImportedArticles {
    private ImportedArticles() {}

    /** @param feed the sample source it is of, null for a saved article */
    static OwnArticle own(ImportedArticle imported, @Nullable FeedId feed) {
        return new OwnArticle(
                feed,
                imported.article(),
                imported.comments(),
                imported.pictures().stream()
                        .map(picture -> new PictureBytes(picture.address(), DrawablePicture.of(picture.bytes()), null))
                        .toList(),
                imported.note());
    }

    /** The first of {@code count} articles of a page names all the others as related. */
    static List<RelatedPair> firstNamesTheOthers(int count) {
        return IntStream.range(1, count)
                .mapToObj(other -> new RelatedPair(0, other))
                .toList();
    }
}
