package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.ui.fx.Clicks;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Links;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Stands for what is not shown here: says what it is and where, and opens it outside. */
final class EmbedCard extends HBox {
    EmbedCard(Block.Embed embed, Blocks blocks) {
        getStyleClass().add("embed");
        String kind = blocks.words().get("embed." + embed.kind().name().toLowerCase(Locale.ROOT));
        String host = host(embed);
        String title = embed.title().isBlank() ? kind : embed.title();
        String from = embed.title().isBlank()
                ? blocks.words().get("embed.open", host)
                : blocks.words().get("embed.kind.open", kind, host);
        WrappedText name = embed.title().isBlank()
                ? new WrappedText(kind, "embed-title")
                : blocks.text(List.of(Span.Text.plain(embed.title())), "embed-title");
        VBox says = new VBox(name, new WrappedText(from, "embed-from"));
        says.getStyleClass().add("embed-says");
        HBox.setHgrow(says, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Icons.icon(icon(embed.kind()), "embed-icon"),
                        says,
                        Icons.icon(BootstrapIcons.BOX_ARROW_UP_RIGHT, "embed-outside"));
        BlockContext context = blocks.context();
        Links.mark(this, embed.address());
        Clicks.on(
                this,
                AccessibleRole.HYPERLINK,
                title + ", " + from,
                () -> context.open().accept(embed.address()));
        hoverProperty()
                .subscribe(
                        (before, now) -> context.hover().accept(now ? Optional.of(embed.address()) : Optional.empty()));
    }

    private static String host(Block.Embed embed) {
        String host = embed.address().getHost();
        if (host == null) {
            return embed.address().toString();
        }
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static Ikon icon(Block.Embed.Kind kind) {
        return switch (kind) {
            case VIDEO -> BootstrapIcons.PLAY_CIRCLE;
            case AUDIO -> BootstrapIcons.VOLUME_UP;
            case POST -> BootstrapIcons.CHAT_LEFT_TEXT;
            case MAP -> BootstrapIcons.GEO_ALT;
            case DOCUMENT -> BootstrapIcons.FILE_EARMARK_TEXT;
            case OTHER -> BootstrapIcons.GLOBE;
        };
    }
}
