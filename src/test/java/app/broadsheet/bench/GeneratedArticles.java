package app.broadsheet.bench;

import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Articles of likely shapes and lengths, always the same for the same seed: five languages, 2 to 14 paragraphs, up to
 * three pictures, one published about every ten minutes.
 */
public final class GeneratedArticles {
    private static final List<Language> LANGUAGES = List.of(
            new Language(
                    "en",
                    55,
                    Words.latin(
                            1,
                            "the an in er on at re th es or te st ing ion ed al is it and to of nt ou ha ea me de co")),
            new Language(
                    "fr",
                    15,
                    Words.latin(2, "le la les de des un en re ou ai eu es ent ion que qui pa par sur té ée è con ma")),
            new Language("ar", 10, Words.latin(3, "ال من في ما لا ون ين ات ها كا را با نا سا دا تا ما عا حا")),
            new Language("ru", 10, Words.latin(4, "на по ко ро не го пре при ста но ва ла ти ни ра ли ва ем ый ого")),
            new Language("zh-Hant", 10, Words.chinese(5)));

    private final Random random;
    private final Instant newest;
    private int count;

    /** Articles that end at {@code newest} and go back in time from there. */
    public GeneratedArticles(long seed, Instant newest) {
        this.random = new Random(seed);
        this.newest = newest;
    }

    /** The next {@code count} articles, of one feed. */
    public List<NewArticle> next(int count) {
        return IntStream.range(0, count).mapToObj(i -> next()).toList();
    }

    /** The next article. */
    public NewArticle next() {
        int number = count++;
        Language language = language();
        Words words = language.words;
        String headline = words.sentence(random, 6 + random.nextInt(8));
        List<String> paragraphs = new ArrayList<>();
        for (int i = 2 + random.nextInt(13); i > 0; i--) {
            paragraphs.add(words.paragraph(random, 2 + random.nextInt(4)));
        }
        List<Picture> pictures = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Picture(
                        URI.create("https://pictures.example/2026/" + number + "/" + i + "-1200x800.jpg"),
                        words.sentence(random, 5),
                        1200,
                        800))
                .toList();
        String text = String.join("\n\n", paragraphs);
        return new NewArticle(
                "https://news.example/?p=" + number,
                URI.create("https://news.example/2026/story-number-" + number + "/"),
                "",
                headline,
                words.sentence(random, 2),
                newest.minus(Duration.ofSeconds(600L * number + random.nextInt(600))),
                null,
                language.tag,
                html(paragraphs, pictures),
                text,
                text.substring(0, Math.min(280, text.length())),
                pictures.isEmpty() ? null : pictures.getFirst(),
                pictures,
                List.of("News"),
                CommentLinks.NONE);
    }

    private Language language() {
        int lot = random.nextInt(100);
        for (Language language : LANGUAGES) {
            lot -= language.share;
            if (lot < 0) {
                return language;
            }
        }
        throw new IllegalStateException("The shares are less than 100");
    }

    private static String html(List<String> paragraphs, List<Picture> pictures) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i < pictures.size()) {
                Picture picture = pictures.get(i);
                html.append("<figure><img src=\"")
                        .append(picture.address())
                        .append("\" alt=\"")
                        .append(picture.alt())
                        .append("\" width=\"1200\" height=\"800\"></figure>");
            }
            html.append("<p>").append(paragraphs.get(i)).append("</p>");
        }
        return html.toString();
    }

    private record Language(String tag, int share, Words words) {}
}
