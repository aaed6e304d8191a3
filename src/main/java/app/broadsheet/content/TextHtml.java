package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import java.util.ArrayList;
import java.util.List;

/** Plain text as the safe HTML that articles are stored in. */
public final class TextHtml {
    private TextHtml() {}

    /** Each text as a paragraph; line ends within one become line breaks, empty ones are left out. */
    public static String paragraphs(List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            BlockSink sink = new BlockSink();
            paragraph.lines().forEach(line -> {
                sink.run().text(line, java.util.Set.of(), null);
                sink.run().lineBreak(null);
            });
            blocks.addAll(sink.finish(new ArrayList<>()));
        }
        return BlockHtml.write(blocks);
    }
}
