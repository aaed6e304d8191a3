package app.broadsheet.app;

import app.broadsheet.model.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows where in a text the words of a search are. Any thread. */
@FunctionalInterface
public interface SearchMarking {
    /** Marks nothing. */
    SearchMarking NONE = (text, title, language) -> List.of();

    /**
     * The stretches of a text that match, in order, not overlapping.
     *
     * @param title whether the text is a headline
     * @param language the text's, a BCP 47 tag; guessed when null
     */
    List<TextRange> in(String text, boolean title, @Nullable String language);
}
