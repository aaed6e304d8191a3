package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Desk;
import app.broadsheet.app.NotificationChoice;
import app.broadsheet.app.Notifying;
import app.broadsheet.desktop.PlayedDesktop;
import app.broadsheet.desktop.PrivateBus;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Feed;
import app.broadsheet.model.Scope;
import app.broadsheet.refresh.Surroundings;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import app.broadsheet.ui.shell.NotificationWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New articles are told by the desktop: real feeds over HTTP, a real bus, a played desktop at its other end. */
final class NotifyingTest {
    private record Clicked(
            @Nullable ArticleId article, @Nullable Scope list) {}

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-04T12:00:00Z"));
    private final BlockingQueue<Clicked> clicks = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private NewsSite site;
    private PrivateBus bus;
    private PlayedDesktop desktop;
    private Wiring wiring;

    @BeforeEach
    void follow() throws Exception {
        bus = PrivateBus.start(folder);
        desktop = new PlayedDesktop(bus.address());
        site = NewsSite.start();
        wiring = open();
        Path list = Files.writeString(folder.resolve("list.opml"), site.opml());
        desk().opening().open(List.of(list.toString())).join();
        refresh();
    }

    @AfterEach
    void end() throws Exception {
        wiring.close();
        site.close();
        desktop.close();
        bus.close();
    }

    @Test
    void nothing_is_told_of_sources_that_nobody_chose() throws Exception {
        site.publish(0);
        refresh();
        assertNothingIsTold();
    }

    @Test
    void one_new_article_is_told_by_its_headline_and_a_click_asks_for_it() throws Exception {
        choose(1);
        site.publish(0);
        site.publish(1);
        refresh();
        PlayedDesktop.Shown shown = desktop.next();
        assertThat(shown.title()).isEqualTo("Paper 1");
        assertThat(shown.body()).isEqualTo("Paper 1, story 4");
        desktop.click(shown);
        Clicked clicked = Objects.requireNonNull(clicks.poll(10, TimeUnit.SECONDS));
        assertThat(article(Objects.requireNonNull(clicked.article())).headline())
                .isEqualTo("Paper 1, story 4");
        assertNothingIsTold();
    }

    @Test
    void a_round_is_told_in_one_and_leads_to_where_it_is() throws Exception {
        choose(0);
        choose(2);
        for (int i = 0; i < 4; i++) {
            site.publish(0);
        }
        site.publish(2);
        refresh();
        PlayedDesktop.Shown shown = desktop.next();
        assertThat(shown.title()).isEqualTo("5 new articles");
        assertThat(shown.body().lines())
                .containsExactlyInAnyOrder("Paper 0: Paper 0, story 7", "Paper 2: Paper 2, story 4", "and 3 more");
        desktop.click(shown);
        assertThat(clicks.poll(10, TimeUnit.SECONDS)).isEqualTo(new Clicked(null, new Scope.Unread()));

        site.publish(2);
        site.publish(2);
        refresh();
        shown = desktop.next();
        assertThat(shown.title()).isEqualTo("Paper 2: 2 new articles");
        assertThat(shown.replaces()).as("in the place of the first").isPositive();
        desktop.click(shown);
        assertThat(clicks.poll(10, TimeUnit.SECONDS)).isEqualTo(new Clicked(null, new Scope.InFeed(feed(2).id())));
        assertNothingIsTold();
    }

    @Test
    void headlines_can_be_kept_from_a_locked_screen() throws Exception {
        desk().notifying().choose(NotificationChoice.DEFAULT.withHeadlines(false));
        choose(0);
        choose(1);
        site.publish(0);
        refresh();
        PlayedDesktop.Shown shown = desktop.next();
        assertThat(shown.title()).isEqualTo("Paper 0");
        assertThat(shown.body()).isEqualTo("1 new article");
        site.publish(0);
        site.publish(1);
        refresh();
        shown = desktop.next();
        assertThat(shown.title()).isEqualTo("2 new articles");
        assertThat(shown.body()).doesNotContain("story").contains("Paper 0", "Paper 1");
    }

    @Test
    void while_the_window_is_looked_at_nothing_is_told_then_or_later() throws Exception {
        choose(0);
        desk().notifying().watched(true);
        site.publish(0);
        refresh();
        desk().notifying().watched(false);
        refresh();
        assertNothingIsTold();
    }

    @Test
    void quiet_hours_hold_back_and_the_morning_tells_what_is_still_unread() throws Exception {
        desk().notifying().choose(NotificationChoice.DEFAULT.between(LocalTime.of(22, 0), LocalTime.of(6, 30)));
        choose(0);
        clock.pass(Duration.ofHours(11)); // 23:00
        site.publish(0);
        site.publish(0);
        refresh();
        desk().notifying().comment("Your comment is published.", new ArticleId(1));
        desk().notifying().look();
        assertNothingIsTold();
        desk().reading().markRead(Set.of(newest(0).id()), true).join();
        clock.pass(Duration.ofHours(7).plusMinutes(30)); // 06:30
        desk().notifying().look();
        assertThat(List.of(desktop.next().body(), desktop.next().body()))
                .containsExactly("Your comment is published.", "Paper 0, story 4");
        desk().notifying().look();
        assertNothingIsTold();
    }

    @Test
    void what_was_chosen_is_remembered() throws Exception {
        choose(2);
        desk().notifying().choose(NotificationChoice.DEFAULT.withComments(false));
        wiring.close();
        wiring = open();
        assertThat(desk().notifying().chosen().join()).extracting(Feed::title).containsExactly("Paper 2");
        assertThat(desk().notifying().isChosen(feed(2).id())).isTrue();
        assertThat(desk().notifying().isChosen(feed(1).id())).isFalse();
        assertThat(desk().notifying().choice()).isEqualTo(NotificationChoice.DEFAULT.withComments(false));
        desk().notifying().comment("Nobody wants to know.", new ArticleId(1));
        site.publish(2);
        refresh();
        assertThat(desktop.next().body()).isEqualTo("Paper 2, story 4");
        desk().notifying().choose(feed(2).id(), false);
        site.publish(2);
        refresh();
        assertNothingIsTold();
    }

    @Test
    void trying_it_out_says_whether_the_desktop_shows_any() throws Exception {
        assertThat(desk().notifying().tryOut().join()).isTrue();
        assertThat(desktop.next().title()).isEqualTo("Broadsheet");
        desktop.close();
        assertThat(desk().notifying().tryOut().join()).isFalse();
    }

    /** A trial waits its turn behind whatever is to be shown. */
    private void assertNothingIsTold() throws Exception {
        assertThat(desk().notifying().tryOut().join()).isTrue();
        assertThat(desktop.next().title()).isEqualTo("Broadsheet");
        assertThat(desktop.isQuiet()).isTrue();
    }

    private void choose(int feed) {
        desk().notifying().choose(feed(feed).id(), true);
    }

    private void refresh() {
        desk().refreshing().refreshAll().join();
        desk().refreshing().settled().join();
    }

    private Feed feed(int number) {
        return desk().library().sources().join().feeds().stream()
                .filter(feed -> feed.title().equals("Paper " + number))
                .findFirst()
                .orElseThrow();
    }

    private ArticleSummary newest(int feed) {
        return desk().library()
                .page(ArticleQuery.newest(new Scope.InFeed(feed(feed).id())), null, 1)
                .join()
                .items()
                .getFirst();
    }

    private ArticleSummary article(ArticleId id) {
        return desk().library().article(id).join().orElseThrow().summary();
    }

    private Desk desk() {
        return wiring.desk();
    }

    private Wiring open() {
        Path data = folder.resolve("data");
        Database database = ((OpenResult.Opened) Database.open(data, clock)).database();
        Wiring opened = new Wiring(
                database, data, false, clock, Surroundings.ofSystem(), PlayedDesktop.notifier(bus.address()));
        Notifying.Wording wording = new NotificationWords((article, list) -> clicks.add(new Clicked(article, list)));
        opened.notifyOf(wording);
        return opened;
    }
}
