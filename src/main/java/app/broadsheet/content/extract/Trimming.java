package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes furniture out of an article: forms, share bars, link lists, boxes that hold little prose. */
final class Trimming {
    private static final Pattern SHARE = Pattern.compile("(\\b|_)(share|sharedaddy)(\\b|_)");
    private static final Pattern PLAYERS = Pattern.compile(
            "//(www\\.)?((dailymotion|youtube|youtube-nocookie|player\\.vimeo|v\\.qq|bilibili|live\\.bilibili)\\.com|"
                    + "(archive|upload\\.wikimedia)\\.org|player\\.twitch\\.tv)");

    private final Element article;
    private final Scores scores;
    private final boolean thorough;
    private final Set<Element> dataTables = Collections.newSetFromMap(new IdentityHashMap<>());

    private Trimming(Element article, Scores scores, boolean thorough) {
        this.article = article;
        this.scores = scores;
        this.thorough = thorough;
    }

    static void trim(Element article, Scores scores, Strictness strictness) {
        new Trimming(article, scores, strictness.trim()).run();
    }

    private void run() {
        for (Element table : article.select("table")) {
            if (DataTables.isData(table)) {
                dataTables.add(table);
            }
        }
        doubtful("form, fieldset");
        removePlayers("object, embed");
        article.select("footer, link, aside").remove();
        shares();
        removePlayers("iframe");
        article.select("input, textarea, select, button").remove();
        for (Element heading : article.select("h1, h2")) {
            if (thorough && Names.weight(heading) < 0) {
                heading.remove();
            }
        }
        doubtful("table");
        doubtful("ul, ol");
        doubtful("div");
        for (Element paragraph : article.select("p")) {
            boolean holds =
                    paragraph.selectFirst("img, embed, object, iframe, picture, video, audio, svg, math") != null;
            if (!holds && !paragraph.hasText()) {
                paragraph.remove();
            }
        }
    }

    private void removePlayers(String kinds) {
        for (Element player : article.select(kinds)) {
            if (!PLAYERS.matcher(player.outerHtml()).find()) {
                player.remove();
            }
        }
    }

    private void shares() {
        for (Element top : article.children()) {
            for (Element inside : new ArrayList<>(top.getAllElements())) {
                String names = Names.of(inside);
                if (!inside.equals(top)
                        && !names.isEmpty()
                        && SHARE.matcher(names).find()
                        && inside.text().length() < 500) {
                    inside.remove();
                }
            }
        }
    }

    private void doubtful(String kinds) {
        if (!thorough) {
            return;
        }
        List<Element> inside = new ArrayList<>(article.select(kinds));
        for (Element element : inside.reversed()) {
            if (!element.equals(article) && element.parent() != null && !isProtected(element) && isFurniture(element)) {
                element.remove();
            }
        }
    }

    private boolean isProtected(Element element) {
        if (dataTables.contains(element) || Elements.isWithin(element, "code")) {
            return true;
        }
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (dataTables.contains(at)) {
                return true;
            }
        }
        return element.select("table").stream().anyMatch(dataTables::contains) || isPost(element);
    }

    /** Whether a box holds a post of a social network that the article quotes, and little else. */
    private static boolean isPost(Element element) {
        Element post = element.selectFirst(
                "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.tiktok-embed");
        return post != null
                && Measure.of(post).characters() * 2 > Measure.of(element).characters();
    }

    private boolean isFurniture(Element element) {
        int weight = scores.weight(element);
        if (weight < 0) {
            return true;
        }
        Measure measure = Measure.of(element);
        return measure.commas() < 10 && new BoxContents(element, measure, weight, PLAYERS).isFurniture();
    }
}
