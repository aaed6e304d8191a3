package app.broadsheet.importer.text;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown (CommonMark with GitHub's tables) to HTML, which is as little to be trusted as the text. */
public final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("^#{1,6} \\S", Pattern.MULTILINE),
            Pattern.compile("!?\\[[^\\]\\n]{1,300}\\]\\((?:https?:|/|#|\\.)[^)\\s]{1,2000}\\)"),
            Pattern.compile("^```", Pattern.MULTILINE),
            Pattern.compile("^ {0,3}[-*+] \\S.*\\n {0,3}[-*+] \\S", Pattern.MULTILINE),
            Pattern.compile("^> \\S", Pattern.MULTILINE),
            Pattern.compile("\\*\\*[^\\s*][^*\\n]{0,200}\\*\\*"),
            Pattern.compile("^\\|? *:?-{3,}:? *\\|", Pattern.MULTILINE));

    private Markdown() {}

    /** Whether {@code text} uses Markdown, and not one of its signs by chance. */
    static boolean isLikely(String text) {
        String part = text.substring(0, Math.min(text.length(), 200_000));
        return SIGNS.stream().filter(sign -> sign.matcher(part).find()).limit(2).count() == 2;
    }

    static String html(String markdown) {
        return html(markdown, "\n");
    }

    /** HTML in which a line break within a paragraph is {@code lineBreak}: forums keep the lines as they are written. */
    public static String html(String markdown, String lineBreak) {
        Parser parser =
                Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(100).build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .softbreak(lineBreak)
                .build();
        return renderer.render(parser.parse(markdown));
    }
}
