package app.broadsheet.model;

import java.util.List;

/**
 * A story beside the one that is being read.
 *
 * @param bond what relates it
 * @param shared up to three names or words that both are about; empty when it is not known
 * @param alsoIn how many other sources have the same text
 */
public record RelatedStory(ArticleSummary article, StoryBond bond, List<String> shared, int alsoIn) {
    public RelatedStory {
        shared = List.copyOf(shared);
    }
}
