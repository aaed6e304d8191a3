package app.broadsheet.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Needs;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose pictures come without being asked for. */
final class RuleBookTest {
    private static final URI PICTURE = URI.create("https://paper.example/a.jpg");

    @Test
    void what_was_saved_from_a_file_asks_for_no_picture_until_it_may() {
        Needs file = needs(null, false);

        assertThat(plan(Map.of(), file)).isEqualTo(PictureChoice.NONE);
        assertThat(plan(Map.of(new Scope.Everything(), OfflineRule.DEFAULT), file))
                .isEqualTo(PictureChoice.NONE);
        assertThat(plan(Map.of(new Scope.Saved(), OfflineRule.DEFAULT), file)).isEqualTo(PictureChoice.REDUCED);
    }

    @Test
    void a_page_whose_address_was_given_comes_with_its_pictures_unless_saved_ones_may_not() {
        Needs link = needs(null, true);

        assertThat(plan(Map.of(), link)).isEqualTo(PictureChoice.REDUCED);
        assertThat(plan(Map.of(new Scope.Saved(), OfflineRule.DEFAULT.withPictures(PictureChoice.NONE)), link))
                .isEqualTo(PictureChoice.NONE);
    }

    @Test
    void a_source_has_its_own_choice_or_that_of_all() {
        Needs article = needs(new FeedId(3), false);
        OfflineRule without = OfflineRule.DEFAULT.withPictures(PictureChoice.NONE);

        assertThat(plan(Map.of(), article)).isEqualTo(PictureChoice.REDUCED);
        assertThat(plan(Map.of(new Scope.Saved(), without), article)).isEqualTo(PictureChoice.REDUCED);
        assertThat(plan(Map.of(new Scope.Everything(), without), article)).isEqualTo(PictureChoice.NONE);
        assertThat(plan(
                        Map.of(new Scope.Everything(), without, new Scope.InFeed(new FeedId(3)), OfflineRule.DEFAULT),
                        article))
                .isEqualTo(PictureChoice.REDUCED);
    }

    private static PictureChoice plan(Map<Scope, OfflineRule> chosen, Needs needs) {
        return PreparePlan.of(List.of(needs), new RuleBook(chosen, List.of(), List.of()), false)
                .items()
                .getFirst()
                .pictures();
    }

    private static Needs needs(@Nullable FeedId feed, boolean given) {
        return new Needs(new ArticleId(1), feed, null, 0, false, true, given, List.of(PICTURE));
    }
}
