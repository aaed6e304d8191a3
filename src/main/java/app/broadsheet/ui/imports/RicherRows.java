package app.broadsheet.ui.imports;

import app.broadsheet.app.RicherCopy;
import app.broadsheet.model.ArticleId;
import app.broadsheet.ui.fx.TextDirection;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Articles that are here with less than a file has of them: whether each is to be replaced. FX thread only. */
final class RicherRows extends VBox {
    /** Of more than these the rest is as it is where nobody is asked. */
    private static final int MOST = 100;

    private final Words words;
    private final Map<ArticleId, CheckBox> boxes = new LinkedHashMap<>();

    RicherRows(List<RicherCopy> copies, Words words) {
        this.words = words;
        getStyleClass().add("richer-rows");
        Map<ArticleId, RicherCopy> once = new LinkedHashMap<>();
        copies.forEach(copy -> once.putIfAbsent(copy.article(), copy));
        once.values().stream().limit(MOST).forEach(copy -> getChildren().add(row(copy)));
        if (once.size() > MOST) {
            getChildren().add(new WrappedText(words.count("richer.more", once.size() - MOST), "muted"));
        }
    }

    /** What was chosen. */
    Map<ArticleId, Boolean> chosen() {
        Map<ArticleId, Boolean> chosen = new LinkedHashMap<>();
        boxes.forEach((article, box) -> chosen.put(article, box.isSelected()));
        return chosen;
    }

    /** Whether none is to be replaced. */
    BooleanBinding none() {
        return Bindings.createBooleanBinding(
                () -> boxes.values().stream().noneMatch(CheckBox::isSelected),
                boxes.values().stream().map(CheckBox::selectedProperty).toArray(Observable[]::new));
    }

    private HBox row(RicherCopy copy) {
        CheckBox box = new CheckBox(words.get("richer.replace"));
        box.setSelected(copy.losesNothing());
        box.setAccessibleText(words.get("richer.replace.spoken", copy.headline(), gains(copy)));
        box.setMinWidth(USE_PREF_SIZE);
        boxes.put(copy.article(), box);
        VBox text = new VBox(new WrappedText(copy.headline(), "report-name"), said(gains(copy), "report-outcome"));
        if (!copy.losesNothing()) {
            text.getChildren().add(said(losses(copy), "richer-loss"));
        }
        text.setNodeOrientation(TextDirection.of(copy.headline(), NodeOrientation.LEFT_TO_RIGHT));
        text.getStyleClass().add("richer-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text, box);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("richer-row");
        return row;
    }

    /** In our language, and on the side where the headline begins. */
    private static WrappedText said(String text, String style) {
        WrappedText said = new WrappedText(text, style);
        said.setMaxWidth(USE_PREF_SIZE);
        return said;
    }

    private String gains(RicherCopy copy) {
        List<String> gains = new ArrayList<>();
        switch (copy.text()) {
            case NONE_HERE -> gains.add(words.get("richer.text.none"));
            case EXCERPT_HERE -> gains.add(words.get("richer.text.excerpt"));
            case LONGER -> gains.add(words.get("richer.text.longer", copy.percent()));
            case ALIKE -> {}
        }
        if (copy.pictures() > 0) {
            gains.add(words.count("richer.pictures", copy.pictures()));
        }
        return String.join(" · ", gains);
    }

    private String losses(RicherCopy copy) {
        List<String> losses = new ArrayList<>();
        if (copy.losesText()) {
            losses.add(words.get("richer.loses.text"));
        }
        if (copy.lostPictures() > 0) {
            losses.add(words.count("richer.loses.pictures", copy.lostPictures()));
        }
        return String.join(" · ", losses);
    }
}
