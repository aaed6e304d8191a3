package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What stands where the rows would be: why there are none, and what to do. */
final class EmptyList extends VBox {
    private final HeadlinesModel model;
    private final HeadlineActions actions;
    private final Words words;
    private final WrappedText title = new WrappedText("", "empty-title");
    private final WrappedText advice = new WrappedText("", "empty-advice");
    private final StackPane picture = new StackPane();
    private final Button action = new Button();
    private final Hyperlink catalogue = new Hyperlink();

    EmptyList(HeadlinesModel model, HeadlineActions actions, Words words) {
        this.model = model;
        this.actions = actions;
        this.words = words;
        getStyleClass().add("empty-list");
        action.getStyleClass().add("empty-action");
        catalogue.getStyleClass().add("empty-catalogue");
        catalogue.setOnAction(_ -> actions.catalogue());
        getChildren().addAll(picture, title, advice, action, catalogue);
    }

    /** @param problem why the source could not be fetched; empty when it could */
    void show(EmptyReason reason, String problem) {
        picture.getChildren().setAll(Icons.icon(ikon(reason), "empty-icon"));
        title.setText(words.get("empty." + reason.key() + (problem.isEmpty() ? "" : ".problem")));
        advice.setText(problem.isEmpty() ? words.get("empty." + reason.key() + ".advice") : problem);
        catalogue.setText(words.get("empty.catalogue"));
        Presence.set(catalogue, reason == EmptyReason.NO_SOURCES);
        Runnable act = act(reason);
        Presence.set(action, act != null);
        if (act != null) {
            action.setText(words.get("empty." + reason.key() + ".action"));
            action.setOnAction(_ -> act.run());
        }
    }

    private @Nullable Runnable act(EmptyReason reason) {
        return switch (reason) {
            case NO_SOURCES -> actions::add;
            case NONE_UNREAD, NONE_STARRED -> () -> model.filter(ArticleFilter.ALL);
            case SOURCE -> actions::refresh;
            case FAILED -> model::retry;
            case TODAY, UNREAD, STARRED, SAVED, COMMENTED, NOT_FOUND -> null;
        };
    }

    private static Ikon ikon(EmptyReason reason) {
        return switch (reason) {
            case NO_SOURCES, SOURCE -> BootstrapIcons.NEWSPAPER;
            case NONE_UNREAD, NONE_STARRED -> BootstrapIcons.FUNNEL;
            case TODAY -> BootstrapIcons.SUN;
            case UNREAD -> BootstrapIcons.CHECK2_ALL;
            case STARRED -> BootstrapIcons.STAR;
            case SAVED -> BootstrapIcons.BOOKMARK;
            case COMMENTED -> BootstrapIcons.CHAT_SQUARE_TEXT;
            case NOT_FOUND -> BootstrapIcons.SEARCH;
            case FAILED -> BootstrapIcons.EXCLAMATION_TRIANGLE;
        };
    }
}
