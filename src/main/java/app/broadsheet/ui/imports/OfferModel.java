package app.broadsheet.ui.imports;

import app.broadsheet.app.FeedOffer;
import app.broadsheet.app.OfferedFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list of feeds that the user chooses from. FX thread only. */
public final class OfferModel {
    private final FeedOffer offer;
    private final List<OfferRow.Choice> choices;
    private final ObservableList<OfferRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private String filter = "";

    /** @param everything whether all that is new is chosen at first */
    public OfferModel(FeedOffer offer, boolean everything) {
        this.offer = offer;
        this.choices = offer.feeds().stream().map(OfferRow.Choice::new).toList();
        choices.forEach(choice -> choice.chosen().subscribe((_, now) -> chosen.set(chosen.get() + (now ? 1 : -1))));
        if (everything) {
            chooseAll(true);
        }
        lay();
    }

    /** The offer. */
    public FeedOffer offer() {
        return offer;
    }

    /** What is shown: folders, feeds and broken lines, as the filter lets them through. */
    ObservableList<OfferRow> rows() {
        return rows;
    }

    /** How many feeds are chosen, also those that the filter hides. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What is chosen, in the order of the list. */
    public List<OfferedFeed> chosen() {
        return choices.stream()
                .filter(choice -> choice.chosen().get())
                .map(OfferRow.Choice::feed)
                .toList();
    }

    /** Shows only feeds whose name, folder or address has {@code text} in it. */
    public void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (!wanted.equals(filter)) {
            filter = wanted;
            lay();
        }
    }

    /** Chooses all new feeds that are shown, or none of them. */
    public void chooseAll(boolean wanted) {
        choices.stream().filter(this::passes).forEach(choice -> choose(choice, wanted));
    }

    /** Chooses all new feeds of a folder that are shown, or, when they are all chosen, none. */
    void toggle(OfferRow.Group group) {
        boolean wanted = state(group) != State.ALL;
        within(group).filter(this::passes).forEach(choice -> choose(choice, wanted));
    }

    /** Chooses a feed, or not. Does nothing to one that is not new. */
    void toggle(OfferRow.Choice choice) {
        choose(choice, !choice.chosen().get());
    }

    /** How much of a folder is chosen. */
    State state(OfferRow.Group group) {
        List<OfferRow.Choice> fresh =
                within(group).filter(choice -> choice.feed().isNew()).toList();
        long taken = fresh.stream().filter(choice -> choice.chosen().get()).count();
        if (fresh.isEmpty()) {
            return State.NOTHING_NEW;
        }
        return taken == 0 ? State.NONE : taken == fresh.size() ? State.ALL : State.SOME;
    }

    /** How much of a folder is chosen. */
    enum State {
        NONE,
        SOME,
        ALL,
        NOTHING_NEW
    }

    private Stream<OfferRow.Choice> within(OfferRow.Group group) {
        return choices.subList(group.first(), group.end()).stream();
    }

    private static void choose(OfferRow.Choice choice, boolean wanted) {
        if (choice.feed().isNew()) {
            choice.chosen().set(wanted);
        }
    }

    private boolean passes(OfferRow.Choice choice) {
        OfferedFeed feed = choice.feed();
        return filter.isEmpty()
                || (feed.title() + " " + String.join(" ", feed.folders()) + " " + feed.address())
                        .toLowerCase(Locale.ROOT)
                        .contains(filter);
    }

    private void lay() {
        List<OfferRow> now = new ArrayList<>();
        List<String> open = List.of();
        for (int i = 0; i < choices.size(); i++) {
            OfferRow.Choice choice = choices.get(i);
            if (passes(choice)) {
                List<String> folders = choice.feed().folders();
                for (int depth = same(open, folders); depth < folders.size(); depth++) {
                    now.add(new OfferRow.Group(folders.get(depth), depth, i, end(folders.subList(0, depth + 1), i)));
                }
                open = folders;
                now.add(choice);
            }
        }
        if (filter.isEmpty()) {
            offer.problems().forEach(why -> now.add(new OfferRow.Broken(why)));
        }
        rows.setAll(now);
    }

    private int end(List<String> folder, int from) {
        int end = from;
        while (end < choices.size() && isWithin(choices.get(end).feed().folders(), folder)) {
            end++;
        }
        return end;
    }

    private static boolean isWithin(List<String> folders, List<String> folder) {
        return folders.size() >= folder.size()
                && folders.subList(0, folder.size()).equals(folder);
    }

    private static int same(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }
}
