package app.broadsheet.ui.article;

import app.broadsheet.app.Reading;
import app.broadsheet.model.ArticleId;
import java.util.Set;

/** What the reader does to the article in the pane. What comes of it arrives as a change. */
public interface ArticleMarks {
    /** Gives or takes the star. */
    void star(ArticleId id, boolean starred);

    /** Marks as read or unread. */
    void read(ArticleId id, boolean read);

    /** By the use cases. */
    static ArticleMarks of(Reading reading) {
        return new ArticleMarks() {
            @Override
            public void star(ArticleId id, boolean starred) {
                var _ = reading.star(Set.of(id), starred);
            }

            @Override
            public void read(ArticleId id, boolean read) {
                var _ = reading.markRead(Set.of(id), read);
            }
        };
    }
}
