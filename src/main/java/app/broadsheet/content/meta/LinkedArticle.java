package app.broadsheet.content.meta;

import org.jspecify.annotations.Nullable;

/** What JSON-LD says of the article; null where it says nothing. */
record LinkedArticle(
        @Nullable String headline,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String description,
        @Nullable String picture,
        @Nullable String body,
        @Nullable Boolean free) {
    static final LinkedArticle NONE = new LinkedArticle(null, null, null, null, null, null, null, null);
}
