package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.StoryCount;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list. It stays the same object while its article's marks change, so that the list keeps its selection and
 * its place. FX thread only.
 */
public final class HeadlineRow {
    private final ReadOnlyObjectWrapper<ArticleSummary> summary;
    private final RowGroup group;
    private final ReadOnlyObjectWrapper<@Nullable RowGroup> heading = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<StoryFold> fold = new ReadOnlyObjectWrapper<>(StoryFold.NONE);
    private final ReadOnlyObjectWrapper<@Nullable ArticleId> story = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StoryCount> count = new ReadOnlyObjectWrapper<>(StoryCount.ALONE);

    HeadlineRow(ArticleSummary summary, RowGroup group) {
        this.summary = new ReadOnlyObjectWrapper<>(summary);
        this.group = group;
    }

    /** The article. */
    public ArticleId id() {
        return summary.get().id();
    }

    /** What the row shows now. */
    public ArticleSummary summary() {
        return summary.get();
    }

    /** What the row shows, as it changes. */
    public ReadOnlyObjectProperty<ArticleSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The heading above it: of the group that it is the first of; null for none. */
    ReadOnlyObjectProperty<@Nullable RowGroup> headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** What it stands for beside its own article. */
    ReadOnlyObjectProperty<StoryFold> foldProperty() {
        return fold.getReadOnlyProperty();
    }

    void folds(StoryFold now) {
        fold.set(now);
    }

    /** The story that it stands for; null for none. */
    ReadOnlyObjectProperty<@Nullable ArticleId> storyProperty() {
        return story.getReadOnlyProperty();
    }

    void tells(@Nullable ArticleId now) {
        story.set(now);
    }

    /** How many tell its story, of all that is stored; it alone until that is known. */
    ReadOnlyObjectProperty<StoryCount> countProperty() {
        return count.getReadOnlyProperty();
    }

    void counted(StoryCount now) {
        count.set(now);
    }

    RowGroup group() {
        return group;
    }

    void heads(boolean first) {
        heading.set(first ? group : null);
    }

    void becomes(ArticleSummary now) {
        summary.set(now);
    }
}
