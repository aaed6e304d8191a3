package app.broadsheet.bench;

import app.broadsheet.index.IndexDocument;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Made-up news: words by Zipf's law from large vocabularies of six languages, four in ten with an opening only, and every
 * article one of a few about the same event, with names of its own. The same seed gives the same news.
 */
public final class NewsGenerator {
    /** The start of the time that the news spreads over: a year, evenly. */
    public static final Instant START = Instant.parse("2025-03-01T00:00:00Z");

    private static final int VOCABULARY = 60_000;
    private static final int YEAR_SECONDS = 365 * 86_400;
    private static final String[] LANGUAGES = {"en", "en", "en", "en", "en", "de", "fr", "es", "ru", "ja"};
    private static final Map<String, String> COMMON = Map.of(
            "en", "the of and to a in that is was for on with as by at from it be are has said not this but they",
            "de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an",
            "fr", "le de la et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont",
            "es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus",
            "ru", "и в не на что он с как это по но они к из у за от же для так его все бы только мы было",
            "ja", "のにはをたがでてとしれさあるいもなよ");
    private static final Map<String, String[]> SYLLABLES = Map.of(
            "en", "ter ing con per man ver pro ment lan der cal sten ri tion mor bel gra wick hal so".split(" "),
            "de",
                    "schaft ung ver ge ber kan stadt werk hof lich zeit raum ber min dorf lan tag trag auf ein"
                            .split(" "),
            "fr", "tion ment que eur aux vou lé ré mai pla ter cour ban ché sé par mar gou vel lan".split(" "),
            "es", "ción dad men te ra lo mar gue rri to cas pa bli co do sa na ver ti lla".split(" "),
            "ru", "ние ств пра гор ско вой мир нов дел ком рус ват пер сто ния лен ман тор гра дом".split(" "),
            "ja", "東京都市政府会社学校新聞地震電車経済選挙国民首相大臣法案条約協定裁判所警察病院".split(""));

    private final Random random;
    private final Map<String, List<String>> vocabularies = new HashMap<>();
    private final List<Event> open = new ArrayList<>();
    private final int total;
    private long next = 1;

    /**
     * Begins a year of news.
     *
     * @param total how many articles the year has
     */
    public NewsGenerator(int total, long seed) {
        this.total = total;
        random = new Random(seed);
    }

    /** Numbers the next article so. */
    void from(long number) {
        next = number;
    }

    private record Event(String language, List<String> names) {}

    /** The next articles, in order of time. */
    public List<IndexDocument> next(int count) {
        List<IndexDocument> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(article());
        }
        return articles;
    }

    /** A word of a language by how frequent it is: 0 is the most frequent. */
    public String word(String language, int rank) {
        return vocabularies.computeIfAbsent(language, this::vocabulary).get(rank);
    }

    private IndexDocument article() {
        long id = next++;
        Event event = event();
        boolean opening = random.nextInt(10) < 4;
        int words = opening ? 45 : (int) Math.clamp(Math.exp(6 + 0.6 * random.nextGaussian()), 60, 3_000);
        int feed = random.nextInt(200);
        return new IndexDocument(
                new ArticleId(id),
                text(event, 10, 0.35),
                text(event, words, 0.06),
                "Source " + feed,
                random.nextBoolean() ? "By " + word("en", 5_000 + random.nextInt(3_000)) : null,
                event.language(),
                START.plusSeconds(id * YEAR_SECONDS / total),
                true,
                new FeedId(feed));
    }

    private Event event() {
        if (open.size() > 300 || (open.size() > 20 && random.nextInt(4) > 0)) {
            int at = open.size() - 1 - random.nextInt(Math.min(open.size(), 300));
            return open.size() > 300 && random.nextInt(4) == 0 ? open.remove(at) : open.get(at);
        }
        String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String name = word(language, 300 + random.nextInt(VOCABULARY - 300));
            names.add(i < 5 ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name);
        }
        Event event = new Event(language, names);
        open.add(event);
        return event;
    }

    private String text(Event event, int words, double aboutEvent) {
        String space = event.language().equals("ja") ? "" : " ";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            boolean named = random.nextDouble() < aboutEvent;
            text.append(
                    named ? event.names().get(random.nextInt(event.names().size())) : word(event.language(), zipf()));
            text.append(random.nextInt(14) == 0 ? (space.isEmpty() ? "。" : ". ") : space);
        }
        return text.toString();
    }

    /** A rank that is drawn in proportion to 1/(rank + 3), roughly: the inverse of its integral. */
    private int zipf() {
        return Math.min(VOCABULARY - 1, (int) (3 * Math.pow((VOCABULARY + 3) / 3.0, random.nextDouble())) - 3);
    }

    private List<String> vocabulary(String language) {
        Random own = new Random(language.hashCode());
        List<String> words = new ArrayList<>(VOCABULARY);
        String common = COMMON.getOrDefault(language, "");
        words.addAll(List.of(common.split(language.equals("ja") ? "" : " ")));
        String[] syllables = SYLLABLES.getOrDefault(language, new String[] {"x"});
        while (words.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            int parts = 2 + own.nextInt(words.size() < 3_000 ? 2 : 4);
            for (int i = 0; i < parts; i++) {
                word.append(syllables[own.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }
}
