package app.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * An article of which something is missing.
 *
 * @param readiness {@code PARTIAL} while it can still come by itself
 * @param textProblem why its full text is not here, null when that is not what is missing
 * @param textWhy the same in a sentence; may be empty
 * @param pictures how many are missing
 * @param pictureWhy why one of them is, in a sentence; may be empty
 */
public record Unready(
        ArticleId article,
        String headline,
        String source,
        Readiness readiness,
        @Nullable TextProblem textProblem,
        String textWhy,
        int pictures,
        String pictureWhy) {}
