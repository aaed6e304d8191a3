package app.broadsheet.app;

import app.broadsheet.content.BlockHtml;
import app.broadsheet.content.BlockText;
import app.broadsheet.model.block.Block;
import java.util.List;

/** Blocks in the forms that other programs take. Pure functions for any thread. */
public final class TextForms {
    private TextForms() {}

    /** Every word in reading order, an empty line between blocks. */
    public static String plain(List<Block> blocks) {
        return BlockText.of(blocks);
    }

    /** Safe HTML: text, links, pictures by their addresses, and structure. */
    public static String html(List<Block> blocks) {
        return BlockHtml.write(blocks);
    }
}
