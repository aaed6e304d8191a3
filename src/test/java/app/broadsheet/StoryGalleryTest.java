package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
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
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures stories that several tell, their timelines and what a search marks, into {@code target/gallery/stories}. */
@Tag("gallery")
final class StoryGalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery", "stories");
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final List<String> ADDED = List.of(
            "No one was hurt, and the harbour stays closed to ships until Friday. ",
            "Investigators now believe that a faulty conveyor belt started the blaze. ",
            "The mayor promised help for the forty families whose houses stand beside the silos. ",
            "Insurers put the damage at thirty million crowns, the largest loss in the port's history. ",
            "A second, smaller fire broke out on Wednesday and was put out within the hour. ",
            "The bakers' guild warned that bread would be dearer before the summer. ");
    private static final String ENGLISH =
            "A fire destroyed the grain terminal in the port of Velmara on Tuesday night. "
                    + "Port director Ines Calloway said that the silos had been full of this year's wheat harvest. ";
    private static final String HEBREW = "שריפה הרסה את מסוף התבואה בנמל ולמרה בליל שלישי. "
            + "מנהלת הנמל אינס קלוואי אמרה שהממגורות היו מלאות ביבול החיטה של השנה. ";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private interface Pictures {
        void take(WindowRig window) throws Exception;
    }

    @Test
    void every_state_has_its_picture() throws Exception {
        Files.createDirectories(GALLERY);
        Path data = folder.resolve("data");
        try (Database store = ((OpenResult.Opened) Database.open(data, clock)).database()) {
            fill(store);
        }
        ArticleId english = new ArticleId(2);
        ArticleId hebrew = new ArticleId(7);
        timeline(data, "timeline-light", english, 1000, "--theme", "light");
        timeline(data, "timeline-dark", english, 1000, "--theme", "dark");
        timeline(data, "timeline-contrast", english, 1000, "--theme", "contrast");
        timeline(data, "timeline-narrow", english, 480, "--theme", "light");
        timeline(data, "timeline-hebrew", hebrew, 1000, "--theme", "light");
        timeline(data, "timeline-hebrew-narrow-dark", hebrew, 480, "--theme", "dark");
        related(data, "related-light", english, 1000, "--theme", "light");
        related(data, "related-hebrew-dark", hebrew, 480, "--theme", "dark");
        search(data, "search-light", 1280, "--theme", "light");
        search(data, "search-dark", 1280, "--theme", "dark");
        Locale before = Locale.getDefault();
        for (Locale locale : List.of(Locale.FRENCH, Locale.TAIWAN)) {
            Locale.setDefault(locale);
            try {
                timeline(data, "timeline-" + locale.getLanguage(), english, 700, "--theme", "light");
            } finally {
                Locale.setDefault(before);
            }
        }
        GalleryIndex.write(Path.of("target", "gallery"));
        assertThat(GALLERY.resolve("timeline-light.png")).isNotEmptyFile();
    }

    private void open(Path data, int width, String theme, String look, Pictures pictures) throws Exception {
        try (WindowRig window =
                WindowRig.start(data, clock, "--offline", "--size", Math.min(1000, width) + "x900", theme, look)) {
            window.indexed();
            pictures.take(window);
        }
    }

    private void timeline(Path data, String name, ArticleId article, int width, String theme, String look)
            throws Exception {
        open(data, width, theme, look, window -> {
            window.robot().interact(() -> window.show(article));
            window.until(() -> window.all(".related-timeline").stream().anyMatch(Node::isManaged));
            window.robot()
                    .interact(() -> ((Hyperlink)
                                    window.all(".related-timeline").iterator().next())
                            .fire());
            window.until(() -> !window.all(".timeline-sheet").isEmpty());
            window.picture(GALLERY.resolve(name + ".png"), 1);
        });
    }

    private void related(Path data, String name, ArticleId article, int width, String theme, String look)
            throws Exception {
        open(data, width, theme, look, window -> {
            window.robot().interact(() -> window.show(article));
            window.until(() -> window.all(".related-timeline").stream().anyMatch(Node::isManaged));
            window.picture(GALLERY.resolve(name + ".png"), width, 1300, 1);
        });
    }

    private void search(Path data, String name, int width, String theme, String look) throws Exception {
        open(data, width, theme, look, window -> {
            TextField box = (TextField) window.all(".search-box").iterator().next();
            window.robot().interact(() -> box.setText("wheat harvest last:soon"));
            window.until(() -> !window.all(".excerpt .search-match").isEmpty());
            window.robot().interact(() -> window.show(new ArticleId(3)));
            window.rest();
            window.picture(GALLERY.resolve(name + ".png"), width, 900, 1);
        });
    }

    private void fill(Database store) {
        store.sample().claim().join();
        for (int i = 0; i < ADDED.size(); i++) {
            String text = ENGLISH + String.join("", ADDED.subList(0, i + 1));
            String headline = i == 3
                    ? "Insurers put the damage of the fire that destroyed Velmara's grain terminal on Tuesday night at"
                            + " thirty million crowns, and say that nobody had thought of the conveyor belts"
                    : "Fire destroys grain terminal in port of Velmara, report " + (i + 1);
            save(store, "Harbour Post " + (char) ('A' + i), headline, "en", text, 20 - 3 * i);
        }
        save(store, "הארבור פוסט", "שריפה הרסה את מסוף התבואה בנמל ולמרה", "he", HEBREW, 9);
        save(
                store,
                "יומן החוף",
                "מסוף התבואה בנמל ולמרה נהרס בשריפה",
                "he",
                HEBREW + "החוקרים סבורים כעת שמסוע תקול גרם לדליקה, והנמל יישאר סגור עד יום שישי.",
                4);
        save(
                store,
                "Ostwick Observer",
                "Choir of Ostwick sings at dawn",
                "en",
                "Forty singers met on the market square before sunrise and sang madrigals to early commuters.",
                4);
    }

    private static void save(
            Database store, String source, String headline, String language, String text, int hoursAgo) {
        URI address = URI.create("https://paper" + Integer.toHexString(source.hashCode()) + ".example/feed");
        FeedId feed = store.feeds()
                .add(NewFeed.subscribed(address, source, null, null))
                .join()
                .id();
        NewArticle article = new NewArticle(
                headline,
                address.resolve("/story"),
                "",
                headline,
                null,
                NOW.minus(Duration.ofHours(hoursAgo)),
                null,
                language,
                "<p>" + text + "</p>",
                text,
                text.substring(0, Math.min(280, text.length())),
                null,
                List.of(),
                List.of(),
                CommentLinks.NONE);
        assertThat(store.articles().save(feed, List.of(article)).join().added()).hasSize(1);
    }
}
