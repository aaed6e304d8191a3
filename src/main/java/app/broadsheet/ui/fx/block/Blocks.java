package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.ui.fx.TextDirection;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Makes the nodes of one text's blocks; every kind has its style class. One for each text. */
public final class Blocks {
    private final BlockContext context;
    private final Words words = Words.of(Blocks.class);
    private final Map<String, Node> anchors = new HashMap<>();
    private final List<WrappedText> texts = new ArrayList<>();

    public Blocks(BlockContext context) {
        this.context = context;
    }

    /** The nodes, one for each block. */
    public List<Node> nodes(List<Block> blocks) {
        List<Node> nodes = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            nodes.add(node(block));
        }
        return nodes;
    }

    /** A table or a list whose parts are still to be made, before anything that stands behind it; empty for other blocks. */
    public Optional<Growing> growing(Block block) {
        return switch (block) {
            case Block.Table table -> Optional.of(new TableNode(table, this));
            case Block.Listing listing -> Optional.of(new ListingNode(listing, this));
            default -> Optional.empty();
        };
    }

    /** The node that holds the place a link within the text leads to. */
    public Optional<Node> anchor(String name) {
        return Optional.ofNullable(anchors.get(name));
    }

    /** All texts that were made, in reading order: {@link BlockCut} counts them so. Grows with what is made later. */
    public List<WrappedText> texts() {
        return Collections.unmodifiableList(texts);
    }

    /** A text of spans, with its links. */
    public WrappedText text(List<Span> spans, String... styleClasses) {
        WrappedText text = new WrappedText();
        texts.add(text);
        text.getStyleClass().addAll(styleClasses);
        text.setExpectedOrientation(context.expected());
        text.setOnLink(context.open());
        text.setOnLinkHover(context.hover());
        SpanRuns runs = new SpanRuns(context, spans);
        text.setRuns(runs.runs());
        runs.anchors().forEach(name -> anchors.putIfAbsent(name, text));
        return text;
    }

    Words words() {
        return words;
    }

    BlockContext context() {
        return context;
    }

    /** How the words of blocks read. */
    NodeOrientation direction(List<Block> blocks) {
        return TextDirection.of(BlockText.of(blocks), context.expected());
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading(int level, List<Span> content) -> {
                WrappedText text = text(content, "heading", "heading-" + Math.clamp(level, 1, 6));
                text.setAccessibleRoleDescription(words.get("heading", level));
                yield text;
            }
            case Block.Paragraph(List<Span> content) -> text(content, "paragraph");
            case Block.Listing listing -> whole(new ListingNode(listing, this));
            case Block.Quote quote -> new QuoteNode(quote, this);
            case Block.Code code -> new CodeNode(code, this);
            case Block.Table table -> whole(new TableNode(table, this));
            case Block.Figure figure -> new FigureNode(figure, this);
            case Block.Embed embed -> new EmbedCard(embed, this);
            case Block.Rule() -> {
                Region rule = new Region();
                rule.getStyleClass().add("rule");
                yield rule;
            }
        };
    }

    private static Node whole(Growing growing) {
        while (!growing.isWhole()) {
            var _ = growing.grow();
        }
        return growing.node();
    }
}
