package app.broadsheet.refresh;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Feed;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.TextChoice;
import app.broadsheet.store.Backlog;
import app.broadsheet.store.Needs;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be fetched for which articles, by the rules. Pure. */
record PreparePlan(List<Item> items) {
    /** Below this a feed gives an opening and no article. */
    private static final int SHORT_TEXT = 1_500;
    /** Articles whose order may change among themselves, so that no host holds up the others. */
    private static final int WINDOW = 240;

    private static final long USUAL_PAGE = 150_000;
    private static final long USUAL_PICTURE = 120_000;
    /** Pictures that a page usually has and the feed does not name. */
    private static final int USUAL_PICTURES = 2;

    /**
     * An article and what is fetched for it.
     *
     * @param wants whether its page's text has still to be noted as wanted
     * @param ownHost the host of its feed, or of the link that the reader gave; empty for none
     */
    record Item(Needs needs, boolean text, boolean wants, PictureChoice pictures, String ownHost) {
        ArticleId article() {
            return needs.article();
        }

        boolean isIdle() {
            return !text && (pictures == PictureChoice.NONE || needs.pictures().isEmpty());
        }
    }

    static PreparePlan of(List<Needs> all, RuleBook rules, boolean fillShort) {
        List<Item> items = new ArrayList<>();
        for (int from = 0; from < all.size(); from += WINDOW) {
            List<Item> window = all.subList(from, Math.min(all.size(), from + WINDOW)).stream()
                    .map(needs -> item(needs, rules, fillShort))
                    .toList();
            items.addAll(HostOrder.of(window, Item::ownHost));
        }
        return new PreparePlan(items);
    }

    private static Item item(Needs needs, RuleBook rules, boolean fillShort) {
        OfflineRule rule = rules.of(needs.feed());
        Feed feed = needs.feed() == null ? null : rules.feeds().get(needs.feed());
        boolean asked = needs.knowsPage()
                ? needs.text()
                : feed != null && isWeb(needs.link()) && isWanted(rule.text(), needs, fillShort);
        return new Item(needs, asked, asked && !needs.knowsPage(), rules.pictures(needs), ownHost(needs, feed));
    }

    /** The host of the feed, or of the link that the reader gave: it may be a local one. Empty for none. */
    static String ownHost(Needs needs, @Nullable Feed feed) {
        URI own = feed == null ? (needs.given() ? needs.link() : null) : feed.address();
        return own == null ? "" : String.valueOf(own.getHost());
    }

    private static boolean isWanted(TextChoice choice, Needs needs, boolean fillShort) {
        return choice == TextChoice.PAGE || (choice == TextChoice.ASK && fillShort && needs.textBytes() < SHORT_TEXT);
    }

    static boolean isWeb(@Nullable URI link) {
        return link != null && String.valueOf(link.getScheme()).startsWith("http");
    }

    List<ArticleId> newTexts() {
        return items.stream().filter(Item::wants).map(Item::article).toList();
    }

    /** Articles whose pictures the reader does not want. */
    List<ArticleId> withoutPictures() {
        return items.stream()
                .filter(item -> item.pictures == PictureChoice.NONE
                        && !item.needs.pictures().isEmpty())
                .map(Item::article)
                .toList();
    }

    /** @param meanPicture what stored pictures have on average, 0 when there are none */
    PrepareEstimate estimate(long meanPicture) {
        int texts = 0;
        int pictures = 0;
        long unnamed = 0;
        int busy = 0;
        for (Item item : items) {
            boolean withPictures = item.pictures != PictureChoice.NONE;
            texts += item.text ? 1 : 0;
            pictures += withPictures ? item.needs.pictures().size() : 0;
            unnamed += item.text && withPictures ? USUAL_PICTURES : 0;
            busy += item.isIdle() ? 0 : 1;
        }
        return new PrepareEstimate(items.size(), busy, texts, pictures, bytes(texts, pictures + unnamed, meanPicture));
    }

    /** What would be fetched to make up for a backlog. */
    static PrepareEstimate estimate(Backlog backlog, boolean withPictures, long meanPicture) {
        long unnamed = withPictures ? (long) backlog.texts() * USUAL_PICTURES : 0;
        return new PrepareEstimate(
                backlog.articles(),
                backlog.articles(),
                backlog.texts(),
                backlog.pictures(),
                bytes(backlog.texts(), backlog.pictures() + unnamed, meanPicture));
    }

    private static long bytes(int texts, long pictures, long meanPicture) {
        return texts * USUAL_PAGE + pictures * (meanPicture == 0 ? USUAL_PICTURE : meanPicture);
    }
}
