package app.broadsheet.content.extract;

import java.net.URI;
import java.util.function.BiFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article of a page. */
public final class ArticleFinder {
    private static final int ENOUGH = 500;
    private static final int MOST_ELEMENTS = 30_000;
    private static final int CLEARLY = 2;

    private final Document page;
    private final Site site;
    private final String title;
    private final @Nullable String byline;

    private ArticleFinder(Document page, URI address, String title, @Nullable String byline) {
        this.page = page;
        this.site = new Site(address);
        this.title = title;
        this.byline = byline;
    }

    /**
     * The article as an element of its own, out of the page. The page is not changed.
     *
     * @param address where the page came from
     * @param title the headline, as far as it is known; its repetition is left out
     * @param byline the author, null to look for one in the text
     */
    public static Found find(Document page, URI address, String title, @Nullable String byline) {
        return new ArticleFinder(page, address, title, byline).find();
    }

    /** What scores best, unless what the page marks as its article clearly tells more. Pages of monstrous size are
     * not judged. */
    private Found find() {
        if (page.body().getAllElements().size() > MOST_ELEMENTS) {
            return new Found(Marked.take(page.body().clone()), null);
        }
        Found scored = search((body, scores) -> Neighbours.gather(Core.pick(scores, body), scores));
        Element marked = Marked.find(page.body());
        int most = Measure.of(scored.article()).characters();
        if (marked == null || Measure.of(marked).characters() < CLEARLY * most) {
            return scored;
        }
        Found stated = search((body, scores) -> Marked.take(body));
        return prose(stated) > CLEARLY * prose(scored) ? stated : scored;
    }

    private Found search(BiFunction<Element, Scores, Element> pick) {
        Found best = null;
        int most = -1;
        for (Strictness strictness : Strictness.TRIES) {
            Found found = attempt(strictness, pick);
            int characters = Measure.of(found.article()).characters();
            if (best == null || characters > most) {
                best = found;
                most = characters;
            }
            if (characters >= ENOUGH) {
                break;
            }
        }
        Found found = best == null ? new Found(page.body().clone(), null) : best;
        Captions.mark(found.article());
        Asides.remove(found.article(), site);
        Edges.trim(found.article(), byline == null ? found.byline() : byline);
        return found;
    }

    private Found attempt(Strictness strictness, BiFunction<Element, Scores, Element> pick) {
        Element body = page.body().clone();
        OtherPosts.remove(body);
        Furniture furniture = new Furniture(strictness, title, byline != null);
        furniture.strip(body);
        Scores scores = Scoring.score(Paragraphs.prepare(body), strictness);
        Element article = pick.apply(body, scores);
        Trimming.trim(article, scores, strictness);
        return new Found(article, furniture.byline());
    }

    /** How many characters of an article are prose. */
    private static int prose(Found found) {
        return Line.of(found.article()).stream()
                .filter(Line::isProse)
                .mapToInt(line -> line.text().length())
                .sum();
    }
}
