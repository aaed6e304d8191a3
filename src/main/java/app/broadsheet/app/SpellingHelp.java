package app.broadsheet.app;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.index.SearchExpression;
import app.broadsheet.index.SearchExpression.Clause;
import app.broadsheet.index.SearchExpression.What;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what was likely meant by words that no headline has. */
record SpellingHelp(ArticleIndex index) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");

    /** The search with its words corrected; null when nothing near it is known. */
    @Nullable
    String meant(String typed, SearchExpression expression) {
        String corrected = typed;
        for (Clause clause : expression.clauses()) {
            if (!clause.not() && clause.what() instanceof What.Words words) {
                Matcher word = WORD.matcher(words.text());
                while (word.find()) {
                    Optional<String> better = index.correction(word.group());
                    if (better.isPresent()) {
                        corrected = replaced(corrected, word.group(), better.get());
                    }
                }
            }
        }
        return corrected.equals(typed) ? null : corrected;
    }

    private static String replaced(String text, String word, String better) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(better));
    }
}
