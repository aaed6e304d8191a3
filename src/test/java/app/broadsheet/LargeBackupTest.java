package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.broadsheet.app.Backup;
import app.broadsheet.app.BackupReport;
import app.broadsheet.app.ImportWatch;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of articles into an archive and back: it says how far it is, can be stopped, and taken back. */
final class LargeBackupTest {
    private static final int MANY = 5_000;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void five_thousand_articles_go_out_and_come_back_with_progress_a_stop_and_an_undo() throws Exception {
        Path archive = folder.resolve("mine.zip");
        try (Wiring wiring = open("first")) {
            wiring.desk().opening().open(List.of(bookmarks().toString())).join();
            Watch watch = new Watch(MANY);

            BackupReport written = wiring.desk().backup().write(archive, watch).join();

            assertThat(written.articles()).isEqualTo(MANY);
            assertThat(watch.seen).hasSize(MANY).isSorted().startsWith(0).endsWith(MANY - 1);
            assertThat(watch.total).isEqualTo(MANY);

            byte[] before = Files.readAllBytes(archive);
            assertThatThrownBy(() -> wiring.desk()
                            .backup()
                            .write(archive, new Watch(100))
                            .join())
                    .hasCauseInstanceOf(CancellationException.class);
            assertThat(archive).hasBinaryContent(before);
            try (var files = Files.list(folder)) {
                assertThat(files.filter(file -> file.toString().endsWith(".part")))
                        .isEmpty();
            }
        }
        try (Wiring wiring = open("second")) {
            Backup.Restored some =
                    wiring.desk().backup().read(archive, new Watch(300)).join();
            assertThat(some.report().articles()).isBetween(300, MANY - 1);

            Watch watch = new Watch(MANY);
            Backup.Restored all = wiring.desk().backup().read(archive, watch).join();
            assertThat(all.report().articles() + some.report().articles()).isEqualTo(MANY);
            assertThat(watch.total).isEqualTo(MANY);
            assertThat(saved(wiring)).isEqualTo(MANY);

            all.undo().action().get().join();
            some.undo().action().get().join();
            assertThat(saved(wiring)).isZero();
        }
    }

    private Path bookmarks() throws IOException {
        StringBuilder marks = new StringBuilder("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>\n");
        for (int i = 0; i < MANY; i++) {
            marks.append("<DT><A HREF=\"https://paper.example/%d\" ADD_DATE=\"%d\">Story %1$d</A>\n"
                    .formatted(i, 1_700_000_000 + i));
        }
        return Files.writeString(folder.resolve("marks.html"), marks.append("</DL>"));
    }

    private Wiring open(String name) {
        Path data = folder.resolve(name);
        return new Wiring(((OpenResult.Opened) Database.open(data, clock)).database(), data, true, clock);
    }

    private static int saved(Wiring wiring) {
        return wiring.desk().library().stats().join().articles();
    }

    /** Stops after so many. */
    private static final class Watch implements ImportWatch {
        private final int most;
        private final List<Integer> seen = new ArrayList<>();
        private int total;

        Watch(int most) {
            this.most = most;
        }

        @Override
        public void at(int done, int of, String name) {
            seen.add(done);
            total = of;
        }

        @Override
        public boolean isCancelled() {
            return seen.size() > most;
        }
    }
}
