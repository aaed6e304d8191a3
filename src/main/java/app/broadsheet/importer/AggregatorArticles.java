package app.broadsheet.importer;

import app.broadsheet.importer.aggregator.AggregatorPage;
import app.broadsheet.importer.aggregator.Remark;
import app.broadsheet.importer.aggregator.Story;
import app.broadsheet.importer.plan.ContentKey;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.PlainArticle;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A saved aggregator page as articles. */
final class AggregatorArticles {
    private AggregatorArticles() {}

    /**
     * The page's own article, then the related ones.
     *
     * @param saved when the page was saved, from which its ages count; null when not known, and then no article has a date
     */
    static ImportPlan of(AggregatorPage page, @Nullable Instant saved) {
        List<ImportedArticle> articles = new ArrayList<>();
        articles.add(new ImportedArticle(article(page.story(), saved), comments(page.remarks(), saved), List.of()));
        for (Story story : page.related()) {
            articles.add(ImportedArticle.of(article(story, saved)));
        }
        return new ImportPlan.Articles(articles);
    }

    private static NewArticle article(Story story, @Nullable Instant saved) {
        Instant published =
                saved == null || story.age() == null ? null : story.age().at(saved);
        return PlainArticle.of(story.headline(), story.source(), published, story.paragraphs());
    }

    private static List<NewComment> comments(List<Remark> remarks, @Nullable Instant saved) {
        List<NewComment> comments = new ArrayList<>();
        for (Remark remark : remarks) {
            Instant time =
                    saved == null || remark.age() == null ? null : remark.age().at(saved);
            String key = ContentKey.of(
                    Integer.toString(comments.size()), remark.author(), String.join("\n", remark.paragraphs()));
            comments.add(new NewComment(key, null, remark.author(), time, PlainArticle.html(remark.paragraphs())));
        }
        return comments;
    }
}
