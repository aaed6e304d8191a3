package app.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnCommentId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret that was used is found nowhere in the data folder and in no line of the log, at any level. */
final class NoSecretsTest {
    private static final String SECRET = "hush-Zm9vYmFy-4711";

    @TempDir
    private Path data;

    private final List<String> logged = new ArrayList<>();

    @Test
    void secrets_are_kept_nowhere() throws Exception {
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        Handler all = new Handler() {
            private final SimpleFormatter words = new SimpleFormatter();

            @Override
            public synchronized void publish(LogRecord record) {
                logged.add(words.format(record));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        all.setLevel(Level.ALL);
        root.addHandler(all);
        root.setLevel(Level.ALL);
        try (PlayedSites sites = new PlayedSites()) {
            try (OutboxRig rig = new OutboxRig(data, new TestClock(OutboxRig.NOW))) {
                for (Kind kind : List.of(Kind.MASTODON, Kind.DISCOURSE)) {
                    CommentAccount account = PlayedSites.account(kind, sites.port());
                    rig.store.accounts().put(account).join();
                    rig.secrets.put(account.secretName(), SECRET);
                    URI page = URI.create("http://127.0.0.1:" + sites.port() + PlayedSites.page(kind));
                    ArticleId article = rig.article("On " + kind, page, CommentLinks.NONE);
                    OwnCommentId id = rig.write(article, "Said with " + kind);
                    rig.after(Duration.ofSeconds(20)); // both are one host, which is left alone in between
                    assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.PUBLISHED);
                }
            }
            assertThat(sites.secretsSeen()).contains("Bearer " + SECRET, SECRET);
        } finally {
            root.removeHandler(all);
            root.setLevel(before);
        }
        String encoded = Base64.getEncoder().encodeToString(("ada:" + SECRET).getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, SECRET) || holds(file, encoded))
                    .toList();
            assertThat(found).isEmpty();
        }
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> holds(file, "Said with MASTODON")))
                    .as("what is stored would be found")
                    .isNotEmpty();
        }
        assertThat(logged).noneMatch(line -> line.contains(SECRET) || line.contains(encoded));
    }

    /** In UTF-8 as in UTF-16, as the database may have it. */
    private static boolean holds(Path file, String text) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            String wide = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
            return bytes.contains(text) || bytes.contains(wide);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
