package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.Words;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Preformatted text: not wrapped, scrolls sideways. */
final class CodeNode extends VBox {
    CodeNode(Block.Code code, Words words) {
        getStyleClass().add("code-block");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Label text = new Label(code.text());
        text.getStyleClass().add("code-text");
        text.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new SidewaysScroll(text, words.get("code")));
    }
}
