package app.broadsheet.ui.headlines;

import app.broadsheet.app.SearchMarking;
import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateChildren;
import app.broadsheet.ui.fx.LateSpinner;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.SourceIcons;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The list of articles: a heading with the filter, the rows, and what stands there when there are none. FX thread only.
 */
public final class HeadlinesPane extends BorderPane {
    /** How long the rows of the list before stay while those of the next are on their way. */
    private static final Duration PATIENCE = Duration.millis(150);

    private final HeadlinesModel model;
    private final Words words = Words.of(HeadlinesPane.class);
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private final BooleanSupplier hasFeeds;
    private final Function<Scope, String> problemOf;
    private final Label title = new Label();
    private final FilterSwitch filter;
    private final HeadlineList list;
    private final EmptyList empty;
    private final LateSpinner loading;
    private final Button newAbove = new Button();
    private final LateChildren bars;
    private int above;
    private boolean loadingFirst = true;
    private @Nullable ArticleId current;
    private final FxThread fx = new FxThread();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable ArticleId awaited;

    /**
     * @param pictures where thumbnails come from
     * @param icons where the sources' icons come from
     * @param hasFeeds whether anything is followed, which an empty list wants to know
     * @param problemOf why a source could not be fetched; empty when it could
     */
    public HeadlinesPane(
            HeadlinesModel model,
            HeadlineActions actions,
            PictureFiles pictures,
            SourceIcons icons,
            Ages ages,
            BooleanSupplier hasFeeds,
            Function<Scope, String> problemOf) {
        this.model = model;
        this.hasFeeds = hasFeeds;
        this.problemOf = problemOf;
        this.list = new HeadlineList(model, actions, new Thumbnails(pictures, icons), ages, words, this::addedAbove);
        this.empty = new EmptyList(model, actions, words);
        this.loading = new LateSpinner(words.get("loading"));
        this.filter = new FilterSwitch(this::filter, words);
        getStyleClass().add("headlines-pane");
        bars = layOut(actions);
    }

    private LateChildren layOut(HeadlineActions actions) {
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox heading = new HBox(title, filter, LookMenu.button(model, words));
        heading.getStyleClass().add("pane-heading");
        VBox top = new VBox();
        LateChildren above = LateChildren.of(top.getChildren(), heading, new BulkBar(list, actions, words));
        setTop(top);
        newAbove.getStyleClass().add("new-above");
        newAbove.setGraphic(Icons.icon(BootstrapIcons.ARROW_UP));
        newAbove.setOnAction(_ -> {
            list.scrollTo(0);
            showAbove(0);
        });
        StackPane.setAlignment(newAbove, Pos.TOP_CENTER);
        patience.setOnFinished(_ -> model.waiting());
        showAbove(0);
        empty.setVisible(false);
        StackPane rows = new StackPane();
        LateChildren.of(rows.getChildren(), list, empty, loading, newAbove);
        setCenter(rows);
        return above;
    }

    /** Follows the model until {@link #detach}. */
    public void attach() {
        subscriptions.follow(model.phaseProperty(), this::entered);
        subscriptions.follow(model.lookProperty(), look -> list.compact(look.compact()));
        subscriptions.follow(model.queryProperty(), this::show);
        InvalidationListener rows = _ -> show();
        model.rows().addListener(rows);
        subscriptions.add(() -> model.rows().removeListener(rows));
        list.addEventHandler(ScrollEvent.ANY, _ -> topReached());
    }

    /** Lets go of the model. */
    public void detach() {
        subscriptions.close();
        patience.stop();
    }

    /** Says what is listed. */
    public void setTitle(String text) {
        title.setText(text);
    }

    /** Marks the article's row as the one that is being read, now or when it is loaded; null for none. */
    public void select(@Nullable ArticleId article) {
        current = article;
        awaited = article != null && model.indexOf(article) < 0 ? article : null;
        list.selectQuietly(article);
    }

    /** Selects the next row (1) or the one before (−1). */
    public boolean move(int step) {
        return list.move(step, _ -> true);
    }

    /** Selects the next unread row (1) or the one before (−1); answers whether there is one among the loaded rows. */
    public boolean moveToUnread(int step) {
        return list.move(step, row -> !row.summary().read());
    }

    /** The only selected row; null when none or several are selected. */
    public @Nullable HeadlineRow selected() {
        return list.only();
    }

    /** All selected rows. */
    public List<HeadlineRow> selection() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    /** The first row in sight; null while the list is at its beginning. */
    public Page.@Nullable Cursor top() {
        HeadlineRow top = list.top();
        return top == null ? null : cursor(top);
    }

    /** What is followed is different: an empty list may have another reason now. */
    public void sourcesChanged() {
        show();
    }

    /** Puts the keyboard into the list. */
    public void focusList() {
        list.requestFocus();
    }

    /** Says anew how old everything in sight is. */
    public void tick() {
        list.tick();
    }

    /** What is being read stays in sight, else what is at the top. */
    private void filter(ArticleFilter wanted) {
        HeadlineRow reading = list.only();
        model.filter(wanted, reading == null ? top() : cursor(reading), reading == null ? null : reading.summary());
    }

    private static Page.Cursor cursor(HeadlineRow row) {
        return new Page.Cursor(row.summary().time(), row.id());
    }

    /** The first rows are here: the list comes back to its place, if it has one. */
    private void entered(ListPhase phase) {
        if (loadingFirst && phase != ListPhase.LOADING) {
            int index = model.landing();
            if (index > 0) {
                fx.later(() -> list.bringToTop(index));
            } else {
                list.scrollTo(0);
            }
        }
        loadingFirst = phase == ListPhase.LOADING;
        if (loadingFirst) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
        show();
    }

    /** Marks in every headline what is searched. */
    public void mark(SearchMarking marking) {
        list.mark(marking);
    }

    /** Puts something between the heading and the rows. */
    public void putBelowHeading(Node node) {
        bars.add(node);
    }

    private void show(ArticleQuery query) {
        filter.show(query);
        showAbove(0);
        select(current);
    }

    private void show() {
        ListPhase phase = model.phaseProperty().get();
        boolean none = model.rows().isEmpty();
        loading.spin(none && phase == ListPhase.LOADING);
        empty.setVisible(none && phase != ListPhase.LOADING && phase != ListPhase.MORE);
        if (empty.isVisible()) {
            ArticleQuery query = model.queryProperty().get();
            EmptyReason reason =
                    phase == ListPhase.FAILED ? EmptyReason.FAILED : EmptyReason.of(query, hasFeeds.getAsBoolean());
            empty.show(reason, reason == EmptyReason.SOURCE ? problemOf.apply(query.scope()) : "");
        }
        if (awaited != null && model.indexOf(awaited) >= 0) {
            // Not now: the list still takes the new rows in, and moves its selection as it does.
            fx.later(() -> {
                if (awaited != null) {
                    select(awaited);
                }
            });
        }
    }

    private void addedAbove(int added) {
        showAbove(above + added);
        // A list that is too short to scroll shows them all.
        fx.later(this::topReached);
    }

    private void topReached() {
        if (above > 0 && list.atTop()) {
            showAbove(0);
        }
    }

    private void showAbove(int now) {
        above = now;
        newAbove.setText(words.count("above", now));
        Presence.set(newAbove, now > 0);
    }
}
