package app.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.comment.CuttingProxy.Cut;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnCommentId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is not any more as it was when a comment was queued is asked about, and nothing is sent before the answer, at the
 * sites that can be played; what WordPress does about it is in {@link WordPressTest}.
 */
final class ChangedMeanwhileTest {
    @TempDir
    private Path data;

    private PlayedSites sites;
    private CuttingProxy proxy;
    private OutboxRig rig;

    @BeforeEach
    void open() throws IOException {
        sites = new PlayedSites();
        proxy = new CuttingProxy();
        proxy.before(sites.port());
        rig = new OutboxRig(data, new TestClock(OutboxRig.NOW));
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
        proxy.close();
        sites.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"COMMENT_API", "MASTODON", "DISCOURSE"})
    void a_changed_article_asks_first(Kind kind) {
        ArticleId article = article(kind);
        OwnCommentId id = rig.write(article, "On the first wording.");
        rig.store
                .articles()
                .save(
                        rig.store.feeds().all().join().getFirst().id(),
                        List.of(OutboxRig.article("On " + kind, "Other words.", page(kind), links(kind))))
                .join();
        asked(id, "changed");
        rig.commenting().sendAnyway(id).join();
        rig.settle(id);
        assertThat(sites.said()).hasSize(1);
    }

    @Test
    void a_mastodon_post_that_is_gone_asks() {
        OwnCommentId id = rig.write(article(Kind.MASTODON), "Anybody there?");
        sites.gone = true;
        asked(id, "does not find the post");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"COMMENT_API", "DISCOURSE"})
    void a_thread_that_was_closed_is_said(Kind kind) {
        OwnCommentId id = rig.write(article(kind), "Too late?");
        sites.refuses = kind == Kind.COMMENT_API ? 403 : 404;
        rig.run();
        assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.CLOSED);
        sites.refuses = 0;
        rig.after(Duration.ofDays(1));
        assertThat(rig.state(id)).isEqualTo(OutboxState.CLOSED);
        assertThat(sites.said()).isEmpty();
    }

    @Test
    void an_answer_where_answers_cannot_be_sent_asks() {
        OwnCommentId id =
                rig.write(article(Kind.COMMENT_API), "To you.", OutboxRig.ADA, new CommentParent("c1", "Bob", null));
        asked(id, "Answers to a comment cannot be sent there");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"MASTODON", "DISCOURSE"})
    void signed_in_as_somebody_else_asks(Kind kind) {
        ArticleId article = article(kind);
        rig.read(article);
        OwnCommentId id = rig.write(article, "As Ada.");
        CommentAccount other = new CommentAccount(kind, "127.0.0.1:" + proxy.port(), "bob");
        rig.store.accounts().put(other).join();
        rig.secrets.put(other.secretName(), "another");
        asked(id, "somebody else");
    }

    @Test
    void signed_out_waits_for_an_account() {
        ArticleId article = article(Kind.DISCOURSE);
        rig.read(article);
        OwnCommentId id = rig.write(article, "As Ada.");
        rig.store
                .accounts()
                .remove(PlayedSites.account(Kind.DISCOURSE, proxy.port()))
                .join();
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.NEEDS_SIGN_IN);
        assertThat(sites.said()).isEmpty();
    }

    /** Markdown makes a link of it and its address is gone; a mention loses its server: the words are not the same. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"MASTODON", "DISCOURSE"})
    void what_arrived_and_looks_otherwise_there_is_not_sent_a_second_time(Kind kind) {
        sites.shows = words -> words.replace("@carol@example.social", "@carol").replaceAll("\\[(.*?)]\\(.*?\\)", "$1");
        sites.forgetful = true;
        OwnCommentId id =
                rig.write(article(kind), "See [this](http://example.com/there), @carol@example.social, it helps.");
        proxy.arm(line -> line.startsWith("POST"), Cut.AFTER_REQUEST);
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.UNCERTAIN);
        for (int day = 0; day < 12; day++) {
            rig.after(Duration.ofDays(1));
        }
        assertThat(sites.said()).hasSize(1);
        assertThat(rig.state(id)).isEqualTo(OutboxState.NEEDS_CHOICE);
        assertThat(rig.why(id)).contains("another");
    }

    private void asked(OwnCommentId id, String why) {
        rig.run();
        assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.NEEDS_CHOICE);
        assertThat(rig.why(id)).contains(why);
        rig.after(Duration.ofDays(1));
        assertThat(rig.state(id)).isEqualTo(OutboxState.NEEDS_CHOICE);
        assertThat(sites.said()).isEmpty();
    }

    private ArticleId article(Kind kind) {
        if (kind != Kind.COMMENT_API) {
            CommentAccount account = PlayedSites.account(kind, proxy.port());
            rig.store.accounts().put(account).join();
            rig.secrets.put(account.secretName(), "a-token");
        }
        return rig.article("On " + kind, page(kind), links(kind));
    }

    private URI page(Kind kind) {
        return URI.create("http://127.0.0.1:" + proxy.port() + PlayedSites.page(kind));
    }

    private CommentLinks links(Kind kind) {
        URI page = page(kind);
        return kind == Kind.COMMENT_API
                ? new CommentLinks(null, page.resolve("/comments.xml"), page.resolve("/wfw"), null)
                : CommentLinks.NONE;
    }
}
