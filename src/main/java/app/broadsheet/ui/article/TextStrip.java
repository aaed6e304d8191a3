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
import app.broadsheet.ui.fx.Presence;
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
        // In our language, and above an article that reads from the right where that begins.
        says.setMaxWidth(USE_PREF_SIZE);
        Presence.set(this, false);
        boolean fromFeed = article.summary().origin() == Origin.FEED && article.link() != null;
        if (fromFeed || article.summary().origin() == Origin.SAVED) {
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
        ways.getChildren().clear();
        if (article.summary().origin() == Origin.SAVED) {
            saved(text);
            return;
        }
        say(standing(text));
        if (isToCome(text)) {
            if (length < SHORT || text.standing() == Standing.WANTED) {
                way("text.fetch", this::fetch);
            }
        } else {
            others(text);
        }
        if (text.standing() == Standing.FAILED || text.standing() == Standing.REFUSED) {
            way("text.again", this::fetch);
        }
        Presence.set(this, !says.getText().isEmpty() || !ways.getChildren().isEmpty());
    }

    /** A saved page says what it lacks; a saved address, how it goes with its page. */
    private void saved(ArticleText text) {
        switch (text.standing()) {
            case WANTED -> {
                say(words.get("saved.wanted"));
                way("text.fetch", this::fetch);
            }
            case FAILED, REFUSED -> {
                say(text.problem() == null ? "" : because(text.problem(), text.why()));
                way("text.again", this::fetch);
            }
            case NOT_ASKED, STORED -> {
                say(text.problem() == null ? "" : words.get("saved." + name(text.problem())));
                if (text.problem() == TextProblem.ADDRESS_ONLY) {
                    way("text.fetch", this::fetch);
                }
            }
        }
        Presence.set(this, !says.getText().isEmpty() || !ways.getChildren().isEmpty());
    }

    /** The ways to the versions that are not shown. */
    private void others(ArticleText text) {
        if (text.shown() != TextVersion.FEED) {
            way("text.tofeed", () -> show(TextVersion.FEED));
        }
        if (text.shown() != TextVersion.PAGE && text.pageHere()) {
            way("text.topage", () -> show(TextVersion.PAGE));
        }
        if (text.shown() != TextVersion.ORIGINAL && (text.pageHere() || text.originalHere())) {
            way("text.tooriginal", () -> original(text));
        }
        if (text.shown() == TextVersion.PAGE && text.problem() != TextProblem.PAYWALL) {
            offerAlways();
        }
    }

    private void say(String sentence) {
        says.setText(sentence);
        Presence.set(says, !sentence.isEmpty());
        Presence.set(this, !sentence.isEmpty());
    }

    private String standing(ArticleText text) {
        if (isToCome(text)) {
            return length < SHORT ? words.get("text.short") : "";
        }
        boolean part = text.problem() == TextProblem.PAYWALL;
        String what = words.get(
                switch (text.shown()) {
                    case FEED -> "text.feed";
                    case PAGE -> part ? "text.part" : "text.page";
                    case ORIGINAL -> "text.original";
                });
        if (text.problem() == null || (text.shown() == TextVersion.ORIGINAL && !part)) {
            return what;
        }
        return what + " " + because(text.problem(), text.why());
    }

    /** What servers and connections say comes in English. */
    private String because(TextProblem problem, String why) {
        boolean own = why.isEmpty() || !words.locale().getLanguage().equals("en");
        return own ? words.get("text." + name(problem)) : why;
    }

    /** Not while there is one from before that is only to be fetched anew. */
    private static boolean isToCome(ArticleText text) {
        return !text.pageHere() && (text.standing() == Standing.NOT_ASKED || text.standing() == Standing.WANTED);
    }

    private static String name(TextProblem problem) {
        return problem.name().toLowerCase(Locale.ROOT);
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
        waiting();
        latest.show(door.fetch(id()), this::show, problem -> {
            LOG.log(Level.WARNING, "The full text cannot be fetched", problem);
            ask();
        });
    }

    private void waiting() {
        say(words.get("text.fetching"));
        ways.getChildren().clear();
    }

    private void show(TextVersion version) {
        // The store tells of the change, and the article is shown anew.
        var _ = door.show(id(), version);
    }

    /** Where the whole page was not kept it is fetched; that can fail. */
    private void original(ArticleText before) {
        if (before.originalHere()) {
            show(TextVersion.ORIGINAL);
            return;
        }
        waiting();
        latest.show(
                door.show(id(), TextVersion.ORIGINAL),
                now -> {
                    show(now);
                    if (!now.originalHere()) {
                        say(words.get("text.original.not"));
                    }
                },
                problem -> {
                    LOG.log(Level.WARNING, "The whole page cannot be fetched", problem);
                    ask();
                });
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
                                    way("text.always", () -> always(feed));
                                }
                            },
                            problem -> LOG.log(Level.WARNING, "The choice is not known", problem));
        }
    }

    /** Chooses the full text for the source, and asks about the articles that are here already. */
    private void always(FeedId feed) {
        ways.getChildren().removeLast();
        new Latest()
                .show(
                        door.choose(feed, TextChoice.PAGE),
                        older -> {
                            if (older.articles() == 0) {
                                say(words.get("text.always.done"));
                                return;
                            }
                            say(words.count("text.always.older", older.articles()));
                            ways.getChildren().clear();
                            way("text.backfill", () -> {
                                var _ = door.backfill(feed);
                                ways.getChildren().clear();
                                say(words.get("text.backfill.begun"));
                            });
                        },
                        problem -> LOG.log(Level.WARNING, "The choice cannot be kept", problem));
    }
}
