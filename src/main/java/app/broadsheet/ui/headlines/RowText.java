package app.broadsheet.ui.headlines;

import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What a row says, one below the other: headline, source and age, opening. A row has the same height whatever it says; where
 * the headline leaves its second line free, the opening has it.
 */
final class RowText extends VBox {
    private final WrappedText headline;
    private final WrappedText excerpt;

    /** @param foot has the excerpt, and whatever is beside it */
    RowText(WrappedText headline, HBox meta, HBox foot, WrappedText excerpt) {
        this.headline = headline;
        this.excerpt = excerpt;
        excerpt.setMaxLines(1);
        getStyleClass().add("text");
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(headline, meta, foot);
    }

    @Override
    protected void layoutChildren() {
        excerpt.setMaxLines(headline.lines(getWidth()) > 1 ? 1 : 2);
        super.layoutChildren();
    }
}
