package app.broadsheet.ui.shell;

import app.broadsheet.app.RefreshState;
import app.broadsheet.app.Release;
import app.broadsheet.app.Status;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateTooltip;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The line at the foot: online or not, when it was refreshed and what failed, what is ready, what waits. */
final class StatusLine extends StatusBar {
    /** Between two parts, and at their edges; a guess of what the style sheet says. */
    private static final int SPACING = 8;

    private final StatusModel model;
    private final Ages ages;
    private final Words words;
    private final Label connection = new Label();
    private final Label refreshed = part();
    private final Hyperlink held = new Hyperlink();
    private final Hyperlink failures = new Hyperlink();
    private final Label ready = part();
    private final Label waiting = part();
    private final Hyperlink asking = new Hyperlink();
    private final Label index = part();
    private final Hyperlink release = new Hyperlink();
    private final Label link = part();

    /**
     * @param showFailures shows which sources failed and why
     * @param showComments shows the user's comments
     * @param showSettings shows when feeds are fetched
     * @param showRelease opens the page of a newer version outside
     */
    StatusLine(
            StatusModel model,
            Runnable showFailures,
            Runnable showComments,
            Runnable showSettings,
            Consumer<Release> showRelease,
            Ages ages,
            Words words) {
        this.model = model;
        this.ages = ages;
        this.words = words;
        getStyleClass().add("status-line");
        failures.setOnAction(_ -> showFailures.run());
        failures.getStyleClass().addAll("part", "failures");
        failures.setGraphic(Icons.icon(BootstrapIcons.EXCLAMATION_TRIANGLE));
        held.setOnAction(_ -> showSettings.run());
        held.getStyleClass().addAll("part", "held");
        held.setGraphic(Icons.icon(BootstrapIcons.PAUSE_CIRCLE));
        held.setText(words.get("status.held"));
        LateTooltip.set(held, words.get("status.held.tip"));
        asking.setOnAction(_ -> showComments.run());
        asking.getStyleClass().addAll("part", "failures");
        asking.setMinWidth(USE_PREF_SIZE);
        asking.setGraphic(Icons.icon(BootstrapIcons.EXCLAMATION_CIRCLE));
        release.setOnAction(_ -> model.releaseProperty().get().ifPresent(showRelease));
        release.getStyleClass().addAll("part", "newer-version");
        release.setGraphic(Icons.icon(BootstrapIcons.BOX_ARROW_UP_RIGHT));
        link.getStyleClass().add("link-target");
        hover(Optional.empty());
        setText("");
        getLeftItems().addAll(connection, refreshed, held, failures, ready, waiting, asking, index, release);
        getRightItems().add(link);
        model.offlineProperty().subscribe(this::tick);
        model.networkProperty().subscribe(this::tick);
        model.refreshProperty().subscribe(this::tick);
        model.heldProperty().subscribe(this::tick);
        model.statusProperty().subscribe(this::count);
        model.releaseProperty().subscribe(this::tell);
        index.getStyleClass().add("index-notice");
        model.indexProperty().subscribe(notice -> say(index, notice));
        tick();
        count(model.statusProperty().get());
        widthProperty().subscribe(this::fit);
    }

    /** Says anew how long ago things were. */
    final void tick() {
        boolean offline = model.offlineProperty().get();
        boolean network = model.networkProperty().get();
        connection.setText(words.get(offline ? "status.offline" : network ? "status.online" : "status.nonetwork"));
        connection.setGraphic(Icons.icon(offline || !network ? BootstrapIcons.CLOUD_SLASH : BootstrapIcons.CLOUD));
        RefreshState state = model.refreshProperty().get();
        say(refreshed, refreshed(state));
        boolean paused = model.heldProperty().get() && !state.running() && !offline;
        Presence.set(held, paused);
        int failed = state.running() ? 0 : state.failures().size();
        Presence.set(failures, failed > 0);
        failures.setText(words.count("status.failed", failed));
        LateTooltip.set(failures, String.join("\n", state.failures()));
        fit();
    }

    /** Shows where the link leads that the mouse or the keyboard is on; empty for none. */
    final void hover(Optional<URI> target) {
        link.setText(target.map(URI::toString).orElse(""));
        Presence.set(link, target.isPresent());
    }

    private String refreshed(RefreshState state) {
        if (state.running()) {
            return words.get("status.refreshing", state.done(), state.total());
        }
        return state.lastFinished() == null ? "" : words.get("status.refreshed", ages.full(state.lastFinished()));
    }

    private void tell(Optional<Release> newer) {
        newer.ifPresent(one -> release.setText(words.get("release.newer", one.version())));
        Presence.set(release, newer.isPresent());
        fit();
    }

    private void count(Status status) {
        say(ready, status.articles() == 0 ? "" : words.get("status.ready", status.ready(), status.articles()));
        asking.setText(words.count("status.asking", status.commentsAsking()));
        Presence.set(asking, status.commentsAsking() > 0);
        say(waiting, status.commentsWaiting() == 0 ? "" : words.count("status.waiting", status.commentsWaiting()));
    }

    /** Where there is no room for everything, what can wait is not there, rather than all of it with its end cut off. */
    private void fit() {
        List<Label> canWait = List.of(ready, waiting, refreshed, index);
        canWait.forEach(label -> Presence.set(label, !label.getText().isEmpty()));
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        for (Label label : canWait) {
            if (getWidth() > 0 && taken() > room) {
                Presence.set(label, false);
            }
        }
    }

    private double taken() {
        return getLeftItems().stream()
                .filter(Node::isManaged)
                .mapToDouble(node -> node.prefWidth(-1) + SPACING)
                .sum();
    }

    private void say(Label label, String text) {
        label.setText(text.isEmpty() ? "" : words.get("status.part", text));
        fit();
    }

    private static Label part() {
        Label label = new Label();
        label.getStyleClass().add("part");
        return label;
    }
}
