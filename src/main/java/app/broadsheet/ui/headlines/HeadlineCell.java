package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Readiness;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A row of the list: unread dot, headline in at most two lines, source and age, the opening in one line, picture, star
 * and the mark for what is ready offline. Style class {@code headline-cell}; pseudo-classes {@code unread} and {@code
 * starred}.
 */
final class HeadlineCell extends ListCell<HeadlineRow> {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private final Words words;
    private final Ages ages;
    private final WrappedText headline = new WrappedText("", "headline");
    private final Label source = label("source");
    private final Label age = label("age");
    private final Label excerpt = label("excerpt");
    private final FontIcon ready = Icons.icon(BootstrapIcons.CHECK_CIRCLE, "ready");
    private final FontIcon partial = Icons.icon(BootstrapIcons.CLOUD_SLASH, "partial");
    private final Button star;
    private final Thumbnail thumbnail;
    private final HBox graphic;
    private Subscription following = Subscription.EMPTY;

    HeadlineCell(HeadlineActions actions, Thumbnails pictures, Ages ages, Words words) {
        this.words = words;
        this.ages = ages;
        this.thumbnail = new Thumbnail(pictures);
        this.star = Icons.button(BootstrapIcons.STAR, words.get("star"), () -> star(actions));
        getStyleClass().add("headline-cell");
        graphic = layOut();
        setText(null);
    }

    private HBox layOut() {
        star.getStyleClass().add("star");
        star.setFocusTraversable(false);
        Region dot = new Region();
        dot.getStyleClass().add("unread-dot");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        age.setMinWidth(USE_PREF_SIZE);
        HBox meta = new HBox(source, age, ready, partial, space, star);
        meta.getStyleClass().add("meta");
        VBox text = new VBox(headline, meta, excerpt);
        text.getStyleClass().add("text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox all = new HBox(dot, text, thumbnail);
        all.getStyleClass().add("row");
        return all;
    }

    @Override
    protected void updateItem(HeadlineRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        if (empty || row == null) {
            following = Subscription.EMPTY;
            thumbnail.nothing();
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(UNREAD, false);
            pseudoClassStateChanged(STARRED, false);
        } else {
            following = row.summaryProperty().subscribe(this::show);
            thumbnail.show(row);
            setGraphic(graphic);
        }
    }

    /** Says how old it is now. */
    void tick() {
        if (getItem() != null) {
            age.setText(ages.brief(getItem().summary().time()));
        }
    }

    private void show(ArticleSummary article) {
        headline.setText(article.headline().isBlank() ? words.get("untitled") : article.headline());
        source.setText(article.source());
        source.setManaged(!article.source().isEmpty());
        age.setText(ages.brief(article.time()));
        // A label breaks its text where the text does: the row has place for one line.
        excerpt.setText(article.excerpt().replaceAll("\\s+", " "));
        present(ready, article.readiness() == Readiness.READY);
        present(partial, article.readiness() == Readiness.FAILED);
        Icons.dress(
                star,
                Icons.icon(article.starred() ? BootstrapIcons.STAR_FILL : BootstrapIcons.STAR),
                words.get(article.starred() ? "unstar" : "star"));
        pseudoClassStateChanged(UNREAD, !article.read());
        pseudoClassStateChanged(STARRED, article.starred());
        setAccessibleText(spoken(article));
    }

    private String spoken(ArticleSummary article) {
        return String.join(
                ". ",
                words.get(article.read() ? "spoken.read" : "spoken.unread"),
                headline.getText(),
                article.source(),
                ages.full(article.time()),
                words.get(article.starred() ? "spoken.starred" : "spoken.unstarred"),
                words.get(article.readiness() == Readiness.READY ? "spoken.ready" : "spoken.notready"));
    }

    private void star(HeadlineActions actions) {
        if (getItem() != null) {
            actions.star(Set.of(getItem().id()), !getItem().summary().starred());
        }
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    private static void present(FontIcon icon, boolean present) {
        icon.setVisible(present);
        icon.setManaged(present);
    }
}
