package app.broadsheet.ui.imports;

import app.broadsheet.app.ImportSurvey;
import app.broadsheet.model.ImportItem;
import app.broadsheet.ui.fx.FittedScroll;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What was found in dropped files, whether to keep it, and how far that is. */
public final class ImportPane extends VBox {
    private static final int MOST_LINES = 100;

    private final ImportModel model;
    private final Landing at;
    private final Words words = Words.of(ImportPane.class);
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private final ProgressBar bar = new ProgressBar();
    private final Label name = new Label();

    public ImportPane(ImportModel model, Landing at) {
        this.model = model;
        this.at = at;
        getStyleClass().addAll("panel-sheet", "import-pane");
        setMaxHeight(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("muted");
        name.setMinWidth(0);
        subscriptions.follow(model.stateProperty(), this::show);
    }

    /** Follows the model no more. */
    public void detach() {
        subscriptions.close();
    }

    private void show(ImportState state) {
        switch (state) {
            case ImportState.Working working -> work(working);
            case ImportState.Asking(ImportSurvey survey) -> ask(survey.found());
        }
    }

    private void work(ImportState.Working working) {
        bar.setProgress(
                working.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) working.done() / working.total());
        name.setText(working.name());
        if (!getChildren().contains(bar)) {
            Button stop = new Button(words.get("import.stop"));
            stop.setId("import-stop");
            stop.setCancelButton(true);
            stop.setOnAction(_ -> {
                stop.setDisable(true);
                model.cancel();
            });
            bar.setAccessibleText(words.get("import.working"));
            getChildren().setAll(new WrappedText(words.get("import.working"), "sheet-title"), bar, name, foot(stop));
        }
    }

    private void ask(ImportSurvey.Found found) {
        VBox counts = new VBox();
        counts.getStyleClass().add("report-lines");
        count(counts, "found.fresh", found.fresh(), BootstrapIcons.FILE_EARMARK_TEXT);
        RicherRows richer = new RicherRows(found.richer(), words);
        count(counts, "found.richer", found.richer().size(), BootstrapIcons.ARROW_REPEAT);
        if (!found.richer().isEmpty()) {
            counts.getChildren().add(richer);
        }
        count(counts, "found.here", found.here(), BootstrapIcons.CHECK_CIRCLE);
        count(counts, "found.feeds", found.feeds(), BootstrapIcons.RSS);
        count(counts, "found.links", found.links(), BootstrapIcons.LINK_45DEG);
        count(counts, "found.unreadable", found.unreadable().size(), BootstrapIcons.EXCLAMATION_TRIANGLE);
        for (ImportItem.Unreadable one :
                found.unreadable().stream().limit(MOST_LINES).toList()) {
            VBox line = new VBox(
                    new WrappedText(one.name(), "found-name"),
                    new WrappedText(Reasons.ours().say(one.why()), "report-problem"));
            line.getStyleClass().add("found-problem");
            counts.getChildren().add(line);
        }
        @Nullable CheckBox pages = pages(found.bare());
        FittedScroll scroll = new FittedScroll(counts);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        int fresh = found.fresh() + found.feeds() + found.links();
        boolean something = fresh + found.richer().size() > 0;
        Button cancel = new Button(words.get(something ? "import.cancel" : "report.close"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> model.cancel());
        Button accept = new Button(words.get("import.accept"));
        accept.getStyleClass().add("accent");
        accept.setId("import-accept");
        accept.setDefaultButton(true);
        accept.setOnAction(_ -> model.accept(pages == null || pages.isSelected(), richer.chosen()));
        if (fresh == 0) {
            accept.setText(words.get("richer.replace"));
            accept.disableProperty().bind(richer.none());
        }
        Presence.set(accept, something);
        getChildren()
                .setAll(
                        new WrappedText(words.get(title(fresh, found)), "sheet-title"),
                        new WrappedText(about(found), "muted"),
                        scroll,
                        foot(cancel, accept));
        if (pages != null) {
            getChildren().add(getChildren().size() - 1, pages);
        }
    }

    private static String title(int fresh, ImportSurvey.Found found) {
        return fresh > 0 ? "found.title" : found.richer().isEmpty() ? "found.nothing" : "richer.title";
    }

    private String about(ImportSurvey.Found found) {
        String files = words.count("found.files", found.files());
        boolean filed = !at.folder().isEmpty() && found.feeds() + found.links() > 0;
        return filed ? files + " " + words.get("found.into", at.folder()) : files;
    }

    /** The question whether to fetch what is only an address; null when nothing is. */
    private @Nullable CheckBox pages(int bare) {
        if (bare == 0) {
            return null;
        }
        CheckBox pages = new CheckBox(words.count("found.bare", bare));
        pages.setId("import-pages");
        pages.setMinWidth(0);
        pages.setSelected(true);
        return pages;
    }

    private void count(VBox lines, String key, int number, BootstrapIcons icon) {
        if (number > 0) {
            WrappedText text = new WrappedText(words.count(key, number), "report-name");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(Icons.icon(icon, key.equals("found.unreadable") ? "bad" : "good"), text);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("report-line");
            lines.getChildren().add(line);
        }
    }

    private static HBox foot(Button... buttons) {
        HBox foot = new HBox(buttons);
        foot.getStyleClass().addAll("sheet-foot", "sheet-choice");
        return foot;
    }
}
