package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.VBox;

/** Preformatted text: not wrapped, scrolls sideways. */
final class CodeNode extends VBox {
    CodeNode(Block.Code code, Blocks blocks) {
        getStyleClass().add("code-block");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        WrappedText text = blocks.text(List.of(Span.Text.plain(code.text())), "code-text");
        text.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new SidewaysScroll(text, blocks.words().get("code")));
    }
}
