package app.broadsheet.index;

import java.util.List;

/** A text and the words in it. */
record ReadText(String text, List<Word> words) {}
