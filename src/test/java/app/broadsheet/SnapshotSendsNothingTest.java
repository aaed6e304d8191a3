package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.comment.OutboxRig;
import app.broadsheet.comment.PlayedSites;
import app.broadsheet.comment.TestClock;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that only draws the window delivers nothing, whatever waits in the outbox. A real process. */
final class SnapshotSendsNothingTest {
    @TempDir
    private Path folder;

    @Test
    void what_waits_goes_on_waiting() throws Exception {
        Path data = folder.resolve("data");
        try (PlayedSites sites = new PlayedSites()) {
            URI page = URI.create("http://127.0.0.1:" + sites.port() + "/article");
            OwnComment queued;
            try (OutboxRig rig = new OutboxRig(data, new TestClock(OutboxRig.NOW))) {
                rig.online.set(false);
                ArticleId article = rig.article(
                        "An article",
                        page,
                        new CommentLinks(null, page.resolve("/comments.xml"), page.resolve("/wfw"), null));
                queued = rig.get(rig.write(article, "Not from a picture."));
            }
            Path picture = folder.resolve("window.png");
            assertThat(snapshot(data, picture)).isZero();
            assertThat(picture).isNotEmptyFile();
            assertThat(sites.said()).isEmpty();
            try (OutboxRig rig = new OutboxRig(data, new TestClock(OutboxRig.NOW), Map.of())) {
                assertThat(rig.get(queued.id())).isEqualTo(queued);
                rig.outbox.start().join();
                assertThat(rig.state(queued.id())).isNotEqualTo(OutboxState.QUEUED);
                assertThat(sites.said()).as("it could have been sent").hasSize(1);
            }
        }
    }

    private static int snapshot(Path data, Path picture) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of("--data", data.toString(), "--snapshot", picture.toString(), "--size", "900x700"));
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }
}
