package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Takes out of an article the lists and lines that are nothing but links to other articles. */
final class LinkLines {
    private static final double LARGEST = 0.3;
    private static final double ALL = 0.95;
    private static final double MOST = 0.85;

    private final Element article;
    private final Site site;

    private LinkLines(Element article, Site site) {
        this.article = article;
        this.site = site;
    }

    static void remove(Element article, Site site) {
        LinkLines links = new LinkLines(article, site);
        links.lists();
        links.lines();
    }

    private void lists() {
        int all = Measure.of(article).characters();
        for (Element list : new ArrayList<>(article.select("ul, ol"))) {
            Measure measure = Measure.of(list);
            boolean candidate = list.parent() != null
                    && list.closest("table") == null
                    && measure.characters() > 0
                    && measure.characters() < all * LARGEST;
            if (!candidate) {
                continue;
            }
            Element before = list.previousElementSibling();
            boolean labelled = before != null && before.text().length() < 80 && Phrases.isPromotion(before.text());
            boolean headlines = measure.linkDensity() > MOST
                    && measure.characters() > 20 * list.select("li").size();
            if (headlines || (labelled && measure.linkDensity() > 0.2)) {
                if (before != null && labelled) {
                    before.remove();
                }
                list.remove();
            }
        }
    }

    /** An article of links (a digest) keeps them: only a few lines go. */
    private void lines() {
        List<Line> lines = Line.of(article);
        List<Line> links = new ArrayList<>();
        boolean labelled = false;
        for (Line line : lines) {
            if (Phrases.isAdvert(line.text())) {
                line.remove();
                continue;
            }
            boolean follows = labelled && line.linkDensity() > 0.5;
            if (follows || isPointer(line)) {
                links.add(line);
            }
            labelled = follows || Phrases.isLabel(line.text());
        }
        if (links.size() <= Math.max(2, lines.size() / 4)) {
            links.forEach(Line::remove);
        }
    }

    private boolean isPointer(Line line) {
        Element element = line.element();
        String tag = element.normalName();
        boolean candidate = (tag.equals("p") || tag.equals("div") || line.isHeading())
                && element.closest("table, li, blockquote") == null
                && element.selectFirst("img") == null;
        if (!candidate) {
            return false;
        }
        double density = line.linkDensity();
        boolean one = !line.isHeading() || element.select("a").size() == 1;
        boolean headline = one && density > ALL && line.words() >= 4 && !line.endsSentence() && site.isOwn(element);
        return headline || Phrases.isLabel(line.text()) || (density > 0.5 && Phrases.isPromotion(line.text()));
    }
}
