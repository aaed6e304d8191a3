package app.broadsheet.ui.article;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.ArticleText.Standing;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Origin;
import app.broadsheet.model.TextChoice;
import app.broadsheet.model.TextProblem;
import app.broadsheet.model.TextVersion;
import app.broadsheet.ui.fx.Latest;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Which text is being read, what a reader should know of it, and the way to the other one. Not there when the feed's text is
 * all that there is to say. Style class {@code text-strip}.
 */
final class TextStrip extends VBox {
    private static final Logger LOG = Logger.getLogger(TextStrip.class.getName());
    /** Below this a feed gives an opening and no article. */
    private static final int SHORT = 1_500;

    private final Article article;
    private final TextDoor door;
    private final Words words;
    private final int length;
    private final WrappedText says = new WrappedText("", "text-standing");
    private final FlowPane ways = new FlowPane();
    private final Latest latest = new Latest();

    /** @param length how many characters the text has that is shown */
    TextStrip(Article article, int length, TextDoor door, Words words) {
        this.article = article;
        this.length = length;
        this.door = door;
        this.words = words;
        getStyleClass().add("text-strip");
        ways.getStyleClass().add("text-ways");
        getChildren().addAll(says, ways);
        present(false);
        if (article.summary().origin() == Origin.FEED && article.link() != null) {
            ask();
        }
    }

    private ArticleId id() {
        return article.summary().id();
    }

    private void ask() {
        latest.show(door.of(id()), this::show, problem -> LOG.log(Level.WARNING, "The texts are not known", problem));
    }

    private void show(ArticleText text) {
        says.setText(standing(text));
        ways.getChildren().clear();
        if (text.standing() == Standing.NOT_ASKED || text.standing() == Standing.WANTED) {
            if (length < SHORT || text.standing() == Standing.WANTED) {
                way("text.fetch", this::fetch);
            }
        } else if (text.shown() == TextVersion.PAGE) {
            way("text.tofeed", () -> show(TextVersion.FEED));
            if (text.problem() != TextProblem.PAYWALL) {
                offerAlways();
            }
        } else if (text.pageHere()) {
            way("text.topage", () -> show(TextVersion.PAGE));
        }
        if (text.standing() == Standing.FAILED || text.standing() == Standing.REFUSED) {
            way("text.again", this::fetch);
        }
        says.setVisible(!says.getText().isEmpty());
        says.setManaged(!says.getText().isEmpty());
        present(!says.getText().isEmpty() || !ways.getChildren().isEmpty());
    }

    private String standing(ArticleText text) {
        if (text.standing() == Standing.NOT_ASKED || text.standing() == Standing.WANTED) {
            return length < SHORT ? words.get("text.short") : "";
        }
        boolean part = text.problem() == TextProblem.PAYWALL;
        String what = words.get(text.shown() == TextVersion.FEED ? "text.feed" : part ? "text.part" : "text.page");
        if (text.problem() == null) {
            return what;
        }
        String why =
                text.why().isEmpty() ? words.get("text." + text.problem().name().toLowerCase(Locale.ROOT)) : text.why();
        return what + " " + why;
    }

    private void way(String key, Runnable action) {
        Hyperlink way = new Hyperlink(words.get(key));
        way.getStyleClass().add(key.replace('.', '-'));
        way.setOnAction(_ -> {
            way.setVisited(false);
            action.run();
        });
        ways.getChildren().add(way);
    }

    private void fetch() {
        says.setText(words.get("text.fetching"));
        says.setVisible(true);
        says.setManaged(true);
        ways.getChildren().clear();
        latest.show(door.fetch(id()), this::show, problem -> {
            LOG.log(Level.WARNING, "The full text cannot be fetched", problem);
            ask();
        });
    }

    private void show(TextVersion version) {
        // The store tells of the change, and the article is shown anew.
        var _ = door.show(id(), version);
    }

    /** Offers what it gives once for all articles of the source, unless that is chosen already. */
    private void offerAlways() {
        FeedId feed = article.summary().feed();
        if (feed != null) {
            new Latest()
                    .show(
                            door.choice(feed),
                            choice -> {
                                if (choice == TextChoice.ASK) {
                                    way("text.always", () -> {
                                        var _ = door.choose(feed, TextChoice.PAGE);
                                        ways.getChildren().removeLast();
                                    });
                                }
                            },
                            problem -> LOG.log(Level.WARNING, "The choice is not known", problem));
        }
    }

    private void present(boolean present) {
        setVisible(present);
        setManaged(present);
    }
}
