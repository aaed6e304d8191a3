package app.broadsheet.store;

import app.broadsheet.model.Unready;
import java.util.List;

/**
 * How ready some articles are, by what is on the disk.
 *
 * @param ready how many can be read whole with no network
 * @param unready the others
 */
public record EditionOutcome(int ready, List<Unready> unready) {
    public EditionOutcome {
        unready = List.copyOf(unready);
    }
}
