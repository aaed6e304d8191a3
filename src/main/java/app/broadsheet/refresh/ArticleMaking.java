package app.broadsheet.refresh;

import app.broadsheet.content.Cleaned;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.feed.Enclosure;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A feed's entries as articles: cleaned, with their pictures and what comes with them. Pure; on {@code cpu} threads. */
final class ArticleMaking {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleMaking.class);
    private static final int MOST_ENTRIES = 5_000;

    private ArticleMaking() {}

    /**
     * The articles of a feed, in its order. An entry that cannot be read is left out and does not cost the others.
     *
     * @param address where the feed came from
     */
    static List<NewArticle> of(ParsedFeed feed, URI address) {
        List<NewArticle> articles = new ArrayList<>();
        for (ParsedEntry entry : feed.entries().stream().limit(MOST_ENTRIES).toList()) {
            try {
                articles.add(article(entry, address));
            } catch (RuntimeException | StackOverflowError e) {
                LOG.warn("An entry of {} is left out: {}", address, e.toString());
            }
        }
        return articles;
    }

    private static NewArticle article(ParsedEntry entry, URI feedAddress) {
        URI base = firstOf(entry.base(), entry.link(), feedAddress);
        Cleaned body = HtmlCleaner.clean(entry.html() + EnclosureHtml.of(notShown(entry)), base);
        Picture lead =
                entry.pictures().isEmpty() ? body.lead() : entry.pictures().getFirst();
        return new NewArticle(
                entry.key(),
                entry.link(),
                entry.source() == null ? "" : entry.source(),
                entry.title(),
                entry.byline(),
                entry.published(),
                entry.updated(),
                entry.language(),
                body.html(),
                body.text(),
                excerpt(entry, body, base),
                lead,
                fetched(lead, body.pictures()),
                entry.categories(),
                entry.comments());
    }

    /** Files that the text does not name anyway. */
    private static List<Enclosure> notShown(ParsedEntry entry) {
        return entry.enclosures().stream()
                .filter(file -> !entry.html().contains(file.address().toString()))
                .toList();
    }

    private static String excerpt(ParsedEntry entry, Cleaned body, URI base) {
        return body.excerpt().isEmpty() && !entry.summary().isEmpty()
                ? HtmlCleaner.clean(entry.summary(), base).excerpt()
                : body.excerpt();
    }

    /** Pictures that have to be fetched, each once: one that is written out in the text ({@code data:}) is here already. */
    private static List<Picture> fetched(@Nullable Picture lead, List<Picture> inBody) {
        Map<URI, Picture> pictures = new LinkedHashMap<>();
        if (lead != null) {
            pictures.put(lead.address(), lead);
        }
        inBody.forEach(picture -> pictures.putIfAbsent(picture.address(), picture));
        return pictures.values().stream()
                .filter(picture -> String.valueOf(picture.address().getScheme()).startsWith("http"))
                .toList();
    }

    private static URI firstOf(@Nullable URI one, @Nullable URI other, URI last) {
        return one != null ? one : other != null ? other : last;
    }
}
