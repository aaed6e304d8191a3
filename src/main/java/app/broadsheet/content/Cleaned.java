package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of untrusted HTML made safe.
 *
 * @param html exactly what {@link BlockHtml} writes; empty when there is nothing to show
 * @param text all words, see {@link BlockText}
 * @param excerpt the opening, at most 300 characters
 * @param lead the first sizeable picture, null when there is none
 * @param pictures every picture in {@code html}, each once
 */
public record Cleaned(
        String html, String text, String excerpt, @Nullable Picture lead, List<Picture> pictures) {
    public Cleaned {
        pictures = List.copyOf(pictures);
    }

    static Cleaned of(List<Block> blocks) {
        return new Cleaned(
                BlockHtml.write(blocks),
                BlockText.of(blocks),
                Excerpt.of(blocks),
                Pictures.lead(blocks).orElse(null),
                Pictures.of(blocks));
    }
}
