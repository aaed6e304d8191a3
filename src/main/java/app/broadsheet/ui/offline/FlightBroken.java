package app.broadsheet.ui.offline;

import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;

/** That getting ready broke off, and what to do. */
final class FlightBroken extends Sheet {
    FlightBroken(Words words, Runnable again, Runnable close) {
        super("flight-broken");
        getChildren()
                .addAll(
                        new WrappedText(words.get("flight.broken"), "sheet-title"),
                        new WrappedText(words.get("flight.broken.advice"), "muted"),
                        foot(button(words.get("close"), close), first(words.get("flight.retry"), again)));
    }
}
