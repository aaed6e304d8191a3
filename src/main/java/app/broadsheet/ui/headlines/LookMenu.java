package app.broadsheet.ui.headlines;

import app.broadsheet.app.ArticleForm;
import app.broadsheet.app.ListLook;
import app.broadsheet.model.ArticleOrder;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** In which order and how closely the list shows its rows, and what they are dragged out as. */
public final class LookMenu {
    private LookMenu() {}

    /** The menu's button beside the list's title. */
    static MenuButton button(HeadlinesModel model, Words words) {
        MenuButton button = new MenuButton();
        Icons.dress(button, Icons.icon(BootstrapIcons.SORT_DOWN), words.get("look"));
        button.getStyleClass().add("list-look");
        button.setOnShowing(_ -> button.getItems().setAll(items(model)));
        button.getItems().setAll(items(model));
        return button;
    }

    /** What the menu holds, as things are now. */
    public static List<MenuItem> items(HeadlinesModel model) {
        Words words = Words.of(LookMenu.class);
        ListLook now = model.lookProperty().get();
        Stream<MenuItem> order =
                choices("look.order.", ArticleOrder.values(), now.order(), each -> model.look(now.with(each)), words);
        Menu dragged = new Menu(words.get("look.dragged"));
        dragged.getItems()
                .setAll(choices(
                                "look.dragged.",
                                ArticleForm.values(),
                                now.dragged(),
                                each -> model.look(now.dragged(each)),
                                words)
                        .toList());
        Stream<MenuItem> others = Stream.of(
                new SeparatorMenuItem(),
                check(words.get("look.grouped"), now.grouped(), on -> model.look(now.grouped(on))),
                check(words.get("look.compact"), now.compact(), on -> model.look(now.compact(on))),
                check(words.get("look.folded"), now.folded(), on -> model.look(now.folded(on))),
                new SeparatorMenuItem(),
                dragged);
        return Stream.concat(order, others).toList();
    }

    private static <E extends Enum<E>> Stream<MenuItem> choices(
            String key, E[] all, E chosen, Consumer<E> choose, Words words) {
        ToggleGroup one = new ToggleGroup();
        return Stream.of(all).map(each -> {
            RadioMenuItem item = new RadioMenuItem(words.get(key + each.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(one);
            item.setSelected(each == chosen);
            item.setOnAction(_ -> choose.accept(each));
            return item;
        });
    }

    private static MenuItem check(String text, boolean selected, Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setSelected(selected);
        item.setOnAction(_ -> choose.accept(item.isSelected()));
        return item;
    }
}
