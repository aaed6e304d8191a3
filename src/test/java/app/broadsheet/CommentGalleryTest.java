package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.Delivery;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.NewComment;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures comments in every state, below the article and in their list, into {@code target/gallery/comments}. */
@Tag("gallery")
final class CommentGalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery", "comments");
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final Map<OutboxState, String> WHY = Map.of(
            OutboxState.WAITING, "lamps.example took too long to answer.",
            OutboxState.NEEDS_SIGN_IN, "This site takes comments from its members only.",
            OutboxState.NEEDS_EDIT, "The site wants your name and e-mail address.",
            OutboxState.NEEDS_CHOICE, "The article has changed since you wrote this.",
            OutboxState.CLOSED, "This article takes no comments.");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    /** In a new database, in the order in which they are stored. */
    private final ArticleId article = new ArticleId(1);

    private final ArticleId hebrew = new ArticleId(2);

    @Test
    void every_state_has_its_picture() throws Exception {
        Files.createDirectories(GALLERY);
        Path data = folder.resolve("data");
        try (Database store = ((OpenResult.Opened) Database.open(data, clock)).database()) {
            fill(store);
        }
        below(data, "below-light", 1280, "--theme", "light");
        below(data, "below-dark", 1280, "--theme", "dark");
        below(data, "below-contrast", 1280, "--theme", "contrast");
        below(data, "below-narrow", 480, "--theme", "light");
        list(data, "list-light", 1000, "--theme", "light");
        list(data, "list-dark", 1000, "--theme", "dark");
        list(data, "list-narrow", 480, "--theme", "light");
        in(Locale.FRENCH, () -> {
            below(data, "below-french", 700, "--theme", "light");
            list(data, "list-french", 1000, "--theme", "light");
        });
        in(Locale.TAIWAN, () -> {
            below(data, "below-chinese", 700, "--theme", "dark");
            list(data, "list-chinese", 1000, "--theme", "light");
        });
        editing(data);
        GalleryIndex.write(Path.of("target", "gallery"));
        assertThat(GALLERY.resolve("below-light.png")).isNotEmptyFile();
    }

    private interface Pictures {
        void take() throws Exception;
    }

    private static void in(Locale locale, Pictures pictures) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            pictures.take();
        } finally {
            Locale.setDefault(before);
        }
    }

    private WindowRig start(Path data, int width, String... arguments) throws Exception {
        List<String> line = new java.util.ArrayList<>(List.of("--offline", "--size", Math.min(1000, width) + "x900"));
        line.addAll(List.of(arguments));
        return WindowRig.start(data, clock, line.toArray(String[]::new));
    }

    private void below(Path data, String name, int width, String... arguments) throws Exception {
        try (WindowRig window = start(data, width, arguments)) {
            window.robot().interact(() -> window.show(article));
            window.until(() -> window.all(".own-comment").size() > 10);
            window.picture(GALLERY.resolve(name + ".png"), width, 2900, 1);
        }
    }

    private void list(Path data, String name, int width, String... arguments) throws Exception {
        try (WindowRig window = start(data, width, arguments)) {
            window.robot().interact(() -> window.show(article));
            window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
            window.until(() -> !window.all(".palette").isEmpty());
            window.robot().push(KeyCode.DOWN);
            window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
            window.robot().push(KeyCode.ENTER);
            window.rest();
            window.picture(GALLERY.resolve(name + ".png"), width, 2300, 1);
        }
    }

    private void editing(Path data) throws Exception {
        try (WindowRig window = start(data, 1000, "--theme", "light")) {
            window.robot().interact(() -> window.show(hebrew));
            window.until(() -> !window.all(".own-comment").isEmpty());
            fire(window, ".own-comment .quiet-button", "Continue");
            window.until(() -> !window.all(".writing-area").isEmpty());
            window.rest();
            window.picture(GALLERY.resolve("editor-hebrew.png"), 1);
            window.robot()
                    .interact(() -> window.all(".editor .toggle-button").stream()
                            .map(ToggleButton.class::cast)
                            .findFirst()
                            .orElseThrow()
                            .fire());
            window.rest();
            window.picture(GALLERY.resolve("editor-preview.png"), 1);
            window.robot().interact(() -> window.show(article));
            window.until(() -> window.all(".own-comment").size() > 10);
            fire(window, ".comments .write-comment", "Sign in…");
            window.rest();
            window.picture(GALLERY.resolve("sign-in.png"), 1280, 2300, 1);
        }
        try (WindowRig window = start(data, 1000, "--theme", "light")) {
            window.robot().interact(() -> window.show(article));
            window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
            window.until(() -> !window.all(".palette").isEmpty());
            window.robot().write("theme and").push(KeyCode.ENTER);
            window.until(() -> !window.popups(".account-row").isEmpty());
            window.picturePopup(GALLERY.resolve("accounts.png"));
        }
    }

    private static void fire(WindowRig window, String selector, String text) {
        window.robot()
                .interact(() -> window.all(selector).stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private void fill(Database store) {
        store.settings().put("sample.offered", "true").join();
        article(store, "A village counts its lamps", "en", "Forty lamps, and one that will not go out.");
        article(store, "כפר אחד סופר את פנסיו", "he", "ארבעים פנסים, ואחד שאינו כבה.");
        store.comments()
                .fetched(
                        article,
                        List.of(
                                new NewComment(
                                        "1",
                                        null,
                                        "Mei",
                                        NOW.minus(Duration.ofHours(5)),
                                        null,
                                        "<p>Ours has thirty-nine. We counted twice.</p>"),
                                new NewComment(
                                        "2",
                                        "1",
                                        "Ola",
                                        NOW.minus(Duration.ofHours(4)),
                                        null,
                                        "<p>Thirty-nine, and a window that looks like one.</p>"),
                                new NewComment(
                                        "3",
                                        "2",
                                        "דנה",
                                        NOW.minus(Duration.ofHours(3)),
                                        null,
                                        "<p>אצלנו סופרים כל שנה, ובכל שנה יוצא מספר אחר, וזה בסדר גמור.</p>"),
                                new NewComment(
                                        "4",
                                        null,
                                        "",
                                        NOW.minus(Duration.ofHours(2)),
                                        null,
                                        "<blockquote><p>one that will not go out</p></blockquote><p>Who pays for it?</p>")))
                .join();
        CommentTarget signIn = new CommentTarget(
                Kind.SIGN_IN, URI.create("https://lamps.example/t/7"), "DISCOURSE", null, null, false, NOW);
        store.comments().target(article, signIn).join();
        CommentTarget forum =
                new CommentTarget(Kind.DISCOURSE, URI.create("https://lamps.example/"), "7", null, "ada", false, NOW);
        store.comments().target(hebrew, forum).join();
        for (OutboxState state : OutboxState.values()) {
            own(
                    store,
                    article,
                    state,
                    false,
                    "Written while " + state.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + ": I read this above the clouds, and counted the lamps that I could see from there, which were none.",
                    signIn);
        }
        own(store, article, OutboxState.NEEDS_CHOICE, true, "Sent, and the answer lost six times.", forum);
        own(
                store,
                hebrew,
                OutboxState.DRAFT,
                false,
                "> ארבעים פנסים, ואחד שאינו כבה.\n\nאצלנו **סופרים** את הפנסים בכל שנה מחדש, עם הילדים ועם [המורה](https://lamps.example/teacher), ובכל שנה יוצא מספר אחר. mixed with English, 40 lamps.\n\nומי משלם על זה?",
                forum);
        own(
                store,
                hebrew,
                OutboxState.HELD,
                false,
                "תודה על הכתבה היפה, שקראתי במטוס ושאליה אשוב עוד פעמים רבות בחורף הקרוב, כשיאיר הפנס.",
                forum);
        store.accounts()
                .put(new CommentAccount(Kind.DISCOURSE, "lamps.example", "ada"))
                .join();
        store.accounts()
                .put(new CommentAccount(Kind.MASTODON, "social.example", "ada_of_the_lamps"))
                .join();
        store.accounts()
                .put(new CommentAccount(Kind.WORDPRESS_REST, "a-rather-long-name-of-a-blog.example:8080", "editor"))
                .join();
    }

    private static void own(
            Database store,
            ArticleId on,
            OutboxState state,
            boolean lost,
            String text,
            @Nullable CommentTarget target) {
        CommentSubject subject = store.outbox().subject(on).join().orElseThrow();
        CommentParent parent = state == OutboxState.HELD ? new CommentParent("1", "Mei", null) : null;
        OwnComment draft = store.outbox().draft(on, subject, parent, "t").join();
        store.outbox().save(draft.id(), text).join();
        String why = lost
                ? "It was sent before and the answer was lost; it cannot be told whether it arrived. Look at the page and decide."
                : WHY.getOrDefault(state, "");
        Delivery to = draft.delivery()
                .towards(target)
                .doubted(lost || state == OutboxState.UNCERTAIN)
                .to(state, why, null);
        if (state == OutboxState.PUBLISHED) {
            to = to.at(URI.create("https://lamps.example/t/7/12"), "12");
        }
        if (state != OutboxState.DRAFT) {
            assertThat(store.outbox().update(draft.id(), OutboxState.DRAFT, to).join())
                    .isTrue();
        }
    }

    private static void article(Database store, String headline, String language, String text) {
        URI address = URI.create("https://lamps.example/" + language);
        FeedId feed = store.feeds()
                .add(NewFeed.subscribed(
                        address.resolve("/feed-" + language),
                        language.equals("he") ? "פנסים" : "The Lamp Review",
                        null,
                        null))
                .join()
                .id();
        NewArticle made = new NewArticle(
                headline,
                address,
                "",
                headline,
                null,
                NOW.minus(Duration.ofHours(6)),
                null,
                language,
                "<p>" + text + "</p>",
                text,
                text,
                null,
                List.of(),
                List.of(),
                CommentLinks.NONE);
        store.articles().save(feed, List.of(made)).join();
    }
}
