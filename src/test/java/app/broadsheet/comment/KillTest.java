package app.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.comment.CuttingProxy.Cut;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A real process is killed (SIGKILL) in every state of the outbox and another starts on the same data folder: one comment on
 * the server, or the user is asked. Writes the table of cases to {@code target/exactly-once-killed.tsv}.
 */
final class KillTest {
    private static final TreeMap<String, String> TABLE = new TreeMap<>();

    @TempDir
    private static Path parent;

    private static CuttingProxy proxy;
    private static @Nullable WordPress wordPress;

    @TempDir
    private Path data;

    private PlayedSites sites;
    private @Nullable KilledProcess process;

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
        List<String> lines = new ArrayList<>(List.of("way\tkilled\tfound\tin the end\ton the server"));
        TABLE.forEach((name, outcome) -> lines.add(name + "\t" + outcome));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/exactly-once-killed.tsv"), lines);
    }

    @BeforeEach
    void open() throws IOException {
        sites = new PlayedSites();
        proxy.before(sites.port());
    }

    @AfterEach
    void close() throws IOException {
        if (process != null) {
            process.close();
        }
        proxy.disarm();
        proxy.release();
        proxy.reopen();
        sites.close();
    }

    @ParameterizedTest
    @CsvSource({
        "MASTODON,QUEUED",
        "MASTODON,CHECKING",
        "MASTODON,SENDING before it left",
        "MASTODON,SENDING after it arrived",
        "MASTODON,WAITING",
        "MASTODON,UNCERTAIN",
        "MASTODON,SENDING for the second time",
        "MASTODON,PUBLISHED",
        "COMMENT_API,SENDING before it left",
        "COMMENT_API,SENDING after it arrived",
        "COMMENT_API,HELD",
        "DISCOURSE,SENDING before it left",
        "DISCOURSE,SENDING after it arrived"
    })
    void played(Kind kind, String moment) throws Exception {
        URI page = URI.create("http://127.0.0.1:" + proxy.port() + PlayedSites.page(kind));
        killed(
                kind,
                moment,
                page,
                kind == Kind.COMMENT_API ? "-" : "a-token",
                () -> sites.said().size());
    }

    @ParameterizedTest
    @CsvSource({
        "WORDPRESS_FORM,CHECKING",
        "WORDPRESS_FORM,SENDING before it left",
        "WORDPRESS_FORM,SENDING after it arrived",
        "WORDPRESS_FORM,SENDING for the second time",
        "WORDPRESS_FORM,HELD",
        "WORDPRESS_REST,SENDING before it left",
        "WORDPRESS_REST,SENDING after it arrived"
    })
    void real(Kind kind, String moment) throws Exception {
        WordPress site = wordPress;
        if (site == null) {
            site = WordPress.start(parent, proxy.port());
            wordPress = site;
        }
        proxy.before(site.port());
        site.option("comment_moderation", moment.equals("HELD") ? "1" : "0");
        WordPress.Post post = site.post(kind + " " + moment);
        WordPress there = site;
        String secret = kind == Kind.WORDPRESS_REST ? site.password() : "-";
        killed(
                kind,
                moment,
                post.link(),
                secret,
                () -> there.comments(post.id()).size());
    }

    @Test
    void a_draft_survives_up_to_the_last_word_that_was_kept() throws Exception {
        URI page = URI.create("http://127.0.0.1:" + proxy.port() + "/article");
        KilledProcess typing = start(Kind.COMMENT_API, "DRAFT", page, "-");
        String line = typing.until("typed 40");
        typing.kill();
        int last = Integer.parseInt(line.substring(6));
        for (String more = typing.rest().readLine();
                more != null;
                more = typing.rest().readLine()) {
            last = more.startsWith("typed ") ? Integer.parseInt(more.substring(6)) : last;
        }
        try (OutboxRig rig = new OutboxRig(data, new TestClock(OutboxRig.NOW))) {
            OwnComment draft = rig.store.outbox().all().join().getFirst();
            assertThat(draft.state()).isEqualTo(OutboxState.DRAFT);
            assertThat(draft.text()).contains("word" + last + " ");
            TABLE.put("any\tDRAFT, typing", "DRAFT\tDRAFT\t0");
        }
        assertThat(sites.said()).isEmpty();
    }

    private void killed(Kind kind, String moment, URI page, String secret, java.util.function.IntSupplier count)
            throws Exception {
        String posting = PlayedSites.posting(kind);
        switch (moment) {
            case "CHECKING" -> proxy.hold(line -> line.startsWith("GET"), false);
            case "SENDING before it left" -> proxy.hold(line -> line.startsWith(posting), false);
            case "SENDING after it arrived" -> proxy.hold(line -> line.startsWith(posting), true);
            case "UNCERTAIN", "SENDING for the second time" ->
                proxy.arm(line -> line.startsWith(posting), Cut.REQUEST_ALL_BUT_1);
            case "WAITING" -> proxy.arm(line -> line.startsWith("GET"), Cut.REFUSED);
            default -> {}
        }
        KilledProcess sending = start(kind, moment.equals("QUEUED") ? "QUEUED" : "SEND", page, secret);
        switch (moment) {
            case "CHECKING", "SENDING before it left", "SENDING after it arrived" -> reached();
            case "SENDING for the second time" -> {
                sending.until("UNCERTAIN");
                proxy.hold(line -> line.startsWith(posting), true);
                sending.on();
                reached();
            }
            default -> sending.until(moment);
        }
        sending.kill();
        proxy.disarm();
        proxy.release();
        proxy.reopen();
        Map<String, String> secrets = secret.equals("-")
                ? Map.of()
                : Map.of(PlayedSites.account(kind, proxy.port()).secretName(), secret);
        try (OutboxRig rig = new OutboxRig(data, new TestClock(OutboxRig.NOW.plusSeconds(3600)), secrets)) {
            OwnComment found = rig.store.outbox().all().join().getFirst();
            assertThat(moment).startsWith(found.state().name());
            rig.outbox.start().join();
            for (int i = 0; i < 12 && !settled(rig.state(found.id()), i); i++) {
                rig.after(Duration.ofMinutes(20));
            }
            OutboxState last = rig.state(found.id());
            int there = count.getAsInt();
            TABLE.put(kind + "\t" + moment, found.state() + "\t" + last + "\t" + there);
            if (last == OutboxState.NEEDS_CHOICE) {
                assertThat(rig.get(found.id()).delivery().doubted()).isTrue();
                assertThat(there).isLessThanOrEqualTo(1);
            } else {
                assertThat(last).as(rig.why(found.id())).isIn(OutboxState.PUBLISHED, OutboxState.HELD);
                assertThat(there).isEqualTo(1);
            }
        }
    }

    private static boolean settled(OutboxState state, int rounds) {
        return state == OutboxState.PUBLISHED
                || state == OutboxState.NEEDS_CHOICE
                || (state == OutboxState.HELD && rounds > 3);
    }

    private KilledProcess start(Kind kind, String step, URI page, String secret) throws IOException {
        KilledProcess started = new KilledProcess(data, kind, step, page, secret);
        process = started;
        return started;
    }

    private void reached() throws InterruptedException {
        assertThat(proxy.reached().await(60, TimeUnit.SECONDS)).isTrue();
    }
}
