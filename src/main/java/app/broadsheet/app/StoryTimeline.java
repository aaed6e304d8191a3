package app.broadsheet.app;

import app.broadsheet.store.StoredArticle;
import java.util.ArrayList;
import java.util.List;

/** A story as it was told: who reported when, and what each added. Pure. */
final class StoryTimeline {
    /** More reports of one story than these are told by nobody. */
    static final int MOST = 60;

    /** Sentences of a report that are shown. */
    private static final int SHOWN = 4;

    private static final int OPENING = 2;

    private StoryTimeline() {}

    /** @param story the earliest first */
    static List<TimelineEntry> of(List<StoredArticle> story) {
        NewSentences said = new NewSentences();
        List<TimelineEntry> entries = new ArrayList<>();
        for (StoredArticle report : story) {
            String text = report.text().isBlank() ? report.summary().excerpt() : report.text();
            List<String> fresh = said.add(text, report.language());
            int shown = Math.min(fresh.size(), entries.isEmpty() ? OPENING : SHOWN);
            entries.add(new TimelineEntry(
                    report.summary(),
                    fresh.subList(0, shown),
                    entries.isEmpty() ? 0 : fresh.size() - shown,
                    !entries.isEmpty() && fresh.isEmpty() && !text.isBlank()));
        }
        return entries;
    }
}
