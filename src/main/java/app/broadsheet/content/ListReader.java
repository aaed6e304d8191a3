package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Style;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lists, nested ones and misplaced content included, and definition lists. */
final class ListReader {
    private static final int HIGHEST = 1_000_000;

    private ListReader() {}

    static void read(Element list, ElementReader reader, Place place, BlockSink sink) {
        sink.flush();
        if (place.tooDeep()) {
            for (Element item : list.children()) {
                sink.flush();
                reader.element(item, place, sink);
            }
            sink.flush();
            return;
        }
        List<List<Block>> items = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (child instanceof Element item) {
                item(item, reader, place, sink, items);
            } else if (child instanceof TextNode text && !Characters.isBlank(text.getWholeText())) {
                BlockSink loose = new BlockSink();
                loose.run().text(text.getWholeText(), place.styles(), place.link());
                List<Block> blocks = loose.finish(new ArrayList<>());
                if (!blocks.isEmpty()) {
                    items.add(blocks);
                }
            }
        }
        if (!items.isEmpty()) {
            boolean ordered = list.normalName().equals("ol");
            sink.add(new Block.Listing(ordered, ordered ? start(list) : 1, items));
        }
    }

    private static void item(Element item, ElementReader reader, Place place, BlockSink sink, List<List<Block>> items) {
        boolean isItem = item.normalName().equals("li");
        if (Hidden.is(item)) {
            return;
        }
        Element holder = item;
        if (!isItem) {
            holder = new Element("div");
            holder.appendChild(item.clone());
        } else {
            reader.mark(item, sink);
        }
        List<Block> blocks = reader.inside(holder, place.deeper(), sink);
        boolean nested = !isItem && blocks.size() == 1 && blocks.getFirst() instanceof Block.Listing;
        if (nested && !items.isEmpty()) {
            List<Block> joined = new ArrayList<>(items.getLast());
            joined.addAll(blocks);
            items.set(items.size() - 1, joined);
        } else if (!blocks.isEmpty()) {
            items.add(blocks);
        }
    }

    private static int start(Element list) {
        try {
            int start = Integer.parseInt(list.attr("start").strip());
            return Math.clamp(start, -HIGHEST, HIGHEST);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Terms as strong paragraphs, what they mean as lists under them; anything else as it comes. */
    static void definitions(Element list, ElementReader reader, Place place, BlockSink sink) {
        sink.flush();
        List<List<Block>> meanings = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (!(child instanceof Element element)) {
                if (child instanceof TextNode text && !Characters.isBlank(text.getWholeText())) {
                    flush(meanings, sink);
                    sink.run().text(text.getWholeText(), place.styles(), place.link());
                }
            } else if (element.normalName().equals("dd") && !place.tooDeep() && !Hidden.is(element)) {
                reader.mark(element, sink);
                List<Block> blocks = reader.inside(element, place.deeper(), sink);
                if (!blocks.isEmpty()) {
                    meanings.add(blocks);
                }
            } else {
                flush(meanings, sink);
                boolean term = element.normalName().equals("dt");
                reader.element(element, term ? place.with(Style.STRONG) : place, sink);
            }
        }
        flush(meanings, sink);
        sink.flush();
    }

    private static void flush(List<List<Block>> meanings, BlockSink sink) {
        if (!meanings.isEmpty()) {
            sink.add(new Block.Listing(false, 1, meanings));
            meanings.clear();
        }
    }
}
