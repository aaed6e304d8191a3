package app.broadsheet.ui.shell;

import app.broadsheet.app.FetchingAhead.Waiting;
import app.broadsheet.ui.fx.Words;
import java.util.Locale;
import javafx.beans.value.ObservableValue;

/** How it stands with reading offline, in words. FX thread only. */
final class OfflineWords {
    private OfflineWords() {}

    /** How much is ready. */
    static ObservableValue<String> ready(StatusModel status, Words words) {
        return status.statusProperty().map(now -> words.get("status.ready", now.ready(), now.articles()));
    }

    /** What fetching ahead waits for; empty for nothing. */
    static ObservableValue<String> waiting(StatusModel status, Words words) {
        return status.waitingProperty()
                .map(now -> now == Waiting.FOR_NOTHING
                        ? ""
                        : words.get("offline.wait." + now.name().toLowerCase(Locale.ROOT)));
    }
}
