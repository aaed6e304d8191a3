package app.broadsheet.content;

import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Running text as Markdown. */
final class SpanMarkdown {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<]|&(?=#?\\w+;)");
    /** What makes something other than a paragraph at the beginning of a line. */
    private static final Pattern LINE_SIGN = Pattern.compile("^(\\s*)([#>+=~-]|\\d{1,9}(?=[.)]))", Pattern.MULTILINE);

    private SpanMarkdown() {}

    static String of(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> add(span, text));
        return LINE_SIGN.matcher(text.toString().strip()).replaceAll(match -> {
            String sign = match.group(2);
            boolean number = Character.isDigit(sign.charAt(0));
            return match.group(1) + (number ? sign + "\\\\" : "\\\\" + sign);
        });
    }

    /** Without styles, links and line breaks, for where something else styles it. */
    static String plain(List<Span> spans) {
        return escaped(BlockText.line(spans).replace('\n', ' ').strip());
    }

    static String escaped(String text) {
        return SIGN.matcher(text.replace('\n', ' ')).replaceAll("\\\\$0");
    }

    /** What came within a saved file has no address that a reader elsewhere could follow: then its description alone. */
    static String picture(Picture picture) {
        if (FileAddress.is(picture.address())) {
            return escaped(picture.alt());
        }
        return "![" + escaped(picture.alt()) + "](" + address(picture.address()) + ")";
    }

    /** An address between its brackets; those that it has itself would end it. */
    static String address(URI address) {
        return address.toString().replace("(", "%28").replace(")", "%29").replace("<", "%3C");
    }

    private static void add(Span span, StringBuilder text) {
        switch (span) {
            case Span.Text(String words, Set<Style> styles) -> text.append(styled(words, styles));
            case Span.Link(URI target, List<Span> content) -> {
                StringBuilder label = new StringBuilder();
                content.forEach(each -> add(each, label));
                text.append('[')
                        .append(label.toString().replace("\\\n", " "))
                        .append("](")
                        .append(address(target))
                        .append(')');
            }
            case Span.Inline(Picture picture) -> text.append(picture(picture));
            case Span.Break() -> text.append("\\\n");
            case Span.Anchor _ -> {}
        }
    }

    /** Signs of style stand at the words, never at the spaces around them. */
    private static String styled(String words, Set<Style> styles) {
        String bare = words.strip();
        String sign = (styles.contains(Style.STRONG) ? "**" : "")
                + (styles.contains(Style.EMPHASIS) ? "*" : "")
                + (styles.contains(Style.STRIKE) ? "~~" : "");
        if (bare.isEmpty() || (sign.isEmpty() && !styles.contains(Style.CODE))) {
            return escaped(words);
        }
        int start = words.indexOf(bare);
        String inner = styles.contains(Style.CODE) ? code(bare) : escaped(bare);
        return words.substring(0, start)
                + sign
                + inner
                + new StringBuilder(sign).reverse()
                + words.substring(start + bare.length());
    }

    private static String code(String words) {
        String fence = "`";
        while (words.contains(fence)) {
            fence += "`";
        }
        boolean edge = words.startsWith("`") || words.endsWith("`");
        return edge ? fence + " " + words + " " + fence : fence + words + fence;
    }
}
