package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import java.util.Map;

/**
 * What the user wants of an import.
 *
 * @param to where it goes
 * @param pages whether to fetch what is only an address; begins when all is kept, and is not waited for
 * @param replace whether an article that is here gives place to its richer copy; those that nobody was asked of do when
 *     nothing of them is lost
 */
public record ImportChoices(Destination to, boolean pages, Map<ArticleId, Boolean> replace) {
    public ImportChoices {
        replace = Map.copyOf(replace);
    }

    /** As long as nobody was asked. */
    public static ImportChoices unasked(Destination to) {
        return new ImportChoices(to, true, Map.of());
    }

    boolean replaces(RicherCopy copy) {
        return replace.getOrDefault(copy.article(), copy.losesNothing());
    }
}
