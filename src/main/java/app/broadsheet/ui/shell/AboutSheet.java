package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What this is, and under which licences it and its typefaces are. */
final class AboutSheet extends VBox {
    AboutSheet(String version, Words words, Runnable close) {
        getStyleClass().addAll("panel-sheet", "about-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Button done = new Button(words.get("close"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        HBox foot = new HBox(done);
        foot.getStyleClass().add("sheet-foot");
        getChildren()
                .addAll(
                        new WrappedText(words.get("window.title"), "sheet-title"),
                        new WrappedText(words.get("about.version", version), "muted"),
                        new WrappedText(
                                words.get(
                                        "about.runs",
                                        System.getProperty("java.version"),
                                        System.getProperty("javafx.version", "")),
                                "muted"),
                        new WrappedText(words.get("about.what")),
                        new WrappedText(words.get("about.licence"), "muted"),
                        foot);
    }
}
