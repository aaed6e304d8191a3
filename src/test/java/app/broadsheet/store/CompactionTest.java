package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompactionTest {
    private static final int ARTICLES = 900;
    private static final int LETTERS = 40_000;

    @TempDir
    Path folder;

    private final Random random = new Random(7);

    @Test
    void closing_gives_back_the_space_of_what_was_dropped() throws IOException {
        try (Database database = Stores.open(folder)) {
            FeedId feed = Stores.feed(database, "paper");
            for (int done = 0; done < ARTICLES; done += 50) {
                int first = done;
                database.articles()
                        .save(
                                feed,
                                IntStream.range(first, first + 50)
                                        .mapToObj(this::longArticle)
                                        .toList())
                        .join();
            }
        }
        long full = size();
        try (Database database = Stores.open(folder)) {
            assertThat(database.space().expire(NOW.minus(Duration.ofDays(1))).join())
                    .isEqualTo(ARTICLES * 2 / 3);
        }
        assertThat(full).isGreaterThan(20_000_000);
        assertThat(size()).isLessThan(full / 2);
        try (Database database = Stores.open(folder)) {
            assertThat(database.feeds().all().join()).hasSize(1);
        }
    }

    private NewArticle longArticle(int number) {
        StringBuilder letters = new StringBuilder();
        while (letters.length() < LETTERS) {
            letters.append(Long.toString(random.nextLong(), 36)).append(' ');
        }
        String text = letters.toString();
        return new NewArticle(
                "key" + number,
                URI.create("https://site.example/" + number),
                "",
                "Headline " + number,
                "",
                number % 3 == 0 ? NOW : NOW.minus(Duration.ofDays(400)),
                null,
                "en",
                "<p>" + text + "</p>",
                text,
                "Excerpt",
                null,
                List.of(),
                List.of(),
                CommentLinks.NONE);
    }

    private long size() throws IOException {
        return Files.size(new DatabaseFile(folder).path());
    }
}
