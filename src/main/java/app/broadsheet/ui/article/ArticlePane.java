package app.broadsheet.ui.article;

import app.broadsheet.app.SearchMarking;
import app.broadsheet.app.TextForms;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Lineage;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import java.net.URI;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The reading pane: source line, headline, lead picture, body, then comments, then related stories. Space turns the page.
 * Style class {@code article-pane}. FX thread only.
 */
public final class ArticlePane extends StackPane implements ArticleCommands {
    private static final Duration PATIENCE = Duration.millis(400);
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private final ArticleModel model;
    private final ArticleDoor door;
    private final Ages ages;
    private final Words words = Words.of(ArticlePane.class);
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private final VBox column = new VBox();
    private final VBox page = new VBox(column);
    private final ReadingScroll scroll = new ReadingScroll(page);
    private final FindBar find;
    private final VBox reading;
    private final ArticleMenu menu;
    private final ArticleOutput output;
    private final RelatedSection related;
    private final Node comments;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private SearchMarking marking = SearchMarking.NONE;
    private Runnable quoting = () -> {};
    private boolean relatedApart;
    private @Nullable ArticleView view;
    private @Nullable ReadText text;
    private @Nullable ArticleId shownArticle;

    /** @param comments stands between the article and the related stories; the shell knows what it is */
    public ArticlePane(ArticleModel model, ArticleDoor door, Ages ages, Node comments) {
        this.model = model;
        this.door = door;
        this.ages = ages;
        this.comments = comments;
        // What is selected is in one of both.
        comments.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (text != null
                    && Lineage.of(event.getTarget())
                            .anyMatch(node -> node.getStyleClass().contains("comment-body"))) {
                text.selection().clear();
            }
        });
        related = new RelatedSection(model, door, ages, words);
        getStyleClass().add("article-pane");
        find = new FindBar(scroll, words);
        menu = new ArticleMenu(door, this, words);
        output = new ArticleOutput(door, words);
        // Above the text, not over it: the source line stays readable while one looks for something.
        reading = new VBox(find, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().add("article-page");
        column.getStyleClass().add("article-column");
        page.widthProperty().subscribe(this::narrow);
        scroll.setAccessibleText(words.get("reading"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        patience.setOnFinished(_ -> {
            if (model.shownProperty().get() instanceof Shown.Loading) {
                notice("loading");
            }
        });
    }

    /** Follows the model until {@link #detach}; empty until then. */
    public void attach() {
        subscriptions.close();
        subscriptions.follow(model.shownProperty(), this::show);
        subscriptions.follow(model.summaryProperty(), this::marks);
        subscriptions.follow(model.relatedProperty(), related::show);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                subscriptions.follow(scene.focusOwnerProperty(), this::focused);
            }
        });
    }

    /** Lets go of the model. */
    public void detach() {
        patience.stop();
        subscriptions.close();
    }

    /** Turns the page; false when the end (or the beginning) is in sight already, or there is no article. */
    public boolean turnPage(boolean forward) {
        if (view == null) {
            return false;
        }
        if (forward) {
            view.whole(scroll); // the end is not where the last slice ends
        }
        return scroll.turn(forward);
    }

    /** Gives the keys to the article. */
    public void focusArticle() {
        scroll.requestFocus();
    }

    @Override
    public void find() {
        find.open();
    }

    @Override
    public void save() {
        if (view != null) {
            output.save(view.article(), getScene().getWindow());
        }
    }

    @Override
    public void print() {
        if (view != null) {
            output.print(view.article());
        }
    }

    /** What is selected of the article, as plain text; empty when nothing is. */
    public String selectedText() {
        return text != null && text.isSelected() ? TextForms.plain(text.selected()) : "";
    }

    /** @param comment writes a comment that quotes what is selected */
    public void setOnQuote(Runnable comment) {
        quoting = comment;
    }

    @Override
    public void quote() {
        quoting.run();
    }

    /** Goes to the next place where the words that were looked for stand (1), or the one before (−1). */
    public void findNext(int by) {
        find.move(by);
    }

    /** The related stories, for a column of their own: they leave the page. Not managed while there are none. */
    public Region giveRelated() {
        relatedApart = true;
        column.getChildren().remove(related);
        return related;
    }

    /** Puts the related stories back at the end of the page. */
    public void takeRelated() {
        relatedApart = false;
        if (view != null && !column.getChildren().contains(related)) {
            column.getChildren().add(related);
        }
    }

    /** Says the ages again, as time has passed. */
    public void tick() {
        if (view != null) {
            view.sourceLine().tick();
        }
    }

    /** Marks in the article what is searched. */
    public void mark(SearchMarking now) {
        marking = now;
        if (view != null) {
            view.mark(marking);
        }
    }

    private void show(Shown shown) {
        ArticleView before = view;
        if (before != null) {
            before.fill().stop();
        }
        view = null;
        text = null;
        switch (shown) {
            case Shown.Ready(Article article) -> show(article, before);
            case Shown.Nothing() -> notice("nothing");
            case Shown.Loading _ -> loading();
            case Shown.Missing _ -> notice("missing");
            case Shown.Failed _ -> notice("failed");
        }
    }

    private void show(Article article, @Nullable ArticleView before) {
        boolean same = article.summary().id().equals(shownArticle);
        shownArticle = article.summary().id();
        ArticleView now = new ArticleView(article, model, door, this::follow, ages, words);
        view = now;
        ReadText said = now.text(scroll);
        now.setOnContextMenuRequested(event -> menu.show(event, said, now));
        text = said;
        now.mark(marking);
        if (!same) {
            scroll.toTop();
        } else if (before != null) { // pictures or the full text have come: the reader stays where they are
            now.fill().finish();
            scroll.stay(before.texts(), now.texts());
        }
        column.getChildren().setAll(now, comments);
        if (!relatedApart) {
            column.getChildren().add(related);
        }
        if (!getChildren().contains(reading)) {
            getChildren().setAll(reading);
        }
        find.on(said);
    }

    /** An empty pane stays so for a moment: at a start the article is there before one could read that it comes. */
    private void loading() {
        if (getChildren().isEmpty()) {
            patience.playFromStart();
        } else {
            notice("loading");
        }
    }

    private void notice(String key) {
        find.on(null);
        getChildren().setAll(new Notice(key, words));
    }

    private void marks(@Nullable ArticleSummary summary) {
        if (view != null && summary != null) {
            view.sourceLine().show(summary);
        }
    }

    private void follow(URI target) {
        if (target.isAbsolute() || target.getFragment() == null) {
            door.browse().accept(target);
        } else if (view != null) {
            view.whole(scroll);
            view.anchor(target.getFragment()).ifPresent(scroll::show);
        }
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (text != null && !typing && text.pressed(event)) {
            event.consume();
            return;
        }
        boolean turned = switch (event.getCode()) {
            case SPACE -> turnPage(!event.isShiftDown());
            case PAGE_DOWN -> turnPage(true);
            case PAGE_UP -> turnPage(false);
            default -> false;
        };
        if (turned) {
            event.consume();
        }
    }

    private void focused(@Nullable Node owner) {
        if (owner != null && Lineage.of(owner).anyMatch(page::equals)) {
            scroll.reveal(owner);
        }
    }

    /** Style sheets cannot ask for widths, so the pane tells them when the column is not as wide as it may be. */
    private void narrow(Number width) {
        pseudoClassStateChanged(NARROW, width.doubleValue() < column.getMaxWidth());
    }
}
