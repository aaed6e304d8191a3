package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.broadsheet.app.FeedLists.Looked;
import app.broadsheet.app.FeedOffer;
import app.broadsheet.app.OfferedFeed;
import app.broadsheet.app.OfferedFeed.Standing;
import app.broadsheet.model.ImportItem;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of feeds, in and out, over the real store. */
final class FeedListsTest {
    private static final String LIST = """
            <opml version="2.0"><head><title>Mine</title></head><body>
              <outline text="World"><outline text="Asia">
                <outline text="Paper &amp; Ink" xmlUrl="https://paper.example/feed" htmlUrl="https://paper.example/"/>
                <outline text="صحيفة" xmlUrl="https://arabic.example/rss"/></outline>
                <outline text="Tide" xmlUrl="http://tide.example/atom.xml"/></outline>
              <outline text="Alone" xmlUrl="https://alone.example/feed"/>
              <outline text="Paper again" xmlUrl="http://www.paper.example/feed/"/>
              <outline text="Broken" xmlUrl="::"/>
            </body></opml>""";

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_list_says_what_is_new_here_repeated_and_broken_and_follows_only_what_was_chosen() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.opml"), LIST);
        try (Wiring wiring = open("data")) {
            FeedOffer offer = offer(wiring, file);
            assertThat(offer.feeds())
                    .extracting(OfferedFeed::title, OfferedFeed::standing)
                    .containsExactly(
                            tuple("Paper & Ink", Standing.NEW),
                            tuple("صحيفة", Standing.NEW),
                            tuple("Tide", Standing.NEW),
                            tuple("Alone", Standing.NEW),
                            tuple("Paper again", Standing.REPEATED));
            assertThat(offer.problems()).hasSize(1);
            assertThat(sources(wiring)).isEmpty();

            follow(wiring, offer.fresh().subList(0, 2), 2);
            assertThat(sources(wiring)).containsOnly("World/Asia/Paper & Ink", "World/Asia/صحيفة");
            FeedOffer again = offer(wiring, file);
            assertThat(again.fresh()).extracting(OfferedFeed::title).containsExactly("Tide", "Alone");
            follow(wiring, again.fresh(), 2);
            follow(wiring, again.feeds(), 0);
            assertThat(wiring.desk().library().sources().join().folders()).hasSize(2);
        }
    }

    @Test
    void an_export_reads_back_the_same_elsewhere_and_adds_nothing_here() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.opml"), LIST);
        Path exported = folder.resolve("exported.opml");
        Set<String> here;
        try (Wiring wiring = open("here")) {
            follow(wiring, offer(wiring, file).fresh(), 4);
            here = sources(wiring);
            Files.writeString(exported, "what was there before");
            wiring.desk().lists().export(exported).join();
            assertThat(offer(wiring, exported).fresh()).isEmpty();
        }
        try (Wiring elsewhere = open("elsewhere")) {
            follow(elsewhere, offer(elsewhere, exported).fresh(), 4);
            assertThat(sources(elsewhere)).isEqualTo(here);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder("mine.opml", "exported.opml", "here", "elsewhere");
        }
    }

    @Test
    void what_is_no_list_is_left_to_others() throws IOException {
        Path list = Files.writeString(folder.resolve("mine.xml"), LIST);
        Path feed = Files.writeString(
                folder.resolve("feed.xml"), "<rss version='2.0'><channel><title>A</title></channel></rss>");
        String page = "https://example.org/list.opml";
        String missing = folder.resolve("missing.opml").toString();
        try (Wiring wiring = open("data")) {
            Looked looked = wiring.desk()
                    .lists()
                    .look(List.of(feed.toString(), page, list.toUri().toString(), missing, "\0.opml"))
                    .join();
            assertThat(Objects.requireNonNull(looked.offer()).feeds()).hasSize(5);
            assertThat(looked.others()).containsExactly(feed.toString(), page, missing, "\0.opml");
        }
    }

    @Test
    void the_catalogue_has_feeds_of_many_regions_each_once() {
        try (Wiring wiring = open("data")) {
            FeedOffer offer = wiring.desk().lists().catalogue().join();
            assertThat(offer.problems()).isEmpty();
            assertThat(offer.feeds())
                    .hasSizeGreaterThan(60)
                    .allMatch(feed -> feed.folders().size() == 1);
            assertThat(offer.feeds())
                    .extracting(feed -> feed.folders().getFirst())
                    .contains("World", "Hong Kong", "Africa", "Europe");
        }
    }

    private static FeedOffer offer(Wiring wiring, Path file) {
        Looked looked = wiring.desk().lists().look(List.of(file.toString())).join();
        assertThat(looked.others()).isEmpty();
        return Objects.requireNonNull(looked.offer());
    }

    private static void follow(Wiring wiring, List<OfferedFeed> chosen, int added) {
        assertThat(wiring.desk().lists().follow("list", chosen, null).join())
                .isInstanceOfSatisfying(
                        ImportItem.Subscriptions.class,
                        done -> assertThat(done.added()).hasSize(added));
    }

    /** Every feed with the folders that it is in. */
    private static Set<String> sources(Wiring wiring) {
        var sources = wiring.desk().library().sources().join();
        return sources.feeds().stream()
                .map(feed -> {
                    StringBuilder path = new StringBuilder(feed.title());
                    var within = feed.folder();
                    while (within != null) {
                        var id = within;
                        var parent = sources.folders().stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .orElseThrow();
                        path.insert(0, parent.name() + "/");
                        within = parent.parent();
                    }
                    return path.toString();
                })
                .collect(Collectors.toSet());
    }

    private Wiring open(String name) {
        Path data = folder.resolve(name);
        Database database = ((OpenResult.Opened) Database.open(data, clock)).database();
        return new Wiring(database, data, true, clock);
    }
}
