package app.broadsheet.ui.shell;

import app.broadsheet.app.Appearance;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.headlines.LookMenu;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Everything that can be done, by topic: behind one button in the tool bar, or in the system's menu bar on macOS. */
final class MainMenu {
    private final WindowModels models;
    private final Consumer<Command> run;
    private final CommandNames names;
    private final Words words;

    MainMenu(WindowModels models, Consumer<Command> run, Words words) {
        this.models = models;
        this.run = run;
        this.names = new CommandNames(words);
        this.words = words;
    }

    /** Whether the system has a place of its own for menus. */
    static boolean isSystems() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }

    /** The button that holds all menus. */
    MenuButton button() {
        MenuButton button = new MenuButton();
        Icons.dress(button, Icons.icon(BootstrapIcons.LIST), words.get("menu"));
        button.getStyleClass().add("main-menu");
        button.getItems().setAll(menus());
        return button;
    }

    /** The bar that macOS shows at the top of the screen. */
    MenuBar systemBar() {
        MenuBar bar = new MenuBar();
        bar.getMenus().setAll(menus());
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private List<Menu> menus() {
        return List.of(file(), view(), article(), help());
    }

    private Menu file() {
        CheckMenuItem offline = new CheckMenuItem(names.name(Command.WORK_OFFLINE));
        offline.setOnAction(_ -> run.accept(Command.WORK_OFFLINE));
        models.status().offlineProperty().subscribe(offline::setSelected);
        return menu(
                "menu.file",
                item(Command.ADD),
                item(Command.NEW_FOLDER),
                item(Command.IMPORT),
                item(Command.PASTE),
                item(Command.EXPORT),
                item(Command.EXPORT_ALL),
                new SeparatorMenuItem(),
                item(Command.REFRESH),
                offline,
                new SeparatorMenuItem(),
                item(Command.QUIT));
    }

    private Menu view() {
        Menu menu = menu("menu.view");
        Runnable fill = () -> {
            menu.getItems().setAll(LookMenu.items(models.headlines()));
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(themes());
            menu.getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            plain(
                                    words.get("menu.larger"),
                                    () -> models.appearance().resize(1)),
                            plain(
                                    words.get("menu.smaller"),
                                    () -> models.appearance().resize(-1)),
                            item(Command.LOOKS));
        };
        menu.setOnShowing(_ -> fill.run());
        fill.run();
        return menu;
    }

    private List<MenuItem> themes() {
        ToggleGroup group = new ToggleGroup();
        return Stream.of(Appearance.Theme.values())
                .<MenuItem>map(theme -> {
                    RadioMenuItem item = new RadioMenuItem(
                            words.get("menu.theme." + theme.name().toLowerCase(Locale.ROOT)));
                    item.setToggleGroup(group);
                    item.setSelected(theme
                            == models.appearance().appearanceProperty().get().theme());
                    item.setOnAction(_ -> models.appearance().theme(theme));
                    return item;
                })
                .toList();
    }

    private Menu article() {
        return menu(
                "menu.article",
                item(Command.NEXT_UNREAD),
                item(Command.PREVIOUS_UNREAD),
                item(Command.NEXT_SOURCE),
                item(Command.PREVIOUS_SOURCE),
                new SeparatorMenuItem(),
                item(Command.COMMENT),
                item(Command.STAR),
                item(Command.TOGGLE_READ),
                item(Command.MARK_ALL_READ),
                new SeparatorMenuItem(),
                item(Command.BROWSE),
                new SeparatorMenuItem(),
                item(Command.UNDO));
    }

    private Menu help() {
        return menu("menu.help", item(Command.PALETTE), item(Command.KEYS), item(Command.ABOUT));
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu(words.get(key));
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(Command command) {
        String key = names.key(command);
        return plain(
                key.isEmpty() ? names.name(command) : words.get("menu.item", names.name(command), key),
                () -> run.accept(command));
    }

    private static MenuItem plain(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
