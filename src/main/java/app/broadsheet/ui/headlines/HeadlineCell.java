package app.broadsheet.ui.headlines;

import app.broadsheet.app.SearchMarking;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Readiness;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Icon;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateChildren;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * A row of the list: unread dot, headline and opening in three lines together, source and age, picture, star and the mark
 * for what is ready offline; above them the heading of the group that it is the first of. The style sheet gives the height,
 * so that the list need not measure any text to know where a row is. An article with no headline, as short messages are, has
 * its opening in that place. Style class {@code headline-cell}; pseudo-classes {@code unread}, {@code
 * starred}, {@code first} (has a heading), {@code brief} (has neither picture nor opening below the headline), {@code below}
 * (tells the story of a row above it), {@code untitled} (has no headline) and {@code compact}.
 */
final class HeadlineCell extends ListCell<HeadlineRow> {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final PseudoClass UNTITLED = PseudoClass.getPseudoClass("untitled");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Words words;
    private final Ages ages;
    private final Supplier<SearchMarking> marking;
    private final WrappedText headline = new WrappedText("", "headline");
    private final WrappedText excerpt = new WrappedText("", "excerpt");
    private final Icon starIcon = Icons.icon(BootstrapIcons.STAR);
    private final Button star = new Button();
    private final StoryButtons story;
    private final HBox row = new HBox();
    private final RowMeta meta;
    private final HBox foot = new HBox();
    private final Thumbnail thumbnail;
    private final GroupHeading group;
    private final StoryCounts counts;
    private final VBox graphic;
    private boolean compact;
    private Subscription following = Subscription.EMPTY;

    HeadlineCell(
            HeadlineActions actions,
            BiConsumer<HeadlineRow, Boolean> openStory,
            StoryCounts counts,
            Thumbnails pictures,
            Supplier<SearchMarking> marking,
            Ages ages,
            Words words) {
        this.words = words;
        this.marking = marking;
        this.ages = ages;
        this.counts = counts;
        this.group = new GroupHeading(ages, words);
        this.meta = new RowMeta(pictures.icons(), ages);
        this.thumbnail = new Thumbnail(pictures);
        this.star.setOnAction(_ -> star(actions));
        this.story = new StoryButtons(this, openStory, actions, words);
        getStyleClass().add("headline-cell");
        graphic = layOut();
        setText(null);
    }

    private VBox layOut() {
        star.getStyleClass().add("star");
        star.setFocusTraversable(false);
        star.setMinWidth(USE_PREF_SIZE);
        Region dot = new Region();
        dot.getStyleClass().add("unread-dot");
        VBox gutter = new VBox(dot, star);
        gutter.getStyleClass().add("gutter");
        // All the room that is left, without measuring the whole opening to learn how much it would like.
        excerpt.setPrefWidth(0);
        HBox.setHgrow(excerpt, Priority.ALWAYS);
        foot.getChildren().add(excerpt);
        foot.getStyleClass().add("foot");
        LateChildren.of(row.getChildren(), gutter, new RowText(headline, meta, foot, excerpt), thumbnail);
        row.getStyleClass().add("row");
        VBox all = new VBox();
        LateChildren.of(all.getChildren(), group, row);
        return all;
    }

    @Override
    protected void updateItem(HeadlineRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || row == null) {
            thumbnail.nothing();
            // Out of sight and not taken out: the list empties all its cells with each page that comes, and what is
            // put back into the window has all its styles worked out anew.
            graphic.setVisible(false);
            headline.setText("");
            setAccessibleText(null);
            pseudoClassStateChanged(UNREAD, false);
            pseudoClassStateChanged(STARRED, false);
            pseudoClassStateChanged(FIRST, false);
            pseudoClassStateChanged(BRIEF, false);
            pseudoClassStateChanged(BELOW, false);
        } else if (isOnlyMeasured()) {
            pseudoClassStateChanged(BRIEF, brief(row.summary()));
            pseudoClassStateChanged(FIRST, row.headingProperty().get() != null);
        } else {
            following = Subscription.combine(
                    row.summaryProperty().subscribe(this::show),
                    row.headingProperty().subscribe(this::head),
                    row.storyProperty().subscribe(_ -> counts.shown(row)),
                    row.foldProperty().subscribe(_ -> fold(row)),
                    row.countProperty().subscribe(() -> fold(row)));
            showPicture(row);
            graphic.setVisible(true);
            setGraphic(graphic);
        }
    }

    /**
     * Whether this is the cell that the list asks for the heights of rows out of sight, several in each frame. It is never
     * seen, and what gives the height are the pseudo-classes: filling it would cost more than the rows that are seen.
     */
    private boolean isOnlyMeasured() {
        return getParent() != null && !getParent().isVisible();
    }

    /** Shows two lines only, or everything. */
    void compact(boolean now) {
        compact = now;
        pseudoClassStateChanged(COMPACT, now);
        if (getItem() != null) {
            placeFoot(getItem().summary());
            showPicture(getItem());
            placeStory(getItem().summary());
        }
        requestLayout();
    }

    /** What stands for the article, without the heading above it. */
    Node row() {
        return row;
    }

    /** Says how old it is now. */
    void tick() {
        if (getItem() != null) {
            head(getItem().headingProperty().get());
            meta.tick(getItem().summary().time());
        }
    }

    private void showPicture(HeadlineRow row) {
        if (compact) {
            thumbnail.nothing();
        } else {
            thumbnail.show(row);
        }
    }

    private void placeFoot(ArticleSummary article) {
        Presence.set(foot, !compact && !brief(article));
    }

    /** Beside the opening, so that the source keeps its room; in a row of two lines beside the source. */
    private void placeStory(ArticleSummary article) {
        HBox place = compact || brief(article) ? meta : foot;
        if (story.isManaged() && !place.getChildren().contains(story)) {
            place.getChildren().add(story);
        }
    }

    private void head(@Nullable RowGroup heading) {
        pseudoClassStateChanged(FIRST, heading != null);
        group.show(heading);
        requestLayout();
    }

    private void mark() {
        if (getItem() != null) {
            headline.mark(
                    "search-match",
                    marking.get().in(headline.getText(), true, null).stream()
                            .map(range -> new WrappedText.Span(range.start(), range.end()))
                            .toList());
        }
    }

    /** Marks the words that are searched from now on. */
    void markAnew() {
        mark();
        if (getItem() != null) {
            showExcerpt(getItem().summary());
        }
    }

    private void showExcerpt(ArticleSummary article) {
        MarkedExcerpt opening = MarkedExcerpt.of(article.headline().isBlank() ? "" : article.excerpt(), marking.get());
        excerpt.setText(opening.text());
        excerpt.mark("search-match", opening.matches());
    }

    private void show(ArticleSummary article) {
        pseudoClassStateChanged(BRIEF, brief(article));
        placeFoot(article);
        pseudoClassStateChanged(UNTITLED, article.headline().isBlank());
        headline.setText(Stream.of(article.headline(), article.excerpt())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> words.get("untitled")));
        mark();
        meta.show(article);
        showExcerpt(article);
        // The icon's node stays: a new one would have its style worked out with every row that comes into sight.
        starIcon.show(article.starred() ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR);
        Icons.dress(star, starIcon, words.get(article.starred() ? "unstar" : "star"));
        unread();
        pseudoClassStateChanged(STARRED, article.starred());
        setAccessibleText(spoken(article));
    }

    private static boolean brief(ArticleSummary article) {
        return article.picture() == null
                && (article.excerpt().isBlank() || article.headline().isBlank());
    }

    private void fold(HeadlineRow row) {
        pseudoClassStateChanged(BELOW, row.foldProperty().get().below());
        story.show(row);
        unread();
        placeStory(row.summary());
        setAccessibleText(spoken(row.summary()));
    }

    /** A row that stands for others is unread while one of them is. */
    private void unread() {
        HeadlineRow row = getItem();
        StoryFold fold = row == null ? StoryFold.NONE : row.foldProperty().get();
        pseudoClassStateChanged(UNREAD, row != null && (!row.summary().read() || (fold.unread() > 0 && !fold.open())));
    }

    private String spoken(ArticleSummary article) {
        return String.join(
                        ". ",
                        words.get(article.read() ? "spoken.read" : "spoken.unread"),
                        headline.getText(),
                        article.source(),
                        ages.full(article.time()),
                        words.get(article.starred() ? "spoken.starred" : "spoken.unstarred"),
                        words.get(article.readiness() == Readiness.READY ? "spoken.ready" : "spoken.notready"))
                + story.spoken();
    }

    private void star(HeadlineActions actions) {
        if (getItem() != null) {
            actions.star(Set.of(getItem().id()), !getItem().summary().starred());
        }
    }
}
