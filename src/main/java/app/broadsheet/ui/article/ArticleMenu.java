package app.broadsheet.ui.article;

import app.broadsheet.app.TextForms;
import app.broadsheet.model.Article;
import app.broadsheet.ui.fx.Links;
import app.broadsheet.ui.fx.Words;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** What can be done with a link, with what is selected, and with the article, as a menu where it is asked for. */
final class ArticleMenu {
    private static final int LONGEST_SHOWN = 24;
    private final ArticleDoor door;
    private final Words words;
    private final ArticleCommands commands;
    private final ContextMenu menu = new ContextMenu();

    ArticleMenu(ArticleDoor door, ArticleCommands commands, Words words) {
        this.door = door;
        this.commands = commands;
        this.words = words;
        menu.getStyleClass().add("article-menu");
    }

    /** Shows it where {@code event} asks for it. */
    void show(ContextMenuEvent event, ReadText text, ArticleView view) {
        menu.hide();
        menu.getItems().clear();
        Optional<URI> link = Links.at(event.getTarget()).filter(URI::isAbsolute);
        link.ifPresent(this::link);
        if (text.isSelected()) {
            selection(text, view.article());
        }
        add("menu.all", () -> text.selection().all());
        add("menu.find", commands::find);
        separate();
        article(view.article());
        menu.show(view, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void link(URI target) {
        add("menu.link.open", () -> door.browse().accept(target));
        add("menu.link.copy", () -> copy(address(target), target));
        separate();
    }

    private void selection(ReadText text, Article article) {
        add("menu.copy", text::copy);
        add("menu.copy.markdown", () -> copy(TextForms.markdown(text.selected()).stripTrailing(), null));
        add("menu.quote", commands::quote);
        String sought = text.selectedWords();
        if (!sought.isEmpty()) {
            String shown = sought.length() <= LONGEST_SHOWN
                    ? sought
                    : sought.substring(0, sought.offsetByCodePoints(0, sought.codePointCount(0, LONGEST_SHOWN))) + "…";
            item(
                    words.get("menu.lookup", shown),
                    () -> door.browse().accept(OutsideAddresses.lookUp(sought, article.language())));
        }
        separate();
    }

    private void article(Article article) {
        URI link = article.link();
        if (link != null) {
            add("menu.article.open", () -> door.browse().accept(link));
            add("menu.article.copy", () -> copy(link.toString(), link));
            add(
                    "menu.article.markdown",
                    () -> copy(TextForms.markdownLink(article.summary().name(), link), null));
            separate();
        }
        add(
                "menu.mail",
                () -> door.browse()
                        .accept(OutsideAddresses.mail(article.summary().name(), link, words)));
        add("menu.save", commands::save);
        add("menu.print", commands::print);
    }

    private static String address(URI target) {
        return "mailto".equals(target.getScheme()) ? target.getSchemeSpecificPart() : target.toString();
    }

    private static void copy(String text, @Nullable URI link) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        if (link != null && "https".equals(link.getScheme())) {
            content.putUrl(link.toString());
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void separate() {
        List<MenuItem> items = menu.getItems();
        if (!items.isEmpty() && !(items.getLast() instanceof SeparatorMenuItem)) {
            items.add(new SeparatorMenuItem());
        }
    }

    private void add(String key, Runnable action) {
        item(words.get(key), action);
    }

    private void item(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }
}
