package app.broadsheet.refresh;

import app.broadsheet.content.Extraction;
import app.broadsheet.content.FullTextVerdict;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.TextProblem;
import app.broadsheet.model.block.Picture;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.store.FullText;
import app.broadsheet.store.FullTextStore;
import app.broadsheet.store.Needs;
import java.net.URI;
import java.util.List;

/** Brings the full text of an article into the store, or the reason why there is none. Blocks: on {@code fetch-*} threads. */
final class FullTextIntake {
    private final PageFetch pages;
    private final FullTextStore texts;
    private final SavedLinkIntake saved;

    FullTextIntake(PageFetch pages, FullTextStore texts, SavedLinkIntake saved) {
        this.pages = pages;
        this.texts = texts;
        this.saved = saved;
    }

    /**
     * Fetches and stores. The article must be wanted already.
     *
     * @param ownHost as in {@link PageFetch#run}
     */
    PageFetch.Result run(Needs needs, String ownHost, CancelFlag cancel) {
        URI link = needs.link();
        ArticleId article = needs.article();
        if (link == null || !String.valueOf(link.getScheme()).startsWith("http")) {
            texts.failed(article, TextProblem.NO_PAGE, "", true).join();
            return new PageFetch.Result.No(TextProblem.NO_PAGE, "", true, 0);
        }
        PageFetch.Result result = pages.run(link, ownHost, cancel);
        switch (result) {
            case PageFetch.Result.Page page when needs.feed() == null -> saved.take(article, page);
            case PageFetch.Result.Page page -> take(article, page);
            case PageFetch.Result.No(TextProblem problem, String why, boolean forGood, long _) ->
                texts.failed(article, problem, why, forGood).join();
            case PageFetch.Result.Stopped _ -> {}
        }
        return result;
    }

    /** Fetches the page, and keeps all that it says. */
    void original(Needs needs, String ownHost) {
        URI link = needs.link();
        if (link != null
                && String.valueOf(link.getScheme()).startsWith("http")
                && pages.run(link, ownHost, new CancelFlag()) instanceof PageFetch.Result.Page page) {
            texts.keepOriginal(needs.article(), pages.original(page.sources())).join();
        }
    }

    private void take(ArticleId article, PageFetch.Result.Page fetched) {
        Extraction page = fetched.article();
        FullTextVerdict verdict =
                FullTextVerdict.of(page, texts.feedText(article).join());
        TextProblem problem = verdict.problem();
        if (!verdict.usable()) {
            texts.failed(article, problem == null ? TextProblem.LITTLE_TEXT : problem, "", true)
                    .join();
            return;
        }
        boolean kept = problem != null || texts.wantsOriginal(article).join();
        List<Picture> pictures = page.pictures().stream()
                .filter(picture -> String.valueOf(picture.address().getScheme()).startsWith("http"))
                .toList();
        texts.store(
                        article,
                        new FullText(
                                page.html(),
                                page.text(),
                                page.byline(),
                                page.language(),
                                page.lead(),
                                pictures,
                                verdict.better(),
                                problem,
                                kept ? pages.original(fetched.sources()) : null))
                .join();
    }
}
