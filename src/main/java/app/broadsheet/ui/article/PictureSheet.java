package app.broadsheet.ui.article;

import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.PictureSource;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.ZoomPane;
import app.broadsheet.ui.fx.block.BlockText;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * An article's pictures in full size, one at a time, with their captions: + and − zoom, 0 shows all of it, 1 its own size,
 * the arrows move it, or go to the next picture when all of it is seen. FX thread only.
 */
final class PictureSheet extends BorderPane {
    private static final double STEP = 1.25;
    private static final double KEY_MOVE = 80;
    private final List<Block.Figure> figures;
    private final PictureSource source;
    private final Words words;
    private final ZoomPane picture = new ZoomPane();
    private final WrappedText caption = new WrappedText("", "sheet-caption");
    private final Label place = new Label();
    private final Button link;
    private final Runnable close;
    private int shown;

    /** @param close takes the sheet away */
    PictureSheet(
            List<Block.Figure> figures,
            int first,
            PictureSource source,
            Consumer<URI> browse,
            Words words,
            Runnable close) {
        this.figures = List.copyOf(figures);
        this.source = source;
        this.words = words;
        this.close = close;
        getStyleClass().add("picture-sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        link = Icons.button(BootstrapIcons.BOX_ARROW_UP_RIGHT, words.get("picture.browse"), () -> {
            URI target = this.figures.get(shown).link();
            if (target != null) {
                browse.accept(target);
            }
        });
        Button before = Icons.button(BootstrapIcons.CHEVRON_LEFT, words.get("picture.previous"), () -> go(-1));
        Button after = Icons.button(BootstrapIcons.CHEVRON_RIGHT, words.get("picture.next"), () -> go(1));
        boolean several = this.figures.size() > 1;
        for (Region one : List.of(before, after, place)) {
            Presence.set(one, several);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(
                before,
                place,
                after,
                space,
                link,
                Icons.button(BootstrapIcons.DASH, words.get("picture.smaller"), () -> picture.zoom(1 / STEP)),
                Icons.button(BootstrapIcons.PLUS, words.get("picture.larger"), () -> picture.zoom(STEP)),
                Icons.button(BootstrapIcons.ARROWS_ANGLE_CONTRACT, words.get("picture.fit"), picture::fit),
                Icons.button(BootstrapIcons.X, words.get("picture.close"), close));
        bar.getStyleClass().add("sheet-bar");
        setTop(bar);
        setCenter(picture);
        HBox foot = new HBox(caption);
        foot.getStyleClass().add("sheet-caption-row");
        setBottom(foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(first);
    }

    private void show(int index) {
        shown = index;
        Block.Figure figure = figures.get(index);
        picture.show(source.find(figure.picture().address()));
        String said = BlockText.ofSpans(figure.caption());
        String alt = figure.picture().alt();
        caption.setText(said.isBlank() ? alt : said);
        Presence.set(caption, !caption.getText().isEmpty());
        place.setText(words.get("picture.place", index + 1, figures.size()));
        Presence.set(link, figure.link() != null);
        setAccessibleText(alt.isBlank() ? said : alt);
    }

    private void go(int by) {
        show(Math.floorMod(shown + by, figures.size()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> picture.zoom(STEP);
            case MINUS, SUBTRACT -> picture.zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> picture.fit();
            case DIGIT1, NUMPAD1 -> picture.ownSize();
            case LEFT -> moveOrGo(-1);
            case RIGHT -> moveOrGo(1);
            case UP -> picture.move(0, -KEY_MOVE);
            case DOWN -> picture.move(0, KEY_MOVE);
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveOrGo(int by) {
        if (!picture.move(by * KEY_MOVE, 0)) {
            go(by);
        }
    }
}
