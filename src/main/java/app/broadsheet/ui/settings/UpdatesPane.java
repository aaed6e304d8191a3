package app.broadsheet.ui.settings;

import app.broadsheet.app.Release;
import app.broadsheet.app.Releases;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.WhenShown;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Whether to be told of newer versions, who is asked for that, and what came of it; not there where nobody can be asked. */
public final class UpdatesPane extends VBox {
    private final Words words = Words.of(UpdatesPane.class);
    private final CheckBox choice = new CheckBox(words.get("updates"));
    private final Hyperlink link = new Hyperlink();
    private final WrappedText none = new WrappedText("", "muted");
    private final Releases releases;
    private final ZoneId zone;
    private final FxThread fx = new FxThread();

    /**
     * Asks {@code releases} how it is whenever it is shown.
     *
     * @param zone whose days are said
     * @param open opens the page of a version outside
     */
    public UpdatesPane(Releases releases, ZoneId zone, Consumer<Release> open) {
        this.releases = releases;
        this.zone = zone;
        getStyleClass().add("updates-pane");
        WrappedText meaning =
                new WrappedText(words.get("updates.meaning", releases.asked().orElse("")), "muted");
        meaning.getStyleClass().add("below-choice");
        none.getStyleClass().add("below-choice");
        link.getStyleClass().add("newer-version");
        link.setOnAction(_ -> releases.newer().ifPresent(open));
        getChildren().addAll(choice, meaning, link, none);
        Presence.set(this, releases.asked().isPresent());
        choice.setOnAction(_ -> choose());
        WhenShown.run(this, this::show);
    }

    private void choose() {
        boolean wanted = choice.isSelected();
        var _ = releases.choose(wanted).whenComplete((_, _) -> fx.execute(this::show));
        show();
    }

    private void show() {
        choice.setSelected(releases.wanted());
        Optional<Release> newer = releases.newer();
        newer.ifPresent(release -> link.setText(words.get("updates.newer", release.version())));
        Presence.set(link, newer.isPresent());
        String answered = releases.answered()
                .filter(_ -> newer.isEmpty())
                .map(time -> words.get(
                        "updates.none",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(words.locale())
                                .format(time.atZone(zone))))
                .orElse("");
        none.setText(answered);
        Presence.set(none, !answered.isEmpty());
    }
}
