package app.broadsheet.ui.article;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Change;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The article that is being read, and the stories beside it. FX thread only. */
public final class ArticleModel {
    private static final Logger LOG = Logger.getLogger(ArticleModel.class.getName());
    private final ArticleSource source;
    private final ArticleMarks marks;
    private final ReadOnlyObjectWrapper<@Nullable ArticleId> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Nothing());
    private final ReadOnlyObjectWrapper<@Nullable ArticleSummary> summary =
            new ReadOnlyObjectWrapper<>(this, "summary");
    private final ReadOnlyObjectWrapper<List<RelatedStory>> related =
            new ReadOnlyObjectWrapper<>(this, "related", List.of());
    private final ReadOnlyIntegerWrapper reports = new ReadOnlyIntegerWrapper(this, "reports", 1);
    private final Latest latestReports = new Latest();
    private final Latest latestArticle = new Latest();
    private final Latest latestRelated = new Latest();

    public ArticleModel(ArticleSource source, ArticleMarks marks) {
        this.source = source;
        this.marks = marks;
    }

    /** Shows an article, or with null nothing. The one before stays in {@link #shownProperty} until it is there. */
    public void show(@Nullable ArticleId id) {
        if (id == null) {
            latestArticle.forget();
            latestRelated.forget();
            latestReports.forget();
            related.set(List.of());
            reports.set(1);
            summary.set(null);
            selected.set(null);
            shown.set(new Shown.Nothing());
            return;
        }
        if (id.equals(selected.get())) {
            return;
        }
        selected.set(id);
        // Counted before the article is here, as often as not.
        reports.set(1);
        if (!(shown.get() instanceof Shown.Ready)) {
            shown.set(new Shown.Loading(id));
        }
        load(id);
        latestRelated.show(source.related(id), related::set, problem -> {
            LOG.log(Level.WARNING, "Related stories cannot be read", problem);
            related.set(List.of());
        });
        countReports(id);
    }

    private void countReports(ArticleId id) {
        latestReports.show(
                source.reports(id),
                reports::set,
                problem -> LOG.log(Level.WARNING, "The reports of a story cannot be counted", problem));
    }

    private void load(ArticleId id) {
        latestArticle.show(source.article(id), answer -> arrived(id, answer), problem -> {
            LOG.log(Level.WARNING, "The article cannot be read", problem);
            summary.set(null);
            shown.set(new Shown.Failed(id));
        });
    }

    private void arrived(ArticleId id, Optional<Article> answer) {
        if (answer.isEmpty()) {
            summary.set(null);
            shown.set(new Shown.Missing(id));
            return;
        }
        Article article = answer.get();
        if (!(shown.get() instanceof Shown.Ready before) || !sameToRead(before.article(), article)) {
            related.set(before(id) ? related.get() : List.of());
            shown.set(new Shown.Ready(article));
        }
        summary.set(article.summary());
    }

    private boolean before(ArticleId id) {
        return shown.get() instanceof Shown.Ready(Article article)
                && article.summary().id().equals(id);
    }

    private static boolean sameToRead(Article before, Article now) {
        return before.summary().id().equals(now.summary().id())
                && before.summary().headline().equals(now.summary().headline())
                && before.summary().source().equals(now.summary().source())
                && before.summary().readiness() == now.summary().readiness()
                && before.equals(new Article(
                        before.summary(),
                        now.link(),
                        now.byline(),
                        now.language(),
                        now.lead(),
                        now.body(),
                        now.takesComments()));
    }

    /** Takes in what became different in the store. */
    public void changed(List<Change> changes) {
        for (Change change : changes) {
            ArticleId id = selected.get();
            if (id == null) {
                return;
            }
            switch (change) {
                case Change.ReadChanged(var ids, boolean read)
                when ids.contains(id) -> change(one -> one.withRead(read));
                case Change.StarChanged(var ids, boolean starred)
                when ids.contains(id) -> change(one -> one.withStarred(starred));
                case Change.ArticlesUpdated(var articles)
                when articles.stream().anyMatch(each -> each.id().equals(id)) -> load(id);
                case Change.StoriesPlaced _ -> countReports(id);
                case Change.ArticlesRemoved(var ids) when ids.contains(id) -> show(null);
                default -> {}
            }
        }
    }

    private void change(UnaryOperator<ArticleSummary> change) {
        ArticleSummary now = summary.get();
        if (now != null) {
            summary.set(change.apply(now));
        }
    }

    /** Gives or takes the star of the article shown. */
    public void toggleStar() {
        ArticleSummary now = summary.get();
        if (now != null) {
            marks.star(now.id(), !now.starred());
        }
    }

    /** Marks the article shown as unread, or as read again. */
    public void toggleRead() {
        ArticleSummary now = summary.get();
        if (now != null) {
            marks.read(now.id(), !now.read());
        }
    }

    /** What was asked for last, null for nothing. */
    public ReadOnlyObjectProperty<@Nullable ArticleId> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** What there is to see. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The summary of the article shown, with its marks of now; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable ArticleSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Stories beside the article shown, the best first. */
    public ReadOnlyObjectProperty<List<RelatedStory>> relatedProperty() {
        return related.getReadOnlyProperty();
    }

    /** How many reports tell the story of the article shown, itself among them. */
    public ReadOnlyIntegerProperty reportsProperty() {
        return reports.getReadOnlyProperty();
    }

    ArticleSource source() {
        return source;
    }
}
