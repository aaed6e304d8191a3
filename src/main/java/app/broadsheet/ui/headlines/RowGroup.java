package app.broadsheet.ui.headlines;

import java.time.LocalDate;

/** What the rows below a heading have in common. */
sealed interface RowGroup {
    /** They are of one day, by the reader's clock. */
    record Day(LocalDate date) implements RowGroup {}

    /** They are of one source; what the user saved has no title. */
    record Source(String title) implements RowGroup {}
}
