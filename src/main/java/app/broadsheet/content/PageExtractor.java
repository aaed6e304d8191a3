package app.broadsheet.content;

import app.broadsheet.content.extract.ArticleFinder;
import app.broadsheet.content.extract.Found;
import app.broadsheet.content.meta.Dates;
import app.broadsheet.content.meta.PageFacts;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes the article out of any news page. Pure; any thread. */
public final class PageExtractor {
    /** The largest of a thousand real news pages has a third of it. */
    private static final int LONGEST = 5_000_000;

    /** Real pages are not half as deep; what is deeper is read as if it were here. */
    private static final int DEEPEST = 128;

    private PageExtractor() {}

    /**
     * The article of a page. Never throws for any input; HTML over 5 million characters is cut there.
     *
     * @param address where the page came from; relative addresses are relative to it
     */
    public static Extraction extract(String html, URI address) {
        Document page = Jsoup.parse(
                html.length() > LONGEST ? html.substring(0, LONGEST) : html,
                "",
                Parser.htmlParser().setMaxDepth(DEEPEST));
        URI base = BlockReader.base(page, address);
        PageFacts facts = PageFacts.of(page);
        URI next = FurtherPages.next(page, address, base);
        Notation.settle(page);
        Found found = ArticleFinder.find(page, address, facts.title(), facts.byline());
        List<Block> blocks = BlockReader.read(found.article(), base);
        String stated = facts.body();
        if (stated != null && StatedBody.contradicts(stated, BlockText.of(blocks))) {
            blocks = BlockReader.read(StatedBody.html(stated), base);
        }
        String text = BlockText.of(blocks);
        Picture lead = lead(facts, blocks, base);
        String description = facts.description();
        String published = facts.published();
        return new Extraction(
                facts.title(),
                facts.byline() == null ? found.byline() : facts.byline(),
                facts.siteName(),
                published == null ? null : Dates.read(published),
                published,
                facts.language(),
                facts.direction(),
                lead,
                description == null ? Excerpt.of(blocks) : Excerpt.cut(Characters.line(description)),
                blocks,
                BlockHtml.write(blocks),
                text,
                pictures(lead, blocks),
                next,
                FurtherPages.amp(page, base),
                Walls.notes(page, facts, text, next != null));
    }

    private static @Nullable Picture lead(PageFacts facts, List<Block> blocks, @Nullable URI base) {
        URI stated = facts.picture() == null ? null : Addresses.web(facts.picture(), base);
        if (stated != null && !Trackers.isTracker(stated)) {
            return new Picture(stated, "", 0, 0);
        }
        return Pictures.lead(blocks).orElse(null);
    }

    static List<Picture> pictures(@Nullable Picture lead, List<Block> blocks) {
        List<Picture> pictures = new ArrayList<>(Pictures.of(blocks));
        if (lead != null && pictures.stream().noneMatch(one -> one.address().equals(lead.address()))) {
            pictures.addFirst(lead);
        }
        return pictures;
    }
}
