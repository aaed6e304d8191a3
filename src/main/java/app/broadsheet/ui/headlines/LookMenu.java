package app.broadsheet.ui.headlines;

import app.broadsheet.app.ListLook;
import app.broadsheet.model.ArticleOrder;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** In which order and how closely the list shows its rows. */
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
        ToggleGroup orders = new ToggleGroup();
        Stream<MenuItem> order = Stream.of(ArticleOrder.values()).map(each -> {
            RadioMenuItem item =
                    new RadioMenuItem(words.get("look.order." + each.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(orders);
            item.setSelected(each == now.order());
            item.setOnAction(_ -> model.look(now.with(each)));
            return item;
        });
        Stream<MenuItem> others = Stream.of(
                new SeparatorMenuItem(),
                check(
                        words.get("look.grouped"),
                        now.grouped(),
                        on -> model.look(new ListLook(now.order(), on, now.compact(), now.folded()))),
                check(
                        words.get("look.compact"),
                        now.compact(),
                        on -> model.look(new ListLook(now.order(), now.grouped(), on, now.folded()))),
                check(
                        words.get("look.folded"),
                        now.folded(),
                        on -> model.look(new ListLook(now.order(), now.grouped(), now.compact(), on))));
        return Stream.concat(order, others).toList();
    }

    private static MenuItem check(String text, boolean selected, Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setSelected(selected);
        item.setOnAction(_ -> choose.accept(item.isSelected()));
        return item;
    }
}
