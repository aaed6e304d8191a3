package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows stand for others: of a story's rows the first one in the list, until it is opened. Nothing is taken away by
 * folding: every row is shown, or stands behind one that says so. FX thread only.
 */
final class StoryFolds {
    private static final Comparator<HeadlineRow> TOLD = Comparator.comparing(
                    (HeadlineRow row) -> row.summary().time())
            .thenComparingLong(row -> row.id().value());

    private final Map<ArticleId, ArticleId> stories = new HashMap<>();
    private final Set<ArticleId> open = new HashSet<>();
    private final StoryCounts counts;
    private boolean folding;
    private @Nullable ArticleId reading;

    /** @param counts is asked how many tell a story by the cells that show it */
    StoryFolds(StoryCounts counts) {
        this.counts = counts;
    }

    /** How many tell the stories of the rows, of all that is stored. */
    StoryCounts counts() {
        return counts;
    }

    /** Starts again with nothing. */
    void clear() {
        counts.clear();
        stories.clear();
        open.clear();
    }

    void fold(boolean now) {
        folding = now;
    }

    /** This row is not put behind another one while it is read. */
    void reading(@Nullable ArticleId article) {
        reading = article;
    }

    /** Learns which articles are in which stories. */
    void learn(Map<ArticleId, ArticleId> more) {
        stories.putAll(more);
        counts.outdate(more.values());
    }

    boolean isAny() {
        return folding && !stories.isEmpty();
    }

    /** Opens or closes the story of a row. */
    void open(ArticleId article, boolean now) {
        ArticleId story = stories.get(article);
        if (story != null) {
            if (now) {
                open.add(story);
            } else {
                open.remove(story);
            }
        }
    }

    /** Whether both tell the same story. */
    boolean together(HeadlineRow one, HeadlineRow other) {
        ArticleId story = stories.get(one.id());
        return story != null && story.equals(stories.get(other.id()));
    }

    /** The rows to show, each told what it stands for. */
    List<HeadlineRow> shown(List<HeadlineRow> all) {
        Map<ArticleId, List<HeadlineRow>> told = folding ? told(all) : Map.of();
        List<HeadlineRow> shown = new ArrayList<>(all.size());
        for (HeadlineRow row : all) {
            ArticleId story = stories.get(row.id());
            List<HeadlineRow> rows = story == null ? List.of() : told.getOrDefault(story, List.of());
            row.tells(!rows.isEmpty() && rows.getFirst().equals(row) ? story : null);
            if (story == null || rows.size() < 2) {
                row.folds(StoryFold.NONE);
                shown.add(row);
            } else if (rows.getFirst().equals(row)) {
                List<HeadlineRow> others = rows.subList(1, rows.size());
                boolean opened = open.contains(story);
                row.folds(fold(row, others, opened));
                shown.add(row);
                if (opened) {
                    others.stream().sorted(TOLD).forEach(other -> {
                        other.folds(StoryFold.BELOW);
                        shown.add(other);
                    });
                }
            } else if (row.id().equals(reading) && !open.contains(story)) {
                row.folds(StoryFold.NONE);
                shown.add(row);
            }
        }
        return shown;
    }

    private Map<ArticleId, List<HeadlineRow>> told(List<HeadlineRow> all) {
        Map<ArticleId, List<HeadlineRow>> told = new HashMap<>();
        for (HeadlineRow row : all) {
            ArticleId story = stories.get(row.id());
            if (story != null) {
                told.computeIfAbsent(story, _ -> new ArrayList<>()).add(row);
            }
        }
        return told;
    }

    private static StoryFold fold(HeadlineRow first, List<HeadlineRow> others, boolean opened) {
        Set<String> sources = new HashSet<>();
        int unread = 0;
        for (HeadlineRow other : others) {
            ArticleSummary article = other.summary();
            sources.add(article.source());
            unread += article.read() ? 0 : 1;
        }
        sources.remove(first.summary().source());
        sources.remove("");
        return new StoryFold(others.size(), sources.size(), unread, opened, false);
    }
}
