package app.broadsheet.app;

import app.broadsheet.content.BlockReader;
import app.broadsheet.importer.text.Markdown;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.block.Block;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a site will make of a comment's text, where it makes more of it than its lines. Pure functions for any thread. */
public final class CommentPreview {
    /** WordPress keeps these tags in comments and drops all others (wp-includes/kses.php, {@code $allowedtags}). */
    private static final Pattern DROPPED = Pattern.compile(
            "</?(?!(?:a|abbr|acronym|b|blockquote|cite|code|del|em|i|q|s|strike|strong)\\b)[a-zA-Z][^>]{0,2000}>");

    private CommentPreview() {}

    /** How a site reads what is sent to it. */
    public enum Form {
        /** As it is written. */
        PLAIN,
        /** Markdown: Discourse. */
        MARKDOWN,
        /** A few tags of HTML: WordPress. */
        HTML
    }

    /** How comments are read there; plain for as long as it is not known where they go. */
    public static Form form(@Nullable CommentTarget target) {
        return target == null
                ? Form.PLAIN
                : switch (target.kind()) {
                    case DISCOURSE -> Form.MARKDOWN;
                    case WORDPRESS_FORM, WORDPRESS_REST -> Form.HTML;
                    case COMMENT_API, MASTODON, BROWSER, SIGN_IN, CLOSED -> Form.PLAIN;
                };
    }

    /** What is shown of {@code text}. */
    public static List<Block> of(Form form, String text) {
        return BlockReader.read(
                switch (form) {
                    case MARKDOWN -> Markdown.html(text, "<br>");
                    case HTML -> paragraphs(DROPPED.matcher(text).replaceAll(""));
                    case PLAIN -> paragraphs(text.replace("&", "&amp;").replace("<", "&lt;"));
                },
                null);
    }

    /** An empty line begins a paragraph, another line break stays one (wp-includes/formatting.php, {@code wpautop}). */
    private static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .map(part -> "<p>" + part.strip().replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }
}
