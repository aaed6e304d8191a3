package app.broadsheet.index;

import java.util.List;

/**
 * What stands between two spaces, cut into words. Read in the same way wherever it stands: a space ends every word (UAX
 * #29, WB999).
 *
 * @param text without the signs at its ends
 * @param language the code of the language that it was read in
 * @param words their places count from the chunk's beginning; a {@link Word.Kind#NAME} is one if no sentence begins with it
 */
record Chunk(String text, String language, List<Word> words) {}
