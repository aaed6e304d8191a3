package app.broadsheet.feed;

/**
 * Escapes quotation marks that stand unescaped inside of an outline's attributes ({@code text="The "Best" of it"}): the
 * commonest fault of lists that were put together by hand or by a template. One pass, since the text is a stranger's.
 */
final class OpmlMending {
    private static final String TAG = "<outline";
    private static final int LONGEST_NAME = 40;
    private final String text;
    private final StringBuilder out;

    private OpmlMending(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 64);
    }

    static String mended(String text) {
        OpmlMending mending = new OpmlMending(text);
        int at = 0;
        while (at < text.length()) {
            int tag = mending.nextTag(at);
            mending.out.append(text, at, tag);
            at = tag < text.length() ? mending.tag(tag) : tag;
        }
        return mending.out.toString();
    }

    private int nextTag(int from) {
        int at = text.indexOf('<', from);
        while (at >= 0 && !text.regionMatches(true, at, TAG, 0, TAG.length())) {
            at = text.indexOf('<', at + 1);
        }
        return at < 0 ? text.length() : at;
    }

    /** Copies one tag, mended, and answers where it ends. */
    private int tag(int start) {
        int at = start;
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean next = at > start && c == '<' && startsOutline(at);
            if (next || (c == '>' && !quoted)) {
                return at;
            }
            if (c != '"') {
                out.append(c);
            } else if (quoted && !endsValue(at)) {
                out.append("&quot;");
            } else {
                quoted = !quoted;
                out.append(c);
            }
            at++;
        }
        return at;
    }

    private boolean startsOutline(int at) {
        return text.regionMatches(true, at, TAG, 0, TAG.length())
                || text.regionMatches(true, at, "</outline", 0, "</outline".length());
    }

    /** Whether what follows a quotation mark is the end of the tag or another attribute. */
    private boolean endsValue(int mark) {
        int at = skipSpace(mark + 1);
        if (at >= text.length() || text.charAt(at) == '>' || text.startsWith("/>", at) || startsOutline(at)) {
            return true;
        }
        int name = at;
        while (at < text.length() && at - name < LONGEST_NAME && isName(text.charAt(at))) {
            at++;
        }
        int equals = skipSpace(at);
        int value = skipSpace(equals + 1);
        return at > name
                && equals < text.length()
                && text.charAt(equals) == '='
                && value < text.length()
                && (text.charAt(value) == '"' || text.charAt(value) == '\'');
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_NAME && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-';
    }
}
