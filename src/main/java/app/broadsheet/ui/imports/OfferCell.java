package app.broadsheet.ui.imports;

import app.broadsheet.app.OfferedFeed.Standing;
import app.broadsheet.ui.fx.Icon;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A row of an offer. Style class {@code offer-cell}; pseudo-classes {@code group}, {@code known} and {@code broken}. */
final class OfferCell extends ListCell<OfferRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass KNOWN = PseudoClass.getPseudoClass("known");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final OfferModel model;
    private final Words words;
    private final SubscriptionBag following = new SubscriptionBag();
    private final CheckBox box = new CheckBox();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Icon warning = Icons.icon(BootstrapIcons.EXCLAMATION_TRIANGLE, "bad");
    private final Region indent = new Region();
    private final HBox row = new HBox(indent, box, warning, title, detail);

    OfferCell(OfferModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("offer-cell");
        row.getStyleClass().add("offer-row");
        title.getStyleClass().add("offer-title");
        title.setMinWidth(0);
        detail.getStyleClass().add("offer-detail");
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        setText(null);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> toggle());
    }

    /** As Space does. */
    private void toggle() {
        toggle(model, getItem());
    }

    static void toggle(OfferModel model, @Nullable OfferRow row) {
        switch (row) {
            case OfferRow.Group group -> model.toggle(group);
            case OfferRow.Choice choice -> model.toggle(choice);
            case OfferRow.Broken _ -> {}
            case null -> {}
        }
    }

    @Override
    protected void updateItem(OfferRow item, boolean empty) {
        super.updateItem(item, empty);
        following.close();
        boolean none = empty || item == null;
        pseudoClassStateChanged(GROUP, item instanceof OfferRow.Group);
        pseudoClassStateChanged(BROKEN, item instanceof OfferRow.Broken);
        pseudoClassStateChanged(
                KNOWN, item instanceof OfferRow.Choice choice && !choice.feed().isNew());
        setGraphic(none ? null : row);
        setAccessibleText(null);
        if (!none) {
            indent.getStyleClass().setAll("offer-indent-" + Math.min(item.depth(), 6));
            Presence.set(box, !(item instanceof OfferRow.Broken));
            Presence.set(warning, item instanceof OfferRow.Broken);
            switch (item) {
                case OfferRow.Group group -> show(group);
                case OfferRow.Choice choice -> show(choice);
                case OfferRow.Broken(String why) -> say(Reasons.ours().say(why), "");
            }
        }
    }

    private void show(OfferRow.Group group) {
        say(group.title(), "");
        following.follow(model.chosenProperty(), _ -> {
            OfferModel.State state = model.state(group);
            box.setDisable(state == OfferModel.State.NOTHING_NEW);
            box.setIndeterminate(state == OfferModel.State.SOME);
            box.setSelected(state == OfferModel.State.ALL || state == OfferModel.State.NOTHING_NEW);
            speak(group.title(), state == OfferModel.State.ALL);
        });
    }

    private void show(OfferRow.Choice choice) {
        Standing standing = choice.feed().standing();
        String site = host(choice);
        String said = switch (standing) {
            case NEW -> site;
            case HERE -> words.get("offer.here");
            case REPEATED -> words.get("offer.repeated");
        };
        say(choice.feed().title(), said);
        box.setIndeterminate(false);
        box.setDisable(standing != Standing.NEW);
        following.follow(choice.chosen(), now -> {
            box.setSelected(standing == Standing.HERE || now);
            speak(choice.feed().title() + ", " + said, now);
        });
    }

    private static String host(OfferRow.Choice choice) {
        String host = choice.feed().address().getHost();
        return host == null ? choice.feed().address().toString() : host.replaceFirst("^www\\.", "");
    }

    private void say(String name, String more) {
        title.setText(name);
        detail.setText(more);
        setAccessibleText(name);
    }

    private void speak(String name, boolean chosen) {
        setAccessibleText(name + ", " + words.get(chosen ? "offer.spoken.chosen" : "offer.spoken.not"));
    }
}
