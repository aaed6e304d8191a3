package app.broadsheet.ui.offline;

import app.broadsheet.model.TextProblem;
import app.broadsheet.model.Unready;
import app.broadsheet.ui.fx.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why an article is not ready, in sentences. */
final class UnreadyWords {
    private final Words words;

    UnreadyWords(Words words) {
        this.words = words;
    }

    String why(Unready article) {
        List<String> said = new ArrayList<>();
        TextProblem problem = article.textProblem();
        if (problem != null) {
            said.add(
                    article.textWhy().isEmpty() || !isEnglish()
                            ? words.get("problem." + problem.name().toLowerCase(Locale.ROOT))
                            : article.textWhy());
        }
        if (article.pictures() > 0) {
            String missing = words.count("pictures.missing", article.pictures());
            said.add(article.pictureWhy().isEmpty() || !isEnglish() ? missing : missing + " " + article.pictureWhy());
        }
        return said.isEmpty() ? words.get("problem.unfinished") : String.join(" ", said);
    }

    /** What servers and connections say comes in English: half a sentence of it is no help in another language. */
    private boolean isEnglish() {
        return words.locale().getLanguage().equals("en");
    }
}
