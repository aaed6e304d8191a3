package app.broadsheet.content.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Takes out of a page what is plainly not article: what is hidden, menus, dialogs, and what is named like furniture. */
final class Furniture {
    private static final Set<String> ROLES =
            Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");
    private static final Set<String> NEVER = Set.of("script", "style", "template", "link", "meta", "title", "head");

    private final Strictness strictness;
    private final String title;
    private boolean titleFound;
    private @Nullable String byline;

    Furniture(Strictness strictness, String title, boolean bylineKnown) {
        this.strictness = strictness;
        this.title = title;
        this.byline = bylineKnown ? "" : null;
    }

    /** Strips the body in place. */
    void strip(Element body) {
        Node next = body.firstChild();
        while (next != null) {
            Node node = next;
            boolean gone = node instanceof Comment || (node instanceof Element element && isFurniture(element));
            next = following(node, body, !gone);
            if (gone) {
                node.remove();
            }
        }
    }

    /** The author's line that stood in the page, null when none was found. */
    @Nullable
    String byline() {
        return byline == null || byline.isEmpty() ? null : byline;
    }

    private static @Nullable Node following(Node node, Element root, boolean inside) {
        if (inside && node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (!at.equals(root)) {
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
            Node parent = at.parent();
            if (parent == null) {
                return null;
            }
            at = parent;
        }
        return null;
    }

    private boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag) || isHidden(element)) {
            return true;
        }
        String names = Names.of(element);
        if (byline == null && Bylines.isByline(element, names)) {
            String text = Bylines.text(element);
            if (!text.isEmpty() && text.length() < 100) {
                byline = text;
                return true;
            }
        }
        if (!titleFound && isTitle(element, tag)) {
            titleFound = true;
            return true;
        }
        if (strictness.strip() && !tag.equals("body") && !tag.equals("a")) {
            if (Names.areFurniture(names) && !Elements.isWithin(element, "table", "code")) {
                return true;
            }
            if (element.hasAttr("role") && ROLES.contains(element.attr("role"))) {
                return true;
            }
        }
        return isEmptyContainer(element, tag);
    }

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        if (element.attr("aria-hidden").equals("true") && !element.className().contains("fallback-image")) {
            return true;
        }
        if (element.attr("aria-modal").equals("true") && element.attr("role").equals("dialog")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String squeezed = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    private boolean isTitle(Element element, String tag) {
        if (!tag.equals("h1") && !tag.equals("h2")) {
            return false;
        }
        return Similarity.of(title, element.text()) > 0.75;
    }

    private static boolean isEmptyContainer(Element element, String tag) {
        return switch (tag) {
            case "div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6" -> Elements.isEmpty(element);
            default -> false;
        };
    }
}
