package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.app.Release;
import app.broadsheet.ui.settings.AccountsModel;
import app.broadsheet.ui.settings.AccountsPane;
import app.broadsheet.ui.settings.FetchingModel;
import app.broadsheet.ui.settings.FetchingPane;
import app.broadsheet.ui.settings.LoginPane;
import app.broadsheet.ui.settings.NotificationsModel;
import app.broadsheet.ui.settings.NotificationsPane;
import app.broadsheet.ui.settings.UpdatesPane;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What can be set below how things look. */
final class SettingsPanes {
    private SettingsPanes() {}

    /**
     * @param zone whose days are said
     * @param releasePage opens the page of a version outside
     */
    static List<Node> of(Desk desk, ZoneId zone, Consumer<Release> releasePage) {
        return List.of(
                new FetchingPane(new FetchingModel(
                        desk.preferences().pace(),
                        desk.preferences()::pace,
                        desk.preferences().roundsOverMetered(),
                        allowed -> {
                            desk.preferences().roundsOverMetered(allowed);
                            var _ = desk.refreshing().refreshDue();
                        })),
                new NotificationsPane(new NotificationsModel(desk.notifying())),
                new LoginPane(desk.login()),
                new UpdatesPane(desk.releases(), zone, releasePage),
                new AccountsPane(new AccountsModel(desk.accounts()::all, desk.accounts()::signOut)));
    }
}
