package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of an article the boxes that lead elsewhere: related stories, newsletters, notes on the author. */
final class Asides {
    private static final Pattern NAMES = Pattern.compile(
            "(^|[-_ ])(cta|trending|newsletter|signup|subscri\\w*|promo\\w*|recirc\\w*|related\\w*|bio|share|tags|toolbar|"
                    + "disclaimer|most-?(read|popular)|copyright|breadcrumbs?|skip|postinfo|makehome\\w*)([-_ ]|$)|"
                    + "author-?_?(bio|box|info|content|card|details|profile|about)|post-author|about-(the-)?author|recirculation|"
                    + "(read|see|more)-(more|next|also)|more-(stories|from|on)|newsletter|relatedlinks|sidebar|inline-?promo");
    private static final Pattern POPUPS = Pattern.compile(
            "(rollover|popup|popover|tooltip|hovercard)[\\w-]{0,40}(block|content|box|inner|menu|body|card|text)");
    private static final double LARGEST = 0.3;
    private static final int GROUP = 3;

    private final Element article;
    private final int characters;

    private Asides(Element article) {
        this.article = article;
        this.characters = Measure.of(article).characters();
    }

    static void remove(Element article, Site site) {
        Asides asides = new Asides(article);
        asides.popups();
        asides.named();
        asides.teasers(site);
        LinkLines.remove(article, site);
    }

    /** What appears when the pointer rests on a name. */
    private void popups() {
        for (Element box : article.select("[class]")) {
            if (POPUPS.matcher(Names.of(box)).find() && isSmall(box)) {
                box.remove();
            }
        }
    }

    private void named() {
        for (Element box : new ArrayList<>(article.select("[class], [id]"))) {
            if (box.parent() != null
                    && box.isBlock()
                    && NAMES.matcher(Names.of(box)).find()
                    && box.closest("table, pre") == null
                    && isSmall(box)) {
                box.remove();
            }
        }
    }

    /** Three or more alike side by side, each headed by a link: other articles. Headings that lead elsewhere head what follows. */
    private void teasers(Site site) {
        for (Element holder : new ArrayList<>(article.getAllElements())) {
            if (holder.childrenSize() < GROUP || holder.parent() == null) {
                continue;
            }
            Map<String, List<Element>> alike = new HashMap<>();
            for (Element child : holder.children()) {
                boolean plain = child.normalName().equals("p") || (isHeading(child) && !site.isOwn(child));
                if (!plain && isTeaser(child)) {
                    alike.computeIfAbsent(child.normalName(), tag -> new ArrayList<>())
                            .add(child);
                }
            }
            alike.values().stream()
                    .filter(group -> group.size() >= GROUP && areSmall(group))
                    .forEach(group -> group.forEach(Element::remove));
        }
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    private static boolean isTeaser(Element box) {
        Element heading = box.selectFirst("h1, h2, h3, h4, h5, h6");
        return heading != null
                && Measure.of(heading).linkDensity() > 0.8
                && Measure.of(box).characters() < 500
                && !heading.select("a").attr("href").startsWith("#");
    }

    private boolean isSmall(Element box) {
        return Measure.of(box).characters() < characters * LARGEST;
    }

    private boolean areSmall(List<Element> boxes) {
        return boxes.stream().mapToInt(box -> Measure.of(box).characters()).sum() < characters * 2 * LARGEST;
    }
}
