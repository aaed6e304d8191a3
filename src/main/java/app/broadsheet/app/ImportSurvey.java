package app.broadsheet.app;

import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.model.ImportItem;
import java.util.List;
import java.util.Map;

/** What is in files that were dropped, before anything of it is kept. Immutable. */
public final class ImportSurvey {
    /** What is no more than this opens at once; a longer list is shown first. */
    private static final int FEW = 12;

    private final List<ImportUnit> units;
    private final Map<ImportUnit, ImportPlan> plans;
    private final Found found;

    /**
     * How much of what was found.
     *
     * @param files how many files were looked into
     * @param articles articles, those that are here already among them
     * @param here those that are here already, just as they are or richer
     * @param richer those that are here already with less text or fewer pictures, an article twice when two files have it
     * @param feeds sources of lists of subscriptions
     * @param links addresses that have to be fetched
     * @param bare those new articles that are an address and nothing else: their pages can be fetched
     * @param unreadable what can't be used, and why
     * @param whole whether everything was looked at: not, if it was cancelled
     */
    public record Found(
            int files,
            int articles,
            int here,
            List<RicherCopy> richer,
            int feeds,
            int links,
            int bare,
            List<ImportItem.Unreadable> unreadable,
            boolean whole) {
        public Found {
            richer = List.copyOf(richer);
            unreadable = List.copyOf(unreadable);
        }

        /** How many of the articles are new. */
        public int fresh() {
            return articles - here - richer.size();
        }
    }

    ImportSurvey(List<ImportUnit> units, Map<ImportUnit, ImportPlan> plans, Found found) {
        this.units = List.copyOf(units);
        this.plans = Map.copyOf(plans);
        this.found = found;
    }

    /** What there is. */
    public Found found() {
        return found;
    }

    /** Whether the reader should see what there is before it is kept: it is much, or would take the place of something. */
    public boolean isToBeAsked() {
        return !found.richer.isEmpty()
                || found.articles + found.links + found.unreadable.size() > FEW
                || units.size() > FEW;
    }

    List<ImportUnit> units() {
        return units;
    }

    /** What was read out of files while it was not too much to keep. */
    Map<ImportUnit, ImportPlan> plans() {
        return plans;
    }
}
