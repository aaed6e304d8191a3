package app.broadsheet.ui.article;

import app.broadsheet.model.Article;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.ui.fx.PictureSource;
import app.broadsheet.ui.fx.Words;
import java.util.ArrayList;
import java.util.List;

/** The pictures of an article that can be looked at in full size, in reading order. */
final class Figures {
    private final List<Block.Figure> all = new ArrayList<>();
    private final PictureSource pictures;
    private final ArticleDoor door;
    private final Words words;

    Figures(Article article, PictureSource pictures, ArticleDoor door, Words words) {
        this.pictures = pictures;
        this.door = door;
        this.words = words;
        if (article.lead() != null) {
            all.add(lead(article.lead()));
        }
        article.body().forEach(this::collect);
    }

    /** The lead picture as a figure. */
    static Block.Figure lead(Picture picture) {
        return new Block.Figure(picture, List.of(), null);
    }

    /** Shows a figure over the window, the others next to it. */
    void enlarge(Block.Figure figure) {
        int first = Math.max(0, all.indexOf(figure));
        door.sheet().accept(close -> new PictureSheet(all, first, pictures, door.browse(), words, close));
    }

    private void collect(Block block) {
        switch (block) {
            case Block.Figure figure -> all.add(figure);
            case Block.Quote quote -> quote.content().forEach(this::collect);
            case Block.Listing listing -> listing.items().forEach(item -> item.forEach(this::collect));
            case Block.Table table ->
                table.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> cell.content().forEach(this::collect)));
            default -> {}
        }
    }
}
