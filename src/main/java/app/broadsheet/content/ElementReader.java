package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks elements and gives each to whoever knows its kind; what nobody knows gives its text. */
final class ElementReader {
    private final @Nullable URI base;
    private final LocalPlaces places;
    private final Set<String> passed = new HashSet<>();
    private final PictureReader pictures;
    private final EmbedReader embeds;

    ElementReader(@Nullable URI base, LocalPlaces places) {
        this.base = base;
        this.places = places;
        this.pictures = new PictureReader(base);
        this.embeds = new EmbedReader(base);
    }

    void children(Element parent, Place place, BlockSink sink) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                sink.run().text(text.getWholeText(), place.styles(), place.link());
            } else if (child instanceof Element element) {
                element(element, place, sink);
            }
        }
    }

    void element(Element element, Place place, BlockSink sink) {
        if (Hidden.is(element)) {
            return;
        }
        String tag = element.normalName();
        if (Inline.isBlock(element)) {
            sink.flush();
        }
        mark(element, sink);
        switch (tag) {
            case "br" -> {
                if (!sink.run().lineBreak(place.link())) {
                    sink.flush();
                }
            }
            case "hr" -> sink.add(new Block.Rule());
            case "img", "amp-img", "amp-anim" -> picture(element, place, sink);
            case "noscript" -> element.select("img, iframe").forEach(inside -> element(inside, place, sink));
            case "button" -> element.select("img").forEach(inside -> element(inside, place, sink));
            case "a" -> link(element, place, sink);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                int before = sink.heading(tag.charAt(1) - '0');
                children(element, place, sink);
                sink.heading(before);
            }
            case "pre", "listing", "xmp", "plaintext" -> CodeReader.read(element, this, place, sink);
            case "ul", "ol", "menu", "dir" -> ListReader.read(element, this, place, sink);
            case "dl" -> ListReader.definitions(element, this, place, sink);
            case "table" -> TableReader.read(element, this, place, sink);
            case "blockquote" -> quote(element, place, sink);
            case "figure" -> FigureReader.read(element, this, place, sink);
            case "figcaption" -> FigureReader.caption(element, this, place, sink);
            case "summary" -> block(element, place.with(Style.STRONG), sink);
            case "q" -> {
                sink.run().text("“", place.styles(), place.link());
                children(element, place, sink);
                sink.run().text("”", place.styles(), place.link());
            }
            case "rt" -> Notation.ruby(element, this, place, sink);
            case "math" -> Notation.math(element, place, sink);
            case "svg" -> Notation.drawing(element, place, sink);
            default -> other(element, tag, place, sink);
        }
    }

    private void other(Element element, String tag, Place place, BlockSink sink) {
        if (embeds.handles(tag)) {
            embeds.read(element, this, place, sink);
        } else if (FigureReader.isCaption(element, sink)) {
            FigureReader.caption(element, this, place, sink);
        } else if (FigureReader.isFigure(element)) {
            FigureReader.read(element, this, place, sink);
        } else if (Inline.isBlock(element)) {
            if (element.tag().normalName().equals("aside") && isPull(element)) {
                quote(element, place, sink);
            } else {
                block(element, place, sink);
                embeds.post(element, sink);
            }
        } else {
            children(element, Inline.style(element, place), sink);
        }
    }

    private void block(Element element, Place place, BlockSink sink) {
        sink.flush();
        children(element, place, sink);
        sink.flush();
    }

    private void quote(Element element, Place place, BlockSink sink) {
        if (place.tooDeep()) {
            block(element, place, sink);
        } else {
            List<Block> content = inside(element, place.deeper(), sink);
            if (!content.isEmpty()) {
                sink.add(new Block.Quote(content, isPull(element)));
            }
        }
        embeds.post(element, sink);
    }

    private static boolean isPull(Element element) {
        String names = element.className();
        return names.equals("pull") || names.contains("pullquote") || names.contains("pull-quote");
    }

    /** The blocks that an element holds, for something that holds blocks. */
    List<Block> inside(Element element, Place place, BlockSink outside) {
        outside.flush();
        BlockSink sink = new BlockSink();
        children(element, place, sink);
        List<String> left = new ArrayList<>();
        List<Block> blocks = sink.finish(left);
        left.forEach(outside.run()::anchor);
        return blocks;
    }

    /** The running text of an element that may hold no blocks; pictures in it go to {@code outside}. */
    List<Span> line(Element element, Place place, BlockSink outside) {
        return SpanLine.of(inside(element, place, outside), outside);
    }

    private void link(Element element, Place place, BlockSink sink) {
        String name = element.hasAttr("id") ? element.id() : element.attr("name");
        if (!element.hasAttr("href")) {
            anchor(name, sink);
        }
        URI target = places.target(element.attr("href"), base);
        children(element, target == null ? place : place.linked(new InlineRun.LinkMark(target)), sink);
    }

    void mark(Element element, BlockSink sink) {
        if (element.hasAttr("id") && places.wanted(element.id())) {
            anchor(element.id(), sink);
        } else if (element.hasAttr("name") && places.wanted(element.attr("name"))) {
            anchor(element.attr("name"), sink);
        }
    }

    private void anchor(String name, BlockSink sink) {
        if (Addresses.local(name) != null && Characters.line(name).equals(name) && passed.add(name)) {
            sink.run().anchor(name);
        }
    }

    void picture(Element element, Place place, BlockSink sink) {
        if (PictureReader.isEmoji(element)) {
            sink.run().text(element.attr("alt"), place.styles(), place.link());
            return;
        }
        Picture picture = pictures.read(element);
        if (picture == null) {
            return;
        }
        if (!place.figure() && PictureReader.isInline(element, picture)) {
            sink.run().picture(picture, place.link());
            return;
        }
        URI link = place.link() == null ? null : place.link().target;
        sink.figure(picture, link != null && Addresses.isWeb(link) ? link : null);
    }
}
