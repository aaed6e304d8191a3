package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Reads untrusted HTML into blocks. Only what {@link Block} can say survives: no scripts, styles, forms or frames. Text that
 * a reader of the page would see is kept, whatever stands around it. {@code read(BlockHtml.write(blocks), null)} equals
 * {@code blocks} for everything that this class reads.
 */
public final class BlockReader {
    /** HTML beyond this many characters is not read; the longest articles have a tenth of it. */
    static final int LONGEST = 12_000_000;

    /** Read once: each article asks for it. */
    private static final Evaluator BASE = Selector.evaluatorOf("base[href]");

    private BlockReader() {}

    /**
     * The blocks of a piece of HTML or of a whole page's body. Never throws for any input.
     *
     * @param base what relative addresses are relative to (a {@code base} element in the page changes it), null when unknown:
     *     they are then dropped
     */
    public static List<Block> read(String html, @Nullable URI base) {
        Document page = Jsoup.parse(html.length() > LONGEST ? html.substring(0, LONGEST) : html);
        return read(page.body(), base(page, base));
    }

    /** The blocks of an element of a parsed page, the element itself included. */
    static List<Block> read(Element root, @Nullable URI base) {
        ElementReader reader = new ElementReader(base, new LocalPlaces(root, base));
        BlockSink sink = new BlockSink();
        if (root.normalName().equals("body")) {
            reader.children(root, Place.TOP, sink);
        } else {
            reader.element(root, Place.TOP, sink);
        }
        List<String> left = new ArrayList<>();
        List<Block> blocks = sink.finish(left);
        return List.copyOf(withPlaces(blocks, left));
    }

    /** Places after the last text go to the end of the last paragraph, so that links to them still lead somewhere. */
    private static List<Block> withPlaces(List<Block> blocks, List<String> left) {
        if (!left.isEmpty() && !blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph last) {
            List<Span> spans = new ArrayList<>(last.content());
            left.forEach(name -> spans.add(new Span.Anchor(name)));
            blocks.set(blocks.size() - 1, new Block.Paragraph(spans));
        }
        return blocks;
    }

    /** What the addresses in a page are relative to. */
    static @Nullable URI base(Document page, @Nullable URI address) {
        Element base = page.head().selectFirst(BASE);
        URI stated = base == null ? null : Addresses.web(base.attr("href"), address);
        return stated == null ? address : stated;
    }
}
