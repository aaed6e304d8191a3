package app.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.Identity;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnCommentId;
import app.broadsheet.store.StoredComment;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The outbox and the threads against a real WordPress with a real database. */
final class WordPressTest {
    private static final Duration LATER = Duration.ofMinutes(3);

    @TempDir
    private static Path parent;

    private static WordPress site;

    @TempDir
    private Path data;

    private OutboxRig rig;
    private WordPress.Post post;
    private ArticleId article;

    @BeforeAll
    static void install() throws Exception {
        site = WordPress.start(parent);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @BeforeEach
    void open(TestInfo test) {
        for (String option : List.of("comment_moderation", "comment_registration", "test_flood", "test_slow")) {
            site.option(option, "0");
        }
        site.option("require_name_email", "1");
        rig = new OutboxRig(data, new TestClock(OutboxRig.NOW));
        post = site.post(test.getDisplayName());
        article = article(post);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void anonymous_accepted() {
        OwnCommentId id = rig.write(article, "Well said — “quite” <b>so</b> & more. ✓ שלום");
        rig.run();
        assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(site.comments(post.id())).singleElement().satisfies(comment -> {
            assertThat(comment.author()).isEqualTo("Ada");
            assertThat(comment.email()).isEqualTo("ada@example.com");
            assertThat(comment.text()).contains("✓ שלום");
            assertThat(rig.get(id).delivery().link()).isEqualTo(URI.create(post.link() + "#comment-" + comment.id()));
        });
        rig.after(LATER);
        assertThat(site.comments(post.id())).hasSize(1);
    }

    @Test
    void held_then_approved_and_noticed() {
        site.option("comment_moderation", "1");
        OwnCommentId id = rig.write(article, "Please look at this.");
        rig.run();
        assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.HELD);
        rig.after(LATER);
        assertThat(rig.state(id)).isEqualTo(OutboxState.HELD);
        site.status(site.comments(post.id()).getFirst().id(), "approve");
        rig.after(Duration.ofMinutes(30));
        assertThat(rig.state(id)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(String.valueOf(rig.get(id).delivery().link())).contains("#comment-");
        assertThat(site.comments(post.id())).hasSize(1);
    }

    @Test
    void held_then_deleted_is_said() {
        site.option("comment_moderation", "1");
        OwnCommentId id = rig.write(article, "Not for long.");
        rig.run();
        site.control("delete", site.comments(post.id()).getFirst().id());
        rig.after(LATER);
        assertThat(rig.state(id)).isEqualTo(OutboxState.CLOSED);
        assertThat(rig.why(id)).contains("removed");
    }

    @Test
    void duplicate_of_what_was_said_before_is_said_so() {
        OwnCommentId first = rig.write(article, "The same twice.");
        rig.run();
        OwnCommentId second = rig.write(article, "The same twice.");
        rig.after(LATER);
        assertThat(rig.state(first)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(rig.state(second)).isEqualTo(OutboxState.NEEDS_EDIT);
        assertThat(site.comments(post.id())).hasSize(1);
    }

    @Test
    void a_lost_answer_is_settled_by_looking() {
        site.option("test_slow", "4000"); // longer than the rig waits for an answer
        OwnCommentId id = rig.write(article, "Did it arrive?");
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.UNCERTAIN);
        assertThat(rig.get(id).editable()).isFalse();
        site.option("test_slow", "0");
        rig.after(LATER);
        assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(site.comments(post.id())).hasSize(1);
    }

    @Test
    void a_lost_answer_to_a_held_comment_is_settled_by_the_same_words_again() {
        site.option("comment_moderation", "1");
        site.option("test_slow", "4000");
        OwnCommentId id = rig.write(article, "Did this one arrive?");
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.UNCERTAIN);
        site.option("test_slow", "0");
        rig.after(LATER);
        assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.HELD);
        assertThat(site.comments(post.id())).hasSize(1);
        site.status(site.comments(post.id()).getFirst().id(), "approve");
        rig.after(LATER);
        assertThat(rig.state(id)).isEqualTo(OutboxState.PUBLISHED);
    }

    @Test
    void a_lost_answer_and_then_closed_asks() {
        site.option("comment_moderation", "1");
        site.option("test_slow", "4000");
        OwnCommentId id = rig.write(article, "And then the door closed.");
        rig.run();
        site.option("test_slow", "0");
        site.control("close", post.id());
        rig.after(LATER);
        assertThat(rig.state(id)).isEqualTo(OutboxState.NEEDS_CHOICE);
        assertThat(rig.get(id).delivery().doubted()).isTrue();
        assertThat(site.comments(post.id())).hasSize(1);
    }

    @Test
    void too_fast_is_waited_for() {
        OwnCommentId first = rig.write(article, "One.");
        OwnCommentId second = rig.write(article, "Two.");
        rig.run();
        site.option("test_flood", "1");
        assertThat(rig.state(first)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(rig.state(second)).as("15 s apart by our clock").isEqualTo(OutboxState.QUEUED);
        rig.after(Duration.ofSeconds(20)); // not by the site's: it is as fast as this test
        assertThat(rig.state(second)).isEqualTo(OutboxState.WAITING);
        assertThat(rig.why(second)).contains("too quickly");
        site.option("test_flood", "0");
        rig.after(LATER);
        assertThat(rig.state(second)).as(rig.why(second)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(site.comments(post.id())).extracting(WordPress.Stored::text).containsExactly("One.", "Two.");
    }

    @Test
    void closed_is_known_before_and_said_after() {
        rig.read(article);
        assertThat(rig.store.comments().thread(article).join().target())
                .satisfies(target -> assertThat(target.kind()).isEqualTo(Kind.WORDPRESS_FORM));
        OwnCommentId id = rig.write(article, "Too late?");
        site.control("close", post.id());
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.CLOSED);
        assertThat(site.comments(post.id())).isEmpty();
    }

    @Test
    void a_removed_article_is_said() {
        OwnCommentId id = rig.write(article, "Anybody there?");
        site.control("unpublish", post.id());
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.CLOSED);
    }

    @Test
    void missing_email_is_asked_for() {
        OwnCommentId id = rig.write(article, "Who am I?", new Identity("Ada", "", ""), null);
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.NEEDS_EDIT);
        assertThat(site.comments(post.id())).isEmpty();
        OwnCommentId bad = rig.write(article, "Who am I now?", new Identity("Ada", "nonsense", ""), null);
        rig.after(LATER);
        assertThat(rig.state(bad)).as("WordPress' error page at 200").isEqualTo(OutboxState.NEEDS_EDIT);
        assertThat(rig.why(bad)).contains("valid email");
        assertThat(site.comments(post.id())).isEmpty();
    }

    @Test
    void members_only_asks_to_sign_in_and_then_delivers() {
        site.option("comment_registration", "1");
        OwnCommentId id = rig.write(article, "As a member.");
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.NEEDS_SIGN_IN);
        signIn();
        assertThat(rig.store.outbox().queue(id, OutboxRig.ADA, null, "t").join())
                .isTrue();
        rig.after(LATER);
        assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(site.comments(post.id()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.author()).isEqualTo("editor"));
    }

    @Test
    void rest_with_an_application_password() {
        signIn();
        OwnCommentId id = rig.write(article, "By REST.");
        rig.run();
        assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(rig.get(id).delivery().target())
                .satisfies(target -> assertThat(target.kind()).isEqualTo(Kind.WORDPRESS_REST));
        assertThat(site.comments(post.id())).hasSize(1);
        site.option("test_slow", "4000");
        OwnCommentId lost = rig.write(article, "By REST, lost.");
        rig.after(LATER);
        assertThat(rig.state(lost)).isEqualTo(OutboxState.UNCERTAIN);
        site.option("test_slow", "0");
        rig.after(LATER);
        assertThat(rig.state(lost)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(site.comments(post.id())).hasSize(2);
    }

    @Test
    void a_wrong_password_asks_to_sign_in() {
        signIn();
        rig.secrets.replaceAll((name, secret) -> "not the password");
        OwnCommentId id = rig.write(article, "By nobody.");
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.NEEDS_SIGN_IN);
        assertThat(site.comments(post.id())).isEmpty();
    }

    @Test
    void nested_replies_and_a_parent_that_is_gone() {
        OwnCommentId first = rig.write(article, "First.");
        rig.run();
        rig.read(article);
        StoredComment parent = rig.store.comments().of(article).join().getFirst();
        OwnCommentId reply =
                rig.write(article, "An answer.", OutboxRig.ADA, new CommentParent(parent.key(), "Ada", null));
        rig.after(LATER);
        assertThat(rig.state(reply)).as(rig.why(reply)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(site.comments(post.id()).getLast().parent())
                .isEqualTo(site.comments(post.id()).getFirst().id());
        OwnCommentId toOwn = rig.write(article, "To my own.", OutboxRig.ADA, new CommentParent(null, "Ada", reply));
        rig.after(LATER);
        assertThat(site.comments(post.id()).getLast().parent())
                .isEqualTo(site.comments(post.id()).get(1).id());
        assertThat(rig.state(toOwn)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(rig.state(first)).isEqualTo(OutboxState.PUBLISHED);

        OwnCommentId orphan =
                rig.write(article, "To nobody.", OutboxRig.ADA, new CommentParent(parent.key(), "Ada", null));
        site.control("delete", site.comments(post.id()).getFirst().id());
        rig.after(LATER);
        assertThat(rig.state(orphan)).isEqualTo(OutboxState.NEEDS_CHOICE);
        assertThat(rig.why(orphan)).contains("gone");
    }

    @Test
    void a_reply_to_a_held_comment_of_ones_own_waits_for_it() {
        site.option("comment_moderation", "1");
        OwnCommentId first = rig.write(article, "Held.");
        OwnCommentId reply = rig.write(article, "On it.", OutboxRig.ADA, new CommentParent(null, "Ada", first));
        rig.run();
        rig.after(LATER);
        assertThat(site.comments(post.id())).hasSize(1);
        assertThat(rig.state(reply)).isIn(OutboxState.QUEUED, OutboxState.WAITING);
        site.option("comment_moderation", "0");
        site.status(site.comments(post.id()).getFirst().id(), "approve");
        rig.after(Duration.ofMinutes(10));
        rig.after(Duration.ofMinutes(10));
        assertThat(rig.state(reply)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(site.comments(post.id()).getLast().parent())
                .isEqualTo(site.comments(post.id()).getFirst().id());
    }

    @Test
    void paged_threads_come_whole_with_their_parents_and_new_ones_are_marked() {
        site.control(Map.of("do", "fill", "id", Long.toString(post.id()), "number", "250"));
        rig.read(article);
        List<StoredComment> all = rig.store.comments().of(article).join();
        assertThat(all).hasSize(250);
        assertThat(all).filteredOn(one -> one.parent() != null).hasSize(83);
        assertThat(all).extracting(StoredComment::fresh).containsOnly(false);
        assertThat(all.getFirst().time()).isEqualTo(Instant.ofEpochSecond(1_700_000_001));
        rig.store.comments().seen(article).join();
        rig.clock.pass(LATER);
        site.control(Map.of("do", "fill", "id", Long.toString(post.id()), "number", "1"));
        rig.read(article);
        assertThat(rig.store.comments().of(article).join())
                .filteredOn(StoredComment::fresh)
                .hasSize(1);
    }

    @Test
    void the_comment_feed_is_read_and_makes_no_second_copies() {
        site.control(Map.of("do", "fill", "id", Long.toString(post.id()), "number", "4"));
        new FeedOnly(rig).read(article, post.feed());
        assertThat(rig.store.comments().of(article).join()).hasSize(4);
        rig.read(article);
        assertThat(rig.store.comments().of(article).join()).hasSize(4);
        assertThat(rig.store.comments().thread(article).join().why()).isEmpty();
    }

    @Test
    void plain_addresses_work_too() {
        site.option("permalink_structure", "");
        try {
            WordPress.Post plain = site.post("Plain");
            ArticleId there = article(plain);
            OwnCommentId id = rig.write(there, "By number.");
            rig.run();
            assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.PUBLISHED);
            rig.read(there);
            assertThat(rig.store.comments().of(there).join()).hasSize(1);
        } finally {
            site.option("permalink_structure", "/%postname%/");
            site.control(Map.of("do", "flush"));
        }
    }

    @Test
    void a_changed_article_asks_first() {
        OwnCommentId id = rig.write(article, "On the first wording.");
        var feed = rig.store.feeds().all().join().getFirst().id();
        rig.store
                .articles()
                .save(feed, List.of(OutboxRig.article(key(), "Other words.", post.link(), links(post))))
                .join();
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.NEEDS_CHOICE);
        assertThat(rig.why(id)).contains("changed");
        assertThat(site.comments(post.id())).isEmpty();
    }

    private String key() {
        return rig.store.articles().stored(article).join().orElseThrow().key();
    }

    private void signIn() {
        String home = URI.create(site.address()).getAuthority();
        CommentAccount account = new CommentAccount(Kind.WORDPRESS_REST, home, "editor");
        rig.store.accounts().put(account).join();
        rig.secrets.put(account.secretName(), site.password());
    }

    private ArticleId article(WordPress.Post of) {
        return rig.article("Article " + of.id(), of.link(), links(of));
    }

    private static CommentLinks links(WordPress.Post of) {
        return new CommentLinks(URI.create(of.link() + "#comments"), of.feed(), null, 1);
    }
}
