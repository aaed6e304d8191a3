package app.broadsheet.ui.comments;

import app.broadsheet.model.OwnComment;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A comment of the user's: where it is, what it says, what can be done with it. */
final class OwnNode extends VBox {
    private static final int LINES = 6;

    OwnNode(OwnComment comment, StateWords states, OwnActions actions) {
        getStyleClass().addAll("own-comment", states.tone(comment));
        Label state = new Label(states.title(comment));
        state.setGraphic(Icons.icon(states.ikon(comment)));
        state.getStyleClass().add("own-state");
        state.setMinWidth(USE_PREF_SIZE);
        Label age = new Label(states.age(comment));
        age.getStyleClass().add("comment-age");
        FlowPane line = new FlowPane(state, age);
        line.getStyleClass().add("own-line");
        getChildren().add(line);
        String detail = states.detail(comment);
        if (!detail.isEmpty()) {
            getChildren().add(new WrappedText(detail, "own-detail"));
        }
        WrappedText text = new WrappedText(comment.text(), "own-text");
        text.setMaxLines(LINES);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("own-buttons");
        buttons.getChildren().setAll(actions.of(comment));
        getChildren().addAll(text, buttons);
    }
}
