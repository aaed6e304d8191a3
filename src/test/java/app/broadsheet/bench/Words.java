package app.broadsheet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up language with the look of a real one: words of its syllables, used as often as Zipf's law says, in sentences
 * of likely lengths.
 */
final class Words {
    private static final int VOCABULARY = 20_000;

    private final List<String> words;
    private final String between;
    private final String stop;

    private Words(List<String> words, String between, String stop) {
        this.words = words;
        this.between = between;
        this.stop = stop;
    }

    static Words latin(long seed, String syllables) {
        String[] parts = syllables.split(" ", -1);
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(VOCABULARY);
        for (int i = 0; i < VOCABULARY; i++) {
            int length = i < 100 ? 1 + random.nextInt(2) : 2 + random.nextInt(3);
            StringBuilder word = new StringBuilder();
            for (int part = 0; part < length; part++) {
                word.append(parts[random.nextInt(parts.length)]);
            }
            words.add(word.toString());
        }
        return new Words(words, " ", ". ");
    }

    static Words chinese(long seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(VOCABULARY);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int part = 0; part < 1 + random.nextInt(2); part++) {
                word.append((char) (0x4E00 + random.nextInt(3_000)));
            }
            words.add(word.toString());
        }
        return new Words(words, "", "。");
    }

    String sentence(Random random, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : between).append(word(random));
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.toString();
    }

    String paragraph(Random random, int sentences) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            paragraph.append(sentence(random, 6 + random.nextInt(20))).append(stop);
        }
        return paragraph.toString().strip();
    }

    /** Rank r comes with a likelihood of about 1/r. */
    private String word(Random random) {
        return words.get((int) Math.min(VOCABULARY - 1L, (long) Math.pow(VOCABULARY, random.nextDouble()) - 1));
    }
}
