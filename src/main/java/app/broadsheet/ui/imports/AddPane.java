package app.broadsheet.ui.imports;

import app.broadsheet.model.FeedChoice;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Asks for an address or a file, shows how it goes, and lets the user choose when a page offers several feeds. */
public final class AddPane extends VBox {
    private final AddModel model;
    private final Ages ages;
    private final Words words = Words.of(AddPane.class);
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private final TextField address = new TextField();
    private final VBox outcome = new VBox();

    public AddPane(AddModel model, AddDoors doors, Ages ages) {
        this.model = model;
        this.ages = ages;
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
        outcome.getStyleClass().add("add-outcome");
        VBox links = new VBox(
                door("catalogue", BootstrapIcons.NEWSPAPER, doors.catalogue()),
                door("file", BootstrapIcons.FOLDER2_OPEN, doors.files()),
                door("export", BootstrapIcons.BOX_ARROW_UP, doors.export()));
        links.getStyleClass().add("add-links");
        getChildren().addAll(title, line, outcome, links);
    }

    private Hyperlink door(String key, Ikon icon, Runnable open) {
        Hyperlink door = new Hyperlink(words.get("add." + key), Icons.icon(icon));
        door.getStyleClass().addAll("add-door", "add-" + key);
        door.setOnAction(_ -> open.run());
        return door;
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
                List.of(new WrappedText(
                        why.isEmpty() ? words.get("add.failed") : Reasons.ours().say(why), "problem"));
            case AddState.SigningIn(var feed, var at, String why, boolean open) ->
                List.of(new SignInForm(
                        Reasons.ours().say(why),
                        at,
                        open,
                        (name, password) -> model.signIn(feed, at, name, password),
                        words));
            case AddState.Choosing(String name, List<FeedChoice> feeds) ->
                List.of(new ChoiceList(name, feeds, model, words, ages));
            case AddState.Done _ -> List.of(new WrappedText(words.get("add.done"), "muted"));
        };
        outcome.getChildren().setAll(nodes);
    }

    private List<Node> working(String name) {
        ProgressBar progress = new ProgressBar();
        progress.setMaxWidth(Double.MAX_VALUE);
        String said = name.isEmpty() ? words.get("add.working.several") : words.get("add.working", name);
        progress.setAccessibleText(said);
        return List.of(new WrappedText(said, "muted"), progress);
    }
}
