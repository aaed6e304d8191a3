package app.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.Delivery;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Comments that are brought back from a backup, in whatever state they were: nothing is sent from two computers. */
final class RestoredCommentsTest {
    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource(OutboxState.class)
    void is_not_sent_from_here_and_is_asked_about_where_it_may_have_arrived(OutboxState state) throws Exception {
        for (boolean lost : new boolean[] {false, true}) {
            try (PlayedSites sites = new PlayedSites();
                    OutboxRig there = new OutboxRig(data.resolve("there" + lost), new TestClock(OutboxRig.NOW));
                    OutboxRig here = new OutboxRig(data.resolve("here" + lost), new TestClock(OutboxRig.NOW))) {
                there.online.set(false);
                OwnComment comment = in(there, article(there, sites), state, lost);
                ArticleId article = article(here, sites);
                here.store
                        .userData()
                        .comments(List.of(comment), List.of(article))
                        .join();
                OwnComment back = here.get(new OwnCommentId(1));
                boolean sent = lost || state == OutboxState.SENDING || state == OutboxState.UNCERTAIN;
                OutboxState expected = !state.underWay() ? state : sent ? OutboxState.NEEDS_CHOICE : OutboxState.DRAFT;
                assertThat(back.state()).isEqualTo(expected);
                assertThat(back.delivery().doubted()).isEqualTo(sent);
                for (int hour = 0; hour < 24; hour++) {
                    here.after(Duration.ofHours(1));
                }
                assertThat(sites.said()).isEmpty();
                assertThat(here.state(back.id())).isEqualTo(expected);
            }
        }
    }

    private static OwnComment in(OutboxRig rig, ArticleId article, OutboxState state, boolean lost) {
        OwnCommentId id = rig.write(article, "From the other computer.");
        Delivery queued = rig.get(id).delivery();
        assertThat(rig.store
                        .outbox()
                        .update(id, OutboxState.QUEUED, queued.doubted(lost).to(state))
                        .join())
                .isTrue();
        return rig.get(id);
    }

    private static ArticleId article(OutboxRig rig, PlayedSites sites) {
        URI page = URI.create("http://127.0.0.1:" + sites.port() + "/article");
        return rig.article(
                "An article", page, new CommentLinks(null, page.resolve("/comments.xml"), page.resolve("/wfw"), null));
    }
}
