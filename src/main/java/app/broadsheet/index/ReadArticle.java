package app.broadsheet.index;

import org.jspecify.annotations.Nullable;

/** An article's headline and body, cut into words of its language, once for all uses. */
record ReadArticle(Language language, ReadText title, ReadText body, Profile profile) {
    /** What is beyond this many chars of a body is not indexed: a bound against hostile sizes, about 30,000 words. */
    static final int LONGEST_BODY = 200_000;

    private static final int LONGEST_TITLE = 1_000;

    static ReadArticle read(WordReader reader, String title, String text, @Nullable String languageTag) {
        Languages languages = Languages.ours();
        String head = cut(title, LONGEST_TITLE);
        String rest = cut(text, LONGEST_BODY);
        Language named = languages.of(languageTag);
        Language language = named.isKnown() ? named : languages.guess(head + "\n" + rest);
        ReadText readTitle = new ReadText(head, reader.read(head, language));
        ReadText readBody = new ReadText(rest, reader.read(rest, language));
        return new ReadArticle(language, readTitle, readBody, new Profile(readTitle, readBody));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
