package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.app.Destination;
import app.broadsheet.app.FeedHealth;
import app.broadsheet.app.FeedOffer;
import app.broadsheet.app.OfferedFeed;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.Pace;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.imports.HealthPane;
import app.broadsheet.ui.imports.Landing;
import app.broadsheet.ui.imports.OfferModel;
import app.broadsheet.ui.imports.OfferPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists of feeds in the window: looked at and chosen from before they are followed, and written. FX thread only. */
final class FeedListCommands {
    private final Desk desk;
    private final NoticesModel notices;
    private final Overlays overlays;
    private final ReadingCommands reading;
    private final BiConsumer<List<FeedId>, Destination> show;
    private final Ages ages;
    private final Words words;
    private final FxThread fx;
    private final BackupCommands backups;

    /** @param show goes to feeds that came in */
    FeedListCommands(
            Desk desk,
            NoticesModel notices,
            Overlays overlays,
            ReadingCommands reading,
            BiConsumer<List<FeedId>, Destination> show,
            Ages ages,
            Words words,
            FxThread fx) {
        this.desk = desk;
        this.notices = notices;
        this.overlays = overlays;
        this.reading = reading;
        this.show = show;
        this.ages = ages;
        this.words = words;
        this.fx = fx;
        this.backups = new BackupCommands(desk.backup(), notices, overlays, words, fx);
    }

    /**
     * Shows the archives and the lists among what was dropped or chosen, so that the user sees what is new before it comes.
     *
     * @param at where it was dropped
     * @param openOthers opens what is neither
     */
    void open(List<String> given, Landing at, Consumer<List<String>> openOthers) {
        backups.open(given, others -> openLists(others, at, openOthers));
    }

    private void openLists(List<String> given, Landing at, Consumer<List<String>> openOthers) {
        reading.watch(desk.lists()
                .look(given)
                .thenAccept(looked -> fx.execute(() -> {
                    if (!looked.others().isEmpty()) {
                        openOthers.accept(looked.others());
                    }
                    if (looked.offer() != null) {
                        FeedOffer offer = looked.offer();
                        overlays.sheet(close -> new OfferPane(
                                at.folder().isEmpty()
                                        ? words.get("lists.title", offer.name())
                                        : words.get("lists.title.into", offer.name(), at.folder()),
                                new OfferModel(offer, true),
                                chosen -> follow(chosen, at.to()),
                                close));
                    }
                })));
    }

    /** Shows the feeds to start with. */
    void catalogue() {
        reading.watch(desk.lists()
                .catalogue()
                .thenAccept(offer -> fx.execute(() -> overlays.sheet(close -> new OfferPane(
                        words.get("lists.catalogue"),
                        new OfferModel(offer, false),
                        chosen -> follow(chosen, Destination.USUAL),
                        close)))));
    }

    /** Shows how it goes with fetching a source. */
    void health(FeedId feed) {
        reading.watch(desk.subscriptions()
                .health(feed)
                .thenAcceptBoth(
                        desk.offline().pictures().allowed(feed),
                        (found, pictures) -> fx.execute(() ->
                                found.ifPresent(health -> overlays.sheet(close -> health(health, pictures, close))))));
    }

    private HealthPane health(FeedHealth health, boolean pictures, Runnable close) {
        Feed feed = health.feed();
        return new HealthPane(health, desk.subscriptions().isOpen(health.server()), actions(health), ages, close)
                .withPictures(
                        pictures, on -> reading.watch(desk.offline().pictures().allow(feed.id(), on)))
                .withNotifications(
                        desk.notifying().isChosen(feed.id()),
                        on -> desk.notifying().choose(feed.id(), on));
    }

    private HealthPane.Actions actions(FeedHealth health) {
        Feed source = health.feed();
        FeedId feed = source.id();
        return new HealthPane.Actions() {
            @Override
            public void retry() {
                reading.watch(desk.refreshing().refresh(Set.of(feed)));
            }

            @Override
            public void pace(@Nullable Pace pace, Consumer<FeedHealth> after) {
                reading.watch(desk.subscriptions()
                        .pace(feed, pace)
                        .thenCompose(_ -> desk.subscriptions().health(feed))
                        .thenAccept(now -> fx.execute(() -> now.ifPresent(after))));
            }

            @Override
            public void signIn(String name, String password) {
                reading.watch(desk.subscriptions()
                        .signIn(source.address(), health.server(), name, password)
                        .thenAccept(why -> fx.execute(() -> {
                            if (!why.isEmpty()) {
                                notices.tell(words.get("notice.signin.session", why));
                            }
                        })));
                retry();
            }

            @Override
            public void signOut() {
                reading.watch(desk.subscriptions()
                        .signOut(source.address())
                        .thenAccept(why -> fx.execute(() -> notices.tell(
                                why.isEmpty()
                                        ? words.get("notice.signedout", source.title())
                                        : words.get("notice.signedout.not", why)))));
            }

            @Override
            public void stop() {
                reading.watch(desk.subscriptions().stop(feed));
            }

            @Override
            public void resume() {
                reading.watch(desk.subscriptions()
                        .resume(feed)
                        .thenCompose(_ -> desk.refreshing().refresh(Set.of(feed))));
            }
        };
    }

    /** Writes what is followed to a file. */
    void export(Path file) {
        reading.watch(desk.lists()
                .export(file)
                .thenRun(() -> fx.execute(
                        () -> notices.tell(words.get("notice.exported", String.valueOf(file.getFileName()))))));
    }

    private void follow(List<OfferedFeed> chosen, Destination to) {
        reading.watch(desk.lists()
                .follow("", chosen, to.folder())
                .thenAccept(item -> fx.execute(() -> {
                    if (item instanceof ImportItem.Subscriptions done
                            && !done.added().isEmpty()) {
                        notices.tell(words.count("notice.followed", done.added().size()), () -> takeBack(done.added()));
                        show.accept(done.added(), to);
                        fetch(done.added());
                    }
                })));
    }

    private void fetch(List<FeedId> added) {
        if (!desk.connectivity().workingOffline()) {
            reading.watch(desk.refreshing().refresh(Set.copyOf(added)));
        }
    }

    private void takeBack(List<FeedId> added) {
        desk.refreshing().cancel();
        CompletableFuture<Void> gone = desk.lists().unfollow(added);
        reading.watch(gone);
    }
}
