package app.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the tests of the stores share: a day, databases and articles. */
final class Stores {
    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    static final Instant TODAY = Instant.parse("2026-03-10T00:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Stores() {}

    static Database open(Path folder) {
        OpenResult result = Database.open(folder, CLOCK);
        assertThat(result).isInstanceOf(OpenResult.Opened.class);
        return ((OpenResult.Opened) result).database();
    }

    static FeedId feed(Database database, String name) {
        return database.feeds()
                .add(NewFeed.subscribed(URI.create("https://" + name + ".example/feed"), name, null, null))
                .join()
                .id();
    }

    static NewArticle article(String key, @Nullable Instant published) {
        return article(key, published, "Headline of " + key, List.of());
    }

    static NewArticle article(String key, @Nullable Instant published, String headline, List<String> pictures) {
        List<Picture> named = pictures.stream()
                .map(address -> new Picture(URI.create(address), "", 0, 0))
                .toList();
        return new NewArticle(
                key,
                URI.create("https://site.example/" + key),
                "",
                headline,
                "A. Writer",
                published,
                null,
                "en",
                "<p>Body of " + key + "</p>",
                "Body of " + key,
                "Excerpt of " + key,
                named.isEmpty() ? null : named.getFirst(),
                named,
                List.of("news"),
                CommentLinks.NONE);
    }

    static <T> T get(CompletableFuture<T> future) {
        return future.join();
    }
}
