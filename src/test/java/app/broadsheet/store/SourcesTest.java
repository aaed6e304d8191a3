package app.broadsheet.store;

import static app.broadsheet.store.Stores.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.Change;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Stores.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_feed_is_added_once_whatever_scheme_it_is_given_with() {
        List<AddedFeed> added = database.feeds()
                .add(List.of(
                        feed("http://www.site.example/feed/", "Site"),
                        feed("https://site.example/feed", "Again"),
                        feed("https://site.example/feed?format=atom", "Another")))
                .join();

        assertThat(added).extracting(AddedFeed::alreadyHere).containsExactly(false, true, false);
        assertThat(added.get(1).id()).isEqualTo(added.get(0).id());
        assertThat(titles()).containsExactly("Site", "Another");
    }

    @Test
    void the_users_name_wins_over_the_publishers() {
        FeedId id = Stores.feed(database, "site");
        database.feeds().rename(id, "  Mine ").join();
        database.feeds().fetched(id, answer("Publisher's", null)).join();
        assertThat(titles()).containsExactly("Mine");

        database.feeds().rename(id, null).join();

        assertThat(titles()).containsExactly("Publisher's");
    }

    @Test
    void a_feed_is_in_trouble_when_it_failed_three_times_or_only_the_reader_can_help() {
        FeedId down = Stores.feed(database, "down");
        FeedId closed = Stores.feed(database, "closed");
        List<Change> changes = new ArrayList<>();

        database.feeds().failed(down, "The server is down.", null, false).join();
        database.feeds().failed(down, "The server is down.", null, false).join();
        assertThat(feed(down).troubled()).isFalse();
        assertThat(feed(down).lastError()).isEqualTo("The server is down.");
        database.changes().subscribe(changes::addAll);
        database.feeds().failed(down, "The server is down.", null, false).join();
        database.feeds().failed(down, "The server is down.", null, false).join();
        assertThat(feed(down).troubled()).isTrue();
        assertThat(changes).containsExactly(new Change.SourcesChanged());

        database.feeds().failed(closed, "It asks for a name.", null, true).join();
        assertThat(feed(closed).troubled()).isTrue();
        database.feeds().failed(closed, "The server is down.", null, false).join();
        assertThat(feed(closed).troubled()).isFalse();

        database.feeds().fetched(down, answer(null, null)).join();
        assertThat(feed(down).troubled()).isFalse();
    }

    @Test
    void a_feed_is_in_trouble_when_it_last_went_well_a_day_ago() {
        FeedId id = Stores.feed(database, "down");
        database.close();
        Clock tomorrow = Clock.offset(Stores.CLOCK, Duration.ofHours(24));
        database = ((OpenResult.Opened) Database.open(folder, tomorrow)).database();

        database.feeds().failed(id, "The server is down.", null, false).join();

        assertThat(feed(id).troubled()).isTrue();
    }

    private Feed feed(FeedId id) {
        return database.feeds().find(id).join().orElseThrow();
    }

    @Test
    void a_feeds_health_is_remembered_and_told_once() {
        FeedId id = Stores.feed(database, "site");
        List<Change> changes = new ArrayList<>();
        database.changes().subscribe(changes::addAll);

        database.feeds()
                .failed(id, "The server is down.", NOW.plusSeconds(60), false)
                .join();
        database.feeds()
                .failed(id, "The server is down.", NOW.plusSeconds(90), false)
                .join();

        assertThat(changes).containsExactly(new Change.SourcesChanged());
        assertThat(database.feeds().find(id).join().orElseThrow().lastError()).isEqualTo("The server is down.");
        FetchState failing = database.feeds().fetchStates().join().getFirst();
        assertThat(failing.failures()).isEqualTo(2);
        assertThat(failing.nextAttempt()).isEqualTo(NOW.plusSeconds(90));
        database.feeds()
                .fetched(id, answer(null, URI.create("https://moved.example/feed")))
                .join();
        Feed well = database.feeds().find(id).join().orElseThrow();
        assertThat(well.lastError()).isNull();
        assertThat(well.title()).isEqualTo("site");
        assertThat(well.address()).isEqualTo(URI.create("https://moved.example/feed"));
        FetchState state = database.feeds().fetchStates().join().getFirst();
        assertThat(state.failures()).isZero();
        assertThat(state.etag()).isEqualTo("\"e\"");
        assertThat(state.lastSuccess()).isEqualTo(NOW);
    }

    @Test
    void a_feed_does_not_move_to_where_another_one_is() {
        FeedId one = Stores.feed(database, "one");
        Stores.feed(database, "two");

        database.feeds().readdress(one, URI.create("https://two.example/feed")).join();

        assertThat(database.feeds().find(one).join().orElseThrow().address())
                .isEqualTo(URI.create("https://one.example/feed"));
    }

    @Test
    void feeds_keep_the_order_that_the_user_gave() {
        FeedId one = Stores.feed(database, "one");
        FeedId two = Stores.feed(database, "two");
        FeedId three = Stores.feed(database, "three");

        database.feeds().move(three, null, one).join();
        database.feeds().move(one, null, null).join();

        assertThat(database.feeds().all().join()).extracting(Feed::id).containsExactly(three, two, one);
    }

    @Test
    void folders_nest_and_give_back_what_they_hold() {
        FolderId world = database.folders().add(null, "World").join();
        FolderId asia = database.folders().add(world, "Asia").join();
        assertThat(database.folders().add(world, "Asia").join()).isEqualTo(asia);
        FeedId feed = database.feeds()
                .add(NewFeed.subscribed(URI.create("https://a.example/f"), "A", null, asia))
                .join()
                .id();
        database.folders().move(world, asia, null).join();
        assertThat(database.folders().all().join())
                .as("a folder does not go into itself")
                .containsExactly(new Folder(world, null, "World"), new Folder(asia, world, "Asia"));

        FolderRemoval removal = database.folders().remove(asia).join().orElseThrow();

        assertThat(database.feeds().find(feed).join().orElseThrow().folder()).isEqualTo(world);
        database.folders().restore(removal).join();
        assertThat(database.folders().all().join())
                .containsExactly(new Folder(world, null, "World"), new Folder(asia, world, "Asia"));
        assertThat(database.feeds().find(feed).join().orElseThrow().folder()).isEqualTo(asia);
        database.folders().remove(asia).join();
        database.folders().rename(world, "Earth").join();
        assertThat(database.folders().all().join()).containsExactly(new Folder(world, null, "Earth"));
    }

    private List<String> titles() {
        return database.feeds().all().join().stream().map(Feed::title).toList();
    }

    private static NewFeed feed(String address, String title) {
        return NewFeed.subscribed(URI.create(address), title, null, null);
    }

    private static FetchSuccess answer(@Nullable String title, @Nullable URI movedTo) {
        return new FetchSuccess(title, null, movedTo, "\"e\"", null, 7, NOW.plusSeconds(3600), null);
    }
}
