package app.broadsheet.ui.offline;

import app.broadsheet.app.OfflineEdition;
import app.broadsheet.model.SourceSpace;
import app.broadsheet.model.SpaceUse;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sheet that shows what takes how much space, lets choose what is kept, and gives space back. */
public final class SpacePane extends Sheet {
    /** Those that matter: the sheet is a node for each. */
    private static final int MOST_SHOWN = 200;

    private final SpaceModel model;
    private final Words words = Words.of(SpacePane.class);
    private final WrappedText total = new WrappedText("", "space-total");
    private final VBox sources = new VBox();
    private final Button clean;

    /** @param close takes the sheet away */
    public SpacePane(SpaceModel model, Runnable close) {
        super("space-sheet");
        this.model = model;
        sources.getStyleClass().add("space-sources");
        ScrollPane scroll = new ScrollPane(sources);
        scroll.setFitToWidth(true);
        Segments<Integer> months = new Segments<>(
                words.get("space.months"),
                List.of(0, 12, 3, 1),
                one -> one == 0 ? words.get("space.months.ever") : words.count("space.months", one),
                one -> keep(now -> now.withMonthsKept(one)));
        Segments<Integer> pictures = new Segments<>(
                words.get("space.pictures"),
                List.of(500, 2_000, 10_000, 0),
                one -> one == 0 ? words.get("space.pictures.all") : Amounts.bytes(one * 1_000_000L, words),
                one -> keep(now -> now.withPictureMegabytes(one)));
        clean = button(words.get("space.clean"), model::cleanUp);
        getChildren()
                .addAll(
                        new WrappedText(words.get("space.title"), "sheet-title"),
                        total,
                        months,
                        pictures,
                        new WrappedText(words.get("space.about"), "muted"),
                        scroll,
                        foot(clean, first(words.get("close"), close)));
        SubscriptionBag subscriptions = new SubscriptionBag();
        sceneProperty().subscribe(scene -> {
            subscriptions.close();
            if (scene != null) {
                subscriptions.follow(model.useProperty(), this::show);
                subscriptions.follow(model.busyProperty(), clean::setDisable);
                subscriptions.follow(model.keptProperty(), kept -> {
                    months.select(kept.monthsKept());
                    pictures.select(kept.pictureMegabytes());
                });
            }
        });
        model.ask();
    }

    private void keep(UnaryOperator<OfflineEdition> how) {
        model.keep(how.apply(model.keptProperty().get()));
    }

    private void show(@Nullable SpaceUse use) {
        if (use == null) {
            total.setText(words.get("space.counting"));
            return;
        }
        total.setText(words.get(
                "space.total",
                Amounts.bytes(use.databaseBytes() + use.pictureBytes(), words),
                Amounts.bytes(use.databaseBytes(), words),
                Amounts.bytes(use.pictureBytes(), words)));
        boolean freeing = use.sources().stream().anyMatch(SpacePane::canFree);
        sources.getChildren()
                .setAll(use.sources().stream()
                        .filter(source -> source.articles() > 0)
                        .limit(MOST_SHOWN)
                        .map(source -> row(source, freeing))
                        .toList());
    }

    private static boolean canFree(SourceSpace source) {
        return source.subscribed() && source.pictureBytes() > 0;
    }

    /** @param freeing whether any row has its button, so that the sizes stand below each other */
    private HBox row(SourceSpace source, boolean freeing) {
        var feed = source.feed();
        Label name = new Label(feed == null ? words.get("space.saved") : model.name(feed));
        name.getStyleClass().add("space-name");
        name.setMinWidth(0);
        Label articles = new Label(words.count("space.articles", source.articles()));
        articles.getStyleClass().add("space-detail");
        articles.setMinWidth(Region.USE_PREF_SIZE);
        Label size = new Label(Amounts.bytes(source.bytes(), words));
        size.getStyleClass().add("space-size");
        size.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, articles, space, size);
        row.getStyleClass().add("space-row");
        Button free = button(words.get("space.free"), () -> {
            if (feed != null) {
                model.free(feed);
            }
        });
        free.getStyleClass().addAll("small", "space-free");
        free.setMinWidth(Region.USE_PREF_SIZE);
        free.setVisible(canFree(source));
        free.setManaged(freeing);
        free.disableProperty().bind(model.busyProperty());
        free.setAccessibleText(words.get("space.free.spoken", name.getText()));
        row.getChildren().add(free);
        return row;
    }
}
