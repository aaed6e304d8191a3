package app.broadsheet.importer.aggregator;

import java.util.regex.Pattern;

/**
 * What stands on every page of the site and belongs to none of its articles. Each is a whole line: the same words inside
 * a sentence are the article's.
 */
enum Furniture {
    /** The site's name or sign above the headline. */
    MASTHEAD("logo|(?:site |daily8 )?logo|menu|home|search|sign in|log in"),
    /** The strip of assistant features under the body. */
    ASSISTANT("orange background|try our ai features|explore what .{1,40} ai can do for you:?"),
    /** The head of the comments. */
    COMMENTS("comments?(?: ?\\(\\d+\\)| \\d+)?:?|\\d+ comments?"),
    /** In place of comments. */
    NO_COMMENTS("no comments(?: yet)?(?:\\.+|\u2026)?|be the first to (?:comment|leave a comment)\\.?"),
    /** The head of the related stories. */
    RELATED("related (?:articles|stories|news)(?: ?\\(\\d+\\))?:?"),
    /** The invitation to the app at the foot. */
    APP_HEAD("download the app"),
    /** What follows it. */
    APP(
            "get started now: download the app|ready to dive into a world of .{1,200}"
                    + "|app-?store-?play-?store|app-?store|play-?store|google play|download on the app store|get it on google play");

    private final Pattern words;

    Furniture(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** Whether {@code line} is this and nothing else. */
    boolean is(String line) {
        return words.matcher(line).matches();
    }

    /** Whether {@code line} is furniture that no text of a reader or writer would consist of. */
    static boolean sure(String line) {
        return ASSISTANT.is(line) || APP_HEAD.is(line) || APP.is(line) || NO_COMMENTS.is(line);
    }
}
