package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.StoryCount;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How many tell the stories of the rows that came into sight, loaded or not: asked of the store, once for all rows that come
 * with one frame. FX thread only.
 */
final class StoryCounts {
    private static final Logger LOG = Logger.getLogger(StoryCounts.class.getName());

    private final ArticlePages pages;
    private final Executor fx;
    private final Map<ArticleId, StoryCount> known = new HashMap<>();
    private final Map<ArticleId, Set<HeadlineRow>> seen = new HashMap<>();
    private final Set<ArticleId> wanted = new HashSet<>();
    private int generation;

    /** @param fx runs what it is given later on the FX thread */
    StoryCounts(ArticlePages pages, Executor fx) {
        this.pages = pages;
        this.fx = fx;
    }

    /** Starts again with nothing. */
    void clear() {
        generation++;
        known.clear();
        seen.clear();
        wanted.clear();
    }

    /** The row is in sight: it is told how many tell its story, now or soon. */
    void shown(HeadlineRow row) {
        ArticleId story = row.storyProperty().get();
        if (story == null) {
            row.counted(StoryCount.ALONE);
            return;
        }
        seen.computeIfAbsent(story, _ -> new HashSet<>()).add(row);
        StoryCount count = known.get(story);
        if (count == null) {
            want(story);
        } else {
            row.counted(count);
        }
    }

    /** These may have grown. */
    void outdate(Collection<ArticleId> stories) {
        for (ArticleId story : stories) {
            known.remove(story);
            if (seen.containsKey(story)) {
                want(story);
            }
        }
    }

    private void want(ArticleId story) {
        if (wanted.add(story) && wanted.size() == 1) {
            fx.execute(this::ask);
        }
    }

    private void ask() {
        List<ArticleId> stories = List.copyOf(wanted);
        wanted.clear();
        int asked = generation;
        if (!stories.isEmpty()) {
            var _ = pages.counts(stories)
                    .whenComplete((counts, problem) -> fx.execute(() -> answered(asked, stories, counts, problem)));
        }
    }

    private void answered(
            int asked,
            List<ArticleId> stories,
            @Nullable Map<ArticleId, StoryCount> counts,
            @Nullable Throwable problem) {
        if (asked != generation) {
            return;
        }
        if (counts == null) {
            LOG.log(Level.WARNING, "Who tells a story cannot be counted", problem);
            return;
        }
        for (ArticleId story : stories) {
            StoryCount count = counts.getOrDefault(story, StoryCount.ALONE);
            known.put(story, count);
            for (HeadlineRow row : seen.getOrDefault(story, Set.of())) {
                row.counted(count);
            }
        }
    }
}
