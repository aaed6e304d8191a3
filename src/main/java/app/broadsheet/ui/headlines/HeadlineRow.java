package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A row of the list. It stays the same object while its article's marks change, so that the list keeps its selection and
 * its place. FX thread only.
 */
public final class HeadlineRow {
    private final ReadOnlyObjectWrapper<ArticleSummary> summary;

    HeadlineRow(ArticleSummary summary) {
        this.summary = new ReadOnlyObjectWrapper<>(summary);
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

    void becomes(ArticleSummary now) {
        summary.set(now);
    }
}
