package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Says that what is shown is the sample edition, and removes it. */
final class SampleBanner extends HBox {
    SampleBanner(ObservableBooleanValue here, Runnable choose, Runnable remove, Words words) {
        getStyleClass().add("sample-banner");
        WrappedText text = new WrappedText(words.get("sample"));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button away = new Button(words.get("sample.remove"));
        away.getStyleClass().add("remove-sample");
        away.setMinWidth(USE_PREF_SIZE);
        away.setOnAction(_ -> remove.run());
        Button feeds = new Button(words.get("sample.choose"));
        feeds.getStyleClass().add("choose-feeds");
        feeds.setMinWidth(USE_PREF_SIZE);
        feeds.setOnAction(_ -> choose.run());
        getChildren().addAll(Icons.icon(BootstrapIcons.NEWSPAPER), text, feeds, away);
        visibleProperty().bind(here);
        managedProperty().bind(here);
    }
}
