package app.broadsheet.feed;

import java.util.List;

/** What came of reading a file as a subscription list. */
public sealed interface OpmlResult {
    /**
     * It is a list; it may be empty.
     *
     * @param title the list's own title; may be empty
     * @param problems a sentence for the reader for each line that cannot be followed, and for each other list that it
     *     only points to
     */
    record Read(String title, List<OpmlOutline> outlines, List<String> problems) implements OpmlResult {
        public Read {
            outlines = List.copyOf(outlines);
            problems = List.copyOf(problems);
        }
    }

    /** It is no subscription list; {@code why} is a sentence for the reader. */
    record NotOpml(String why) implements OpmlResult {}
}
