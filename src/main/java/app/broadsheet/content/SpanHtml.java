package app.broadsheet.content;

import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.util.List;

/** Running text as canonical HTML. */
final class SpanHtml {
    private static final Style[] ORDER = Style.values();

    private SpanHtml() {}

    static void write(List<Span> spans, StringBuilder html) {
        for (Span span : spans) {
            switch (span) {
                case Span.Text text -> {
                    for (Style style : ORDER) {
                        if (text.styles().contains(style)) {
                            html.append('<').append(tag(style)).append('>');
                        }
                    }
                    text(text.text(), html);
                    for (int i = ORDER.length - 1; i >= 0; i--) {
                        if (text.styles().contains(ORDER[i])) {
                            html.append("</").append(tag(ORDER[i])).append('>');
                        }
                    }
                }
                case Span.Link link -> {
                    html.append("<a href=\"");
                    attribute(link.target().toString(), html);
                    html.append("\">");
                    write(link.content(), html);
                    html.append("</a>");
                }
                case Span.Inline inline -> picture(inline.picture(), true, html);
                case Span.Break lineBreak -> html.append("<br>");
                case Span.Anchor anchor -> {
                    html.append("<a id=\"");
                    attribute(anchor.name(), html);
                    html.append("\"></a>");
                }
            }
        }
    }

    private static String tag(Style style) {
        return switch (style) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case STRIKE -> "s";
            case UNDERLINE -> "u";
            case MARK -> "mark";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
            case SMALL -> "small";
        };
    }

    static void picture(Picture picture, boolean inline, StringBuilder html) {
        html.append(inline ? "<img class=\"inline\" src=\"" : "<img src=\"");
        attribute(picture.address().toString(), html);
        html.append("\" alt=\"");
        attribute(picture.alt(), html);
        html.append('"');
        if (picture.width() > 0) {
            html.append(" width=\"").append(picture.width()).append('"');
        }
        if (picture.height() > 0) {
            html.append(" height=\"").append(picture.height()).append('"');
        }
        html.append('>');
    }

    static void text(String text, StringBuilder html) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>') {
                html.append(text, from, i).append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
                from = i + 1;
            }
        }
        html.append(text, from, text.length());
    }

    static void attribute(String value, StringBuilder html) {
        int from = html.length();
        text(value, html);
        for (int i = html.indexOf("\"", from); i >= 0; i = html.indexOf("\"", i + 1)) {
            html.replace(i, i + 1, "&quot;");
        }
    }
}
