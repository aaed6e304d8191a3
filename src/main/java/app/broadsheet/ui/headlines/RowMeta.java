package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Readiness;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Icon;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateChildren;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.SourceIcon;
import app.broadsheet.ui.fx.SourceIcons;
import app.broadsheet.ui.fx.TextDirection;
import java.time.Instant;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A row's line of small type: whose article it is, how old, and whether it is ready to be read offline. */
final class RowMeta extends HBox {
    private final Ages ages;
    private final SourceIcon icon;
    private final Label source = label("source");
    private final Label age = label("age");
    private final Icon ready = Icons.icon(BootstrapIcons.CHECK_CIRCLE, "ready");
    private final Icon partial = Icons.icon(BootstrapIcons.CLOUD_SLASH, "partial");

    RowMeta(SourceIcons icons, Ages ages) {
        this.ages = ages;
        this.icon = new SourceIcon(icons);
        age.setMinWidth(USE_PREF_SIZE);
        Presence.set(ready, false);
        Presence.set(partial, false);
        LateChildren.of(getChildren(), icon, source, age, ready, partial);
        getStyleClass().add("meta");
    }

    void show(ArticleSummary article) {
        source.setText(article.source());
        // Else the ellipsis of a name in Hebrew would be where the name begins.
        source.setNodeOrientation(TextDirection.of(article.source(), NodeOrientation.LEFT_TO_RIGHT));
        source.setManaged(!article.source().isEmpty());
        icon.show(article.feed(), article.source());
        Presence.set(icon, !article.source().isEmpty());
        tick(article.time());
        Presence.set(ready, article.readiness() == Readiness.READY);
        Presence.set(partial, article.readiness() == Readiness.FAILED);
    }

    /** Says how old it is now. */
    void tick(Instant time) {
        age.setText(ages.brief(time));
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }
}
