package app.broadsheet.ui.sidebar;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The field in which a source gets another name: Enter keeps it, Esc or going elsewhere leaves it. */
final class NameEditor extends TextField {
    NameEditor(String label, Consumer<String> keep, Runnable leave) {
        getStyleClass().add("name-editor");
        setAccessibleText(label);
        setOnAction(_ -> keep.accept(getText()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused && getScene() != null) {
                leave.run();
            }
        });
    }

    void edit(String name) {
        setText(name);
        requestFocus();
        selectAll();
    }
}
