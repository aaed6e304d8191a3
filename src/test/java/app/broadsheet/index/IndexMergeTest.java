package app.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lucene puts small pieces of the index together in the background, which for large ones takes long. */
final class IndexMergeTest {
    private static final int MOST_PIECES = 60;
    private static final int LONGEST_WAIT_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void the_index_answers_and_learns_while_pieces_are_put_together() throws Exception {
        SlowMerges disk = new SlowMerges(FSDirectory.open(folder));
        try (ArticleIndex index = new ArticleIndex(IndexFolder.open(disk))) {
            index.rebuildBegun();
            long pieces = 0;
            while (disk.begun.getCount() > 0 && pieces < MOST_PIECES) {
                index.add(List.of(Samples.article(1_000 + pieces, "A parade of tall ships", "Number " + pieces)));
                index.commit();
                pieces++;
            }
            assertThat(disk.begun.await(30, TimeUnit.SECONDS))
                    .as("a merge begins")
                    .isTrue();

            // All this on one thread: nothing of it can have waited for the merge, which waits for the end of it.
            assertThat(found(index, "parade ")).isEqualTo(pieces);
            index.add(Samples.quakeAndOthers());
            assertThat(found(index, "palmero earthquake ")).isEqualTo(3);
            assertThat(index.related(Samples.quakeAndOthers().getFirst().question(5)))
                    .extracting(Match::article)
                    .contains(new ArticleId(2));
            index.remove(List.of(new ArticleId(3), new ArticleId(1_000)));
            index.commit();
            assertThat(found(index, "palmero earthquake ")).isEqualTo(2);
            assertThat(found(index, "parade ")).isEqualTo(pieces - 1);
            assertThat(disk.waitedInVain).as("the merge still waits").isFalse();

            disk.goOn.countDown();
        } finally {
            disk.goOn.countDown();
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.endedAbruptly()).isFalse();
            assertThat(found(index, "palmero earthquake "))
                    .as("what was removed meanwhile stays so")
                    .isEqualTo(2);
        }
    }

    private static int found(ArticleIndex index, String typed) {
        return index.search(SearchQuestion.first(
                        SearchParser.parse(typed, Samples.NOON.atZone(ZoneOffset.UTC)),
                        SearchQuestion.Order.NEWEST,
                        Samples.NOON,
                        10))
                .total();
    }

    /** A disk on which no merge gets on before it may. */
    private static final class SlowMerges extends FilterDirectory {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile boolean waitedInVain;

        private SlowMerges(Directory disk) {
            super(disk);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (context.context() == IOContext.Context.MERGE) {
                begun.countDown();
                try {
                    waitedInVain |= !goOn.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            }
            return super.createOutput(name, context);
        }
    }
}
