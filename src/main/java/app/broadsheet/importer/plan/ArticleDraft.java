package app.broadsheet.importer.plan;

import app.broadsheet.content.Cleaned;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.TextProblem;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a format finds out about an article, in any order; what it does not find stays empty. */
public final class ArticleDraft {
    private static final int LONGEST_NAME = 500;

    private String headline;
    private final Cleaned body;
    private String source = "";
    private @Nullable URI link;
    private @Nullable String byline;
    private @Nullable Instant published;
    private @Nullable String language;
    private @Nullable Picture lead;
    private List<String> categories = List.of();
    private List<PictureBytes> pictures = List.of();
    private SavedState state = SavedState.UNKNOWN;
    private @Nullable TextProblem note;

    private ArticleDraft(String headline, Cleaned body) {
        this.headline = line(headline);
        this.body = body;
        this.lead = body.lead();
    }

    /** An article with a headline, which may be empty, and a body. */
    public static ArticleDraft of(String headline, Cleaned body) {
        return new ArticleDraft(headline, body);
    }

    /** What was given, in one line. */
    public String headline() {
        return headline;
    }

    /** Gives it another headline, which may be empty. */
    public ArticleDraft headline(String text) {
        headline = line(text);
        return this;
    }

    /** Who published it, for people; empty when not known. */
    public ArticleDraft source(@Nullable String name) {
        source = name == null ? "" : line(name);
        return this;
    }

    public ArticleDraft link(@Nullable URI address) {
        link = address;
        return this;
    }

    /** Who wrote it; blank for not known. */
    public ArticleDraft byline(@Nullable String name) {
        byline = name == null || name.isBlank() ? null : line(name);
        return this;
    }

    public ArticleDraft published(@Nullable Instant time) {
        published = time;
        return this;
    }

    public ArticleDraft language(@Nullable String tag) {
        language = tag == null || tag.isBlank() || tag.length() > 35 ? null : tag.strip();
        return this;
    }

    /** Its lead picture where it is not the body's first one. */
    public ArticleDraft lead(@Nullable Picture picture) {
        lead = picture == null ? body.lead() : picture;
        return this;
    }

    public ArticleDraft categories(List<String> names) {
        categories = names.stream()
                .map(ArticleDraft::line)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return this;
    }

    public ArticleDraft pictures(List<PictureBytes> files) {
        pictures = files;
        return this;
    }

    /** When the user saved it. */
    public ArticleDraft saved(@Nullable Instant time) {
        return state(new SavedState(state.read(), state.starred(), time));
    }

    public ArticleDraft state(SavedState known) {
        state = known;
        return this;
    }

    /** What a reader should know of its text; null for nothing. */
    public ArticleDraft note(@Nullable TextProblem problem) {
        note = problem;
        return this;
    }

    /** The article; its key is its address, else its text. */
    public ImportedArticle build() {
        List<Picture> all = new ArrayList<>(body.pictures());
        if (lead != null && !all.contains(lead)) {
            all.addFirst(lead);
        }
        NewArticle article = new NewArticle(
                link == null ? ContentKey.of(source, headline, body.text()) : link.toString(),
                link,
                source,
                headline,
                byline,
                published,
                null,
                language,
                body.html(),
                body.text(),
                body.excerpt(),
                lead,
                all,
                categories,
                CommentLinks.NONE);
        return new ImportedArticle(article, List.of(), pictures, state, note);
    }

    private static String line(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME - 1) + "\u2026";
    }
}
