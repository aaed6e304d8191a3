package app.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.comment.CuttingProxy.Cut;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnCommentId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every way to deliver, cut at every interesting point: there is one comment on the server, or the user is asked. Writes
 * the table of cases to {@code target/exactly-once.tsv}.
 */
final class ExactlyOnceTest {
    @TempDir
    private static Path parent;

    private static final TreeMap<String, String> TABLE = new TreeMap<>();
    private static CuttingProxy proxy;
    private static @Nullable WordPress wordPress;

    @TempDir
    private Path data;

    private PlayedSites sites;
    private OutboxRig rig;

    @BeforeAll
    static void begin() throws IOException {
        proxy = new CuttingProxy();
    }

    @AfterAll
    static void end() throws IOException {
        if (wordPress != null) {
            wordPress.close();
        }
        proxy.close();
        List<String> lines = new ArrayList<>(List.of("case\tafter the cut\tin the end\ton the server"));
        TABLE.forEach((name, outcome) -> lines.add(name + "\t" + outcome));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/exactly-once.tsv"), lines);
    }

    @BeforeEach
    void open() throws IOException {
        sites = new PlayedSites();
        proxy.before(sites.port());
        rig = new OutboxRig(data, new TestClock(OutboxRig.NOW));
    }

    @AfterEach
    void close() throws IOException {
        proxy.disarm();
        proxy.release();
        proxy.reopen();
        rig.close();
        sites.close();
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void comment_api(Cut cut) throws Exception {
        played(Kind.COMMENT_API, cut);
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void comment_api_that_shows_nothing(Cut cut) throws Exception {
        sites.secretive = true;
        played(Kind.COMMENT_API, cut);
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void mastodon(Cut cut) throws Exception {
        played(Kind.MASTODON, cut);
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void discourse(Cut cut) throws Exception {
        played(Kind.DISCOURSE, cut);
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void wordpress_form(Cut cut) throws Exception {
        real(Kind.WORDPRESS_FORM, cut, false);
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void wordpress_form_held(Cut cut) throws Exception {
        real(Kind.WORDPRESS_FORM, cut, true);
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void wordpress_rest(Cut cut) throws Exception {
        real(Kind.WORDPRESS_REST, cut, false);
    }

    @Test
    void mastodon_after_the_hour_in_which_keys_are_known() throws Exception {
        ArticleId article = played(Kind.MASTODON);
        OwnCommentId id = rig.write(article, "A day later.");
        proxy.arm(line -> line.startsWith("POST"), Cut.AFTER_REQUEST);
        rig.run();
        assertThat(rig.state(id)).isEqualTo(OutboxState.UNCERTAIN);
        sites.forgetful = true;
        rig.after(Duration.ofDays(1));
        assertThat(rig.state(id)).isEqualTo(OutboxState.PUBLISHED);
        assertThat(sites.said()).hasSize(1);
    }

    @Test
    void every_answer_lost_ends_with_a_question_and_one_comment() throws Exception {
        WordPress site = site(true);
        WordPress.Post post = site.post("Lost again and again");
        ArticleId article = article(post);
        OwnCommentId id = rig.write(article, "Lost and lost.");
        for (int i = 0; i < 12 && rig.state(id) != OutboxState.NEEDS_CHOICE; i++) {
            proxy.arm(line -> line.startsWith("POST"), Cut.AFTER_REQUEST);
            rig.after(Duration.ofHours(1));
        }
        assertThat(rig.state(id)).isEqualTo(OutboxState.NEEDS_CHOICE);
        assertThat(site.comments(post.id())).hasSize(1);
    }

    private void played(Kind kind, Cut cut) throws Exception {
        ArticleId article = played(kind);
        String name = kind + (sites.secretive ? " that shows nothing" : "");
        settle(name, kind, cut, article, () -> sites.said().size());
    }

    private ArticleId played(Kind kind) {
        if (kind != Kind.COMMENT_API) {
            CommentAccount account = PlayedSites.account(kind, proxy.port());
            rig.store.accounts().put(account).join();
            rig.secrets.put(account.secretName(), "a-token");
        }
        URI site = URI.create("http://127.0.0.1:" + proxy.port());
        CommentLinks links = kind == Kind.COMMENT_API
                ? new CommentLinks(null, site.resolve("/comments.xml"), site.resolve("/wfw"), null)
                : CommentLinks.NONE;
        return rig.article("An article", site.resolve(PlayedSites.page(kind)), links);
    }

    private void real(Kind kind, Cut cut, boolean held) throws Exception {
        WordPress site = site(held);
        WordPress.Post post = site.post("Cut at " + cut);
        if (kind == Kind.WORDPRESS_REST) {
            CommentAccount account = PlayedSites.account(kind, proxy.port());
            rig.store.accounts().put(account).join();
            rig.secrets.put(account.secretName(), site.password());
        }
        settle(
                kind + (held ? " held" : ""),
                kind,
                cut,
                article(post),
                () -> site.comments(post.id()).size());
    }

    private static WordPress site(boolean held) throws Exception {
        WordPress site = wordPress;
        if (site == null) {
            site = WordPress.start(parent, proxy.port());
            wordPress = site;
        }
        proxy.before(site.port());
        site.option("comment_moderation", held ? "1" : "0");
        return site;
    }

    private ArticleId article(WordPress.Post post) {
        return rig.article("Article " + post.id(), post.link(), CommentLinks.NONE);
    }

    private void settle(String name, Kind kind, Cut cut, ArticleId article, java.util.function.IntSupplier count)
            throws Exception {
        OwnCommentId id = rig.write(article, "Cut at " + cut + ", said once.");
        if (cut == Cut.LATE) {
            proxy.hold(line -> line.startsWith(PlayedSites.posting(kind)), true);
        } else {
            proxy.arm(cut == Cut.REFUSED ? last(kind) : line -> line.startsWith(PlayedSites.posting(kind)), cut);
        }
        rig.run();
        OutboxState first = rig.state(id);
        assertThat(proxy.reached().getCount() == 0 || cut.name().startsWith("REQUEST"))
                .as("the cut was made")
                .isTrue();
        proxy.release();
        proxy.reopen();
        for (int i = 0; i < 20 && !settled(rig.state(id), i); i++) {
            rig.after(Duration.ofMinutes(20));
        }
        OutboxState last = rig.state(id);
        int there = count.getAsInt();
        TABLE.put(name + "\t" + cut, first + "\t" + last + "\t" + there);
        if (last == OutboxState.NEEDS_CHOICE) {
            assertThat(rig.get(id).delivery().doubted()).isTrue();
            assertThat(there).isLessThanOrEqualTo(1);
        } else {
            assertThat(last).as(rig.why(id)).isIn(OutboxState.PUBLISHED, OutboxState.HELD);
            assertThat(there).isEqualTo(1);
        }
    }

    /** What is held is looked at some times more, in case it should be sent again. */
    private static boolean settled(OutboxState state, int rounds) {
        return state == OutboxState.PUBLISHED
                || state == OutboxState.NEEDS_CHOICE
                || (state == OutboxState.HELD && rounds > 3);
    }

    /** The last request before the one that delivers. */
    private static Predicate<String> last(Kind kind) {
        return switch (kind) {
            case WORDPRESS_FORM, WORDPRESS_REST -> line -> line.contains("/wp/v2/posts/");
            default -> line -> true;
        };
    }
}
