package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.StoryBond;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which articles tell the same event, kept as articles come in: each joins the story that it is most like on the mean over
 * the story's articles, or begins one. So one article that two stories share does not make one of both. What was placed
 * stays where it is; cost grows with the matches of the new article only.
 *
 * <p>Holds numbers and times of the articles that it was given, about 150 bytes each: give it what is recent and {@link
 * #forgetBefore} the rest. One thread at a time.
 */
public final class Clusters {
    /** How many matches to ask for: {@code article.question(Clusters.MATCHES)}. */
    public static final int MATCHES = 60;

    /** The least mean likeness to a story's articles; those that are no match count as 0. */
    private static final double JOIN = 0.15;

    private final Map<ArticleId, Story> stories = new HashMap<>();
    /** By name. A story's name is one of its articles, or one that is in no story. */
    private final Map<ArticleId, Story> named = new HashMap<>();
    /** What was placed since it was asked for last. */
    private final Map<ArticleId, ArticleId> placed = new LinkedHashMap<>();

    private static final class Story {
        private ArticleId key;
        private final Map<ArticleId, Instant> articles = new HashMap<>();

        private Story(ArticleId key) {
            this.key = key;
        }

        private StoryCluster cluster() {
            List<ArticleId> byTime = new ArrayList<>(articles.keySet());
            byTime.sort(Comparator.comparing((ArticleId id) -> articles.getOrDefault(id, Instant.MAX))
                    .thenComparingLong(ArticleId::value));
            return new StoryCluster(byTime);
        }
    }

    /**
     * Places an article; one that was placed before is placed again.
     *
     * @param time when it was published or first seen
     * @param related what the index answered for it; articles that were not placed yet are passed over
     * @return the story that it is in now
     */
    public StoryCluster add(ArticleId article, Instant time, List<Match> related) {
        remove(List.of(article));
        Story called = named.get(article);
        Map<Story, Double> likeness = new HashMap<>();
        for (Match match : related) {
            if (isSameEvent(match.bond())) {
                add(match.article(), match.score(), likeness);
                match.copies().forEach(copy -> add(copy, match.score(), likeness));
            }
        }
        @Nullable
        Story story = likeness.entrySet().stream()
                .filter(each -> mean(each) >= JOIN)
                .max(Comparator.comparingDouble(Clusters::mean))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (called != null && called != story) {
            rename(called);
        }
        if (story == null) {
            story = new Story(article);
            named.put(article, story);
        }
        story.articles.put(article, time);
        stories.put(article, story);
        placed.put(article, story.key);
        return story.cluster();
    }

    /** The article that it is called by tells something else now. */
    private void rename(Story story) {
        named.remove(story.key);
        if (!story.articles.isEmpty()) {
            story.key = story.cluster().first();
            named.put(story.key, story);
            story.articles.keySet().forEach(article -> placed.put(article, story.key));
        }
    }

    /** Which articles were put into which stories since this was asked last: some others may follow the one added. */
    public Map<ArticleId, ArticleId> placed() {
        Map<ArticleId, ArticleId> all = Map.copyOf(placed);
        placed.clear();
        return all;
    }

    /** Puts an article back into the story where it was, which is called by the article that began it. */
    public void restore(ArticleId article, Instant time, ArticleId story) {
        Story known = named.computeIfAbsent(story, Story::new);
        known.articles.put(article, time);
        stories.put(article, known);
    }

    /** The article that began the story of this one: its story's name, also when that one is there no more. */
    public Optional<ArticleId> storyOf(ArticleId article) {
        return Optional.ofNullable(stories.get(article)).map(story -> story.key);
    }

    /** The story of an article, empty when it was not placed. */
    public Optional<StoryCluster> of(ArticleId article) {
        return Optional.ofNullable(stories.get(article)).map(Story::cluster);
    }

    /** Takes articles out of their stories. */
    public void remove(Collection<ArticleId> articles) {
        for (ArticleId article : articles) {
            Story story = stories.remove(article);
            if (story != null) {
                story.articles.remove(article);
            }
        }
    }

    /** Forgets the stories that nothing was added to since then. */
    public void forgetBefore(Instant then) {
        stories.values().removeIf(story -> story.articles.values().stream().allMatch(time -> time.isBefore(then)));
        named.values().retainAll(Set.copyOf(stories.values()));
    }

    private void add(ArticleId matched, double score, Map<Story, Double> likeness) {
        Story story = stories.get(matched);
        if (story != null) {
            likeness.merge(story, score, Double::sum);
        }
    }

    private static double mean(Map.Entry<Story, Double> likeness) {
        return likeness.getValue() / likeness.getKey().articles.size();
    }

    private static boolean isSameEvent(StoryBond bond) {
        return bond != StoryBond.BACKGROUND && bond != StoryBond.FOLLOW_UP;
    }
}
