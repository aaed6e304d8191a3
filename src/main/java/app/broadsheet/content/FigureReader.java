package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Figures: pictures, tables or embeds with their captions; galleries; and the old ways of writing a caption. */
final class FigureReader {
    private FigureReader() {}

    static void read(Element figure, ElementReader reader, Place place, BlockSink sink) {
        if (EmbedReader.isWritten(figure)) {
            EmbedReader.written(figure, sink);
            return;
        }
        sink.flush();
        reader.children(figure, place.inFigure(), sink);
        sink.flush();
    }

    /** A caption belongs to the picture before it; without one it is small print. */
    static void caption(Element element, ElementReader reader, Place place, BlockSink sink) {
        if (sink.endsUncaptioned()) {
            List<Span> caption = reader.line(element, place.inCaption(), sink);
            if (!caption.isEmpty() && !sink.caption(caption)) {
                sink.add(new Block.Paragraph(caption));
            }
        } else {
            sink.flush();
            reader.children(element, place.inCaption().with(Style.SMALL), sink);
            sink.flush();
        }
    }

    /** Whether an element is a figure by its class, as WordPress wrote them before there were figures. */
    static boolean isFigure(Element element) {
        return element.hasClass("wp-caption") || element.hasClass("image-caption-container");
    }

    /** Whether an element says by its class that it is the caption of the picture that came just before it. */
    static boolean isCaption(Element element, BlockSink sink) {
        if (!sink.endsWithFigure()
                || !Inline.isBlock(element)
                || element.className().isEmpty()) {
            return false;
        }
        String names = element.className().toLowerCase(Locale.ROOT);
        return names.contains("caption") && element.selectFirst("img, video, iframe, h1, h2, h3") == null;
    }
}
