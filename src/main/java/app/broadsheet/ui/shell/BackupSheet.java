package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks whether what is in an archive is to come back, and says what that would do. */
final class BackupSheet extends VBox {
    BackupSheet(String name, Words words, Runnable read, Runnable close) {
        getStyleClass().addAll("panel-sheet", "backup-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Button not = new Button(words.get("backup.not"));
        not.setCancelButton(true);
        not.setOnAction(_ -> close.run());
        Button yes = new Button(words.get("backup.read"));
        yes.setDefaultButton(true);
        yes.setOnAction(_ -> read.run());
        HBox foot = new HBox(not, yes);
        foot.getStyleClass().addAll("sheet-foot", "sheet-choice");
        getChildren()
                .addAll(
                        new WrappedText(words.get("backup.title"), "sheet-title"),
                        new WrappedText(words.get("backup.about", name), "muted"),
                        new WrappedText(words.get("backup.safe"), "muted"),
                        foot);
    }
}
