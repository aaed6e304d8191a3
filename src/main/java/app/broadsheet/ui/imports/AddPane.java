package app.broadsheet.ui.imports;

import app.broadsheet.model.FeedChoice;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Asks for an address or a file, shows how it goes, and lets the user choose when a page offers several feeds. */
public final class AddPane extends VBox {
    private final AddModel model;
    private final Words words = Words.of(AddPane.class);
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private final TextField address = new TextField();
    private final VBox outcome = new VBox();

    /** @param chooseFiles lets the user choose files and opens them */
    public AddPane(AddModel model, Runnable chooseFiles) {
        this.model = model;
        getStyleClass().add("add-pane");
        Label title = new Label(words.get("add.title"));
        title.getStyleClass().add("add-title");
        address.setPromptText(words.get("add.prompt"));
        address.setAccessibleText(words.get("add.prompt"));
        address.setOnAction(_ -> model.add(address.getText()));
        HBox.setHgrow(address, Priority.ALWAYS);
        Button add = new Button(words.get("add.button"));
        add.setOnAction(_ -> model.add(address.getText()));
        add.getStyleClass().addAll("accent", "add-button");
        HBox line = new HBox(address, add);
        line.getStyleClass().add("add-line");
        Hyperlink file = new Hyperlink(words.get("add.file"), Icons.icon(BootstrapIcons.FOLDER2_OPEN));
        file.getStyleClass().add("add-file");
        file.setOnAction(_ -> chooseFiles.run());
        outcome.getStyleClass().add("add-outcome");
        getChildren().addAll(title, line, outcome, file);
    }

    /** Follows the model until {@link #detach}, and puts the keyboard into the field. */
    public void attach() {
        subscriptions.follow(model.stateProperty(), this::show);
        address.requestFocus();
        address.selectAll();
    }

    /** Lets go of the model; what was asked or refused is over. */
    public void detach() {
        subscriptions.close();
        model.reset();
    }

    private void show(AddState state) {
        List<Node> nodes = switch (state) {
            case AddState.Asking _ -> List.of(new WrappedText(words.get("add.hint"), "muted"));
            case AddState.Working(String name) -> working(name);
            case AddState.Refused(String why) ->
                List.of(new WrappedText(why.isEmpty() ? words.get("add.failed") : why, "problem"));
            case AddState.Choosing(String name, List<FeedChoice> feeds) -> choices(name, feeds);
            case AddState.Done _ -> List.of(new WrappedText(words.get("add.done"), "muted"));
        };
        outcome.getChildren().setAll(nodes);
    }

    private List<Node> working(String name) {
        ProgressBar progress = new ProgressBar();
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.get("add.working", name));
        return List.of(new WrappedText(words.get("add.working", name), "muted"), progress);
    }

    private List<Node> choices(String name, List<FeedChoice> feeds) {
        VBox list = new VBox();
        list.getStyleClass().add("choices");
        for (FeedChoice feed : feeds) {
            WrappedText title = new WrappedText(feed.title(), "choice-title");
            Label detail = new Label((feed.type().isEmpty() ? "" : feed.type() + " · ") + feed.address());
            detail.getStyleClass().add("choice-detail");
            VBox text = new VBox(title, detail);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            Button follow = new Button(words.get("choice.follow"));
            follow.setAccessibleText(words.get("choice.follow.spoken", feed.title()));
            follow.setMinWidth(USE_PREF_SIZE);
            follow.setOnAction(_ -> model.follow(feed));
            HBox row = new HBox(text, follow);
            row.getStyleClass().add("choice");
            list.getChildren().add(row);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("choices-scroll");
        return List.of(new WrappedText(words.get("choices.title", name), "muted"), scroll);
    }
}
