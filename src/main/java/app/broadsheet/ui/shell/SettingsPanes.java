package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.ui.settings.AccountsModel;
import app.broadsheet.ui.settings.AccountsPane;
import app.broadsheet.ui.settings.FetchingModel;
import app.broadsheet.ui.settings.FetchingPane;
import app.broadsheet.ui.settings.LoginPane;
import app.broadsheet.ui.settings.NotificationsModel;
import app.broadsheet.ui.settings.NotificationsPane;
import java.util.List;
import javafx.scene.Node;

/** What can be set below how things look. */
final class SettingsPanes {
    private SettingsPanes() {}

    static List<Node> of(Desk desk) {
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
                new AccountsPane(new AccountsModel(desk.accounts()::all, desk.accounts()::signOut)));
    }
}
