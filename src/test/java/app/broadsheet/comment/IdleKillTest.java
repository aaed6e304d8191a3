package app.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Commenting;
import app.broadsheet.comment.CuttingProxy.Cut;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A real process is killed (SIGKILL) while a comment waits for the user, for the site or for nothing more. It is found as it
 * was, to the last field; what needs the user's word is not sent without it, a whole day long; and with it, it is there once.
 * Writes the table of cases to {@code target/exactly-once-killed-idle.tsv}.
 */
final class IdleKillTest {
    private static final TreeMap<String, String> TABLE = new TreeMap<>();

    /** Where it is killed, what is on the site then, and what comes of the user's word. */
    enum Idle {
        DRAFT(OutboxState.DRAFT, Kind.COMMENT_API, "DRAFT kept", 0, 1),
        QUEUED_OFFLINE(OutboxState.QUEUED, Kind.MASTODON, "QUEUED", 0, 1),
        NEEDS_SIGN_IN(OutboxState.NEEDS_SIGN_IN, Kind.MASTODON, "SEND", 0, 1),
        NEEDS_EDIT(OutboxState.NEEDS_EDIT, Kind.MASTODON, "SEND", 0, 1),
        NEEDS_CHOICE_ARTICLE_CHANGED(OutboxState.NEEDS_CHOICE, Kind.COMMENT_API, "CHANGED", 0, 1),
        NEEDS_CHOICE_POST_GONE(OutboxState.NEEDS_CHOICE, Kind.MASTODON, "SEND", 0, 1),
        NEEDS_CHOICE_BROWSER_ONLY(OutboxState.NEEDS_CHOICE, Kind.BROWSER, "SEND", 0, 0),
        NEEDS_CHOICE_ANSWER_LOST(OutboxState.NEEDS_CHOICE, Kind.COMMENT_API, "LOST", 1, 1),
        CLOSED(OutboxState.CLOSED, Kind.COMMENT_API, "SEND", 0, 1),
        HANDED_OFF(OutboxState.HANDED_OFF, Kind.BROWSER, "HANDED_OFF", 0, 0),
        CANCELLED_DRAFT(OutboxState.CANCELLED, Kind.COMMENT_API, "DRAFT discarded", 0, 0),
        CANCELLED_QUEUED(OutboxState.CANCELLED, Kind.COMMENT_API, "QUEUED discarded", 0, 1),
        HELD(OutboxState.HELD, Kind.COMMENT_API, "SEND", 1, 1),
        PUBLISHED(OutboxState.PUBLISHED, Kind.DISCOURSE, "SEND", 1, 1);

        private final OutboxState state;
        private final Kind kind;
        private final String step;
        private final int before;
        private final int after;

        Idle(OutboxState state, Kind kind, String step, int before, int after) {
            this.state = state;
            this.kind = kind;
            this.step = step;
            this.before = before;
            this.after = after;
        }

        /** Whether it goes on, or is looked after, without the user. */
        boolean goesOn() {
            return this == QUEUED_OFFLINE || this == HELD;
        }

        String secret() {
            return kind == Kind.DISCOURSE || (kind == Kind.MASTODON && this != NEEDS_SIGN_IN) ? "a-token" : "-";
        }
    }

    @TempDir
    private Path data;

    private CuttingProxy proxy;
    private PlayedSites sites;
    private @Nullable KilledProcess process;

    @BeforeEach
    void open() throws IOException {
        sites = new PlayedSites();
        proxy = new CuttingProxy();
        proxy.before(sites.port());
    }

    @AfterEach
    void close() throws IOException {
        if (process != null) {
            process.close();
        }
        proxy.close();
        sites.close();
    }

    @AfterAll
    static void end() throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("killed\tfound\ta day later\ton the server\tafter the user's word\ton the server"));
        TABLE.forEach((name, outcome) -> lines.add(name + "\t" + outcome));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/exactly-once-killed-idle.tsv"), lines);
    }

    @ParameterizedTest
    @EnumSource(Idle.class)
    void is_found_as_it_was_and_waits_for_the_user(Idle idle) throws Exception {
        String left = killed(idle);
        CommentAccount account = PlayedSites.account(idle.kind, proxy.port());
        Map<String, String> secrets =
                idle.secret().equals("-") ? Map.of() : Map.of(account.secretName(), idle.secret());
        try (OutboxRig rig = new OutboxRig(data, new TestClock(OutboxRig.NOW.plusSeconds(3600)), secrets)) {
            OwnComment found = rig.get(new OwnCommentId(1));
            assertThat(found.state()).isEqualTo(idle.state);
            assertThat(found).hasToString(left);

            rig.outbox.start().join();
            for (int hour = 0; hour < 24; hour++) {
                rig.after(Duration.ofHours(1));
            }
            OwnComment later = rig.get(found.id());
            if (!idle.goesOn()) {
                assertThat(later).isEqualTo(found);
            }
            int there = sites.said().size();
            assertThat(there).isEqualTo(idle == Idle.QUEUED_OFFLINE ? idle.after : idle.before);

            said(idle, rig, found.id(), account);
            rig.settle(found.id());
            rig.after(Duration.ofHours(1));
            assertThat(sites.said()).as(rig.why(found.id())).hasSize(idle.after);
            TABLE.put(
                    idle.name(),
                    found.state() + "\t" + later.state() + "\t" + there + "\t" + rig.state(found.id()) + "\t"
                            + sites.said().size());
        }
    }

    /** What a process left that was killed in the state: all of the comment, as text. */
    private String killed(Idle idle) throws Exception {
        switch (idle) {
            case NEEDS_EDIT -> sites.refuses = 422;
            case CLOSED -> sites.refuses = 403;
            case NEEDS_CHOICE_POST_GONE -> sites.gone = true;
            case HELD -> sites.secretive = true;
            case NEEDS_CHOICE_ANSWER_LOST -> {
                sites.secretive = true;
                proxy.arm(line -> line.startsWith("POST"), Cut.AFTER_REQUEST);
            }
            default -> {}
        }
        URI page = URI.create("http://127.0.0.1:" + proxy.port() + PlayedSites.page(idle.kind));
        KilledProcess killed = new KilledProcess(data, idle.kind, idle.step, page, idle.secret());
        process = killed;
        String left = killed.line();
        while (!left.startsWith("left ")) {
            left = killed.line();
        }
        killed.kill();
        sites.refuses = 0;
        sites.gone = false;
        return left.substring(5);
    }

    /** The user says what is to be done, as the window offers it. */
    private static void said(Idle idle, OutboxRig rig, OwnCommentId id, CommentAccount account) {
        Commenting commenting = rig.commenting();
        boolean done = switch (idle) {
            case DRAFT -> commenting.queue(id, OutboxRig.ADA).join();
            case NEEDS_SIGN_IN -> {
                rig.store.accounts().put(account).join();
                rig.secrets.put(account.secretName(), "a-token");
                yield commenting.sendAnyway(id).join();
            }
            case NEEDS_EDIT ->
                commenting.save(id, "Killed, mended, and said once.").join()
                        && commenting.queue(id, OutboxRig.ADA).join();
            case NEEDS_CHOICE_ARTICLE_CHANGED, NEEDS_CHOICE_POST_GONE, CLOSED ->
                commenting.sendAnyway(id).join();
            case NEEDS_CHOICE_BROWSER_ONLY -> commenting.handOff(id).join();
            case NEEDS_CHOICE_ANSWER_LOST -> commenting.isThere(id).join();
            case CANCELLED_DRAFT, CANCELLED_QUEUED ->
                rig.store.outbox().restore(id).join();
            case HELD -> commenting.lookAgain(id).join();
            case QUEUED_OFFLINE, HANDED_OFF, PUBLISHED ->
                !commenting.sendAnyway(id).join();
        };
        assertThat(done).isTrue();
    }
}
