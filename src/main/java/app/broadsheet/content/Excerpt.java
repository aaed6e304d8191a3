package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import java.util.List;

/** The opening of an article, for lists. */
final class Excerpt {
    static final int LONGEST = 300;

    private Excerpt() {}

    /** The first sentences of the body: headings, captions and tables do not open an article. */
    static String of(List<Block> blocks) {
        StringBuilder opening = new StringBuilder();
        collect(blocks, opening);
        String text = opening.isEmpty() ? BlockText.of(blocks) : opening.toString();
        return cut(Characters.line(text));
    }

    private static void collect(List<Block> blocks, StringBuilder opening) {
        for (Block block : blocks) {
            if (opening.length() > LONGEST) {
                return;
            }
            switch (block) {
                case Block.Paragraph paragraph ->
                    opening.append(BlockText.line(paragraph.content())).append(' ');
                case Block.Quote quote -> collect(quote.content(), opening);
                case Block.Listing listing -> listing.items().forEach(item -> collect(item, opening));
                default -> {}
            }
        }
    }

    /** At most {@link #LONGEST} characters, ending at a word, with an ellipsis where something was cut. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        int space = text.lastIndexOf(' ', end);
        if (space > LONGEST / 2) {
            end = space;
        } else if (Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
