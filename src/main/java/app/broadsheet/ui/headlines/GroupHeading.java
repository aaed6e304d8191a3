package app.broadsheet.ui.headlines;

import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The heading of a group of rows, above the first of them; not there above the others. Style class {@code group}. */
final class GroupHeading extends Label {
    private final Ages ages;
    private final Words words;

    GroupHeading(Ages ages, Words words) {
        this.ages = ages;
        this.words = words;
        getStyleClass().add("group");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        show(null);
        // A heading is not a part of the row below it.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /** Says what the group is; null for none. */
    void show(@Nullable RowGroup heading) {
        Presence.set(this, heading != null);
        setText(
                switch (heading) {
                    case null -> "";
                    case RowGroup.Day(LocalDate day) -> ages.day(day);
                    case RowGroup.Source(String title) -> title.isEmpty() ? words.get("group.saved") : title;
                });
    }
}
