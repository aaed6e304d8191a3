package app.broadsheet.ui.shell;

import app.broadsheet.app.Release;
import app.broadsheet.ui.fx.FittedScroll;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What this is, whether there is a newer one, and under which licences it and what is in it are. */
final class AboutSheet extends VBox {
    private final Words words;

    /**
     * @param newer a version that is newer than this
     * @param open opens its page outside
     */
    AboutSheet(String version, Optional<Release> newer, Consumer<Release> open, Words words, Runnable close) {
        this.words = words;
        getStyleClass().addAll("panel-sheet", "about-sheet");
        setMaxHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new WrappedText(words.get("window.title"), "sheet-title"),
                        new WrappedText(words.get("about.version", version), "muted"));
        newer.ifPresent(release -> {
            Hyperlink link = new Hyperlink(words.get("release.newer", release.version()));
            link.getStyleClass().add("newer-version");
            link.setOnAction(_ -> open.accept(release));
            getChildren().add(link);
        });
        getChildren()
                .addAll(
                        new WrappedText(
                                words.get(
                                        "about.runs",
                                        System.getProperty("java.version"),
                                        System.getProperty("javafx.version", "")),
                                "muted"),
                        new WrappedText(words.get("about.what")),
                        new WrappedText(words.get("about.licence"), "muted"));
        libraries(ShippedLibraries.all());
        Button done = new Button(words.get("close"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        HBox foot = new HBox(done);
        foot.getStyleClass().add("sheet-foot");
        getChildren().add(foot);
    }

    private void libraries(List<ShippedLibraries.Library> all) {
        if (all.isEmpty()) {
            getChildren().add(new WrappedText(words.get("about.libraries.elsewhere"), "muted"));
            return;
        }
        Label title = new Label(words.get("about.libraries"));
        title.getStyleClass().add("libraries-title");
        GridPane rows = new GridPane();
        rows.getStyleClass().add("libraries");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        rows.getColumnConstraints().setAll(half, half);
        for (ShippedLibraries.Library one : all) {
            rows.addRow(
                    rows.getRowCount(),
                    new WrappedText(words.get("about.library", one.name(), one.version())),
                    new WrappedText(one.licence(), "muted"));
        }
        FittedScroll scroll = new FittedScroll(rows);
        scroll.setAccessibleText(words.get("about.libraries"));
        scroll.setFocusTraversable(true);
        getChildren().addAll(title, scroll);
    }
}
