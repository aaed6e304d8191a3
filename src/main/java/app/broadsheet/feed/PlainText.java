package app.broadsheet.feed;

import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.Construct.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Text and markup turned into each other. */
final class PlainText {
    /** Titles and descriptions are short; what is not is not read to its end. */
    private static final int LONGEST_MARKUP = 20_000;

    private static final int LONGEST_LINE = 2_000;

    private PlainText() {}

    /** The opening of a construct without markup, white space collapsed; empty for null. */
    static String of(@Nullable Construct construct) {
        if (construct == null) {
            return "";
        }
        String value = construct.value();
        String bounded = value.length() > LONGEST_MARKUP ? value.substring(0, LONGEST_MARKUP) : value;
        return collapsed(
                construct.kind() == Kind.HTML ? Jsoup.parseBodyFragment(bounded).text() : bounded);
    }

    /** As {@link #of}, cut to what a headline can be. */
    static String line(@Nullable Construct construct) {
        String text = of(construct);
        if (text.length() <= LONGEST_LINE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
        return text.substring(0, end) + "…";
    }

    /** A construct as HTML; plain text keeps its paragraphs. Empty for null. */
    static String html(@Nullable Construct construct) {
        if (construct == null) {
            return "";
        }
        if (construct.kind() == Kind.HTML) {
            return construct.value().strip();
        }
        String[] paragraphs = construct.value().strip().split("\\n\\s*\\n", -1);
        if (paragraphs.length == 1) {
            return escaped(paragraphs[0]);
        }
        StringBuilder out = new StringBuilder();
        for (String paragraph : paragraphs) {
            out.append("<p>").append(escaped(paragraph)).append("</p>");
        }
        return out.toString();
    }

    private static String escaped(String text) {
        return Entities.escape(text.strip());
    }

    private static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
