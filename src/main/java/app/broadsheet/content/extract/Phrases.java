package app.broadsheet.content.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words that publishers put around articles, in the languages that we know them in. */
final class Phrases {
    private static final int LONGEST = 600;
    private static final Pattern PROMOTION = Pattern.compile(
            "^[^\\p{L}]{0,4}(related( (news|stor(y|ies)|coverage|articles?|links?|content|topics?|posts?))?|(read|see|more|watch|listen)"
                    + "( more| also| next| now| on| from| in| about| stories| great)*|also (read|see|on)|must[- ]read|"
                    + "do(n['’]?t| not) miss|recommended|you (may|might) (also )?(like|enjoy)|in case you missed it|"
                    + "click here|trending|most (read|popular)|editor['’]?s picks?|what to (read|watch) next|"
                    + "lesen sie( auch| mehr)?|mehr zum thema|siehe auch|lire aussi|à lire( aussi)?|voir aussi|"
                    + "lea también|lee (también|más)|leia (também|mais)|veja (também|mais)|leggi anche|lees ook|"
                    + "читайте также|смотрите также|по теме|baca juga|相关阅读|延伸阅读|関連記事)\\b[^\\p{L}]{0,4}");
    private static final Pattern TAIL = Pattern.compile(
            "^[^\\p{L}]{0,4}((please )?(follow|like|find|join|contact|email|e-mail|reach|tweet|subscribe|sign up|signup|"
                    + "download|listen to|have a (news )?tip|got a (news )?tip|send (us|your))\\b|"
                    + "click here|get (the )?(latest|access|more|our)\\b|want (more|to)\\b.{0,60}(stories|subscribe|newsletter)|"
                    + "(first )?(published|updated|posted)( (on|at))?\\b.{0,30}\\d|filed (under|in)|tags?:|categor(y|ies):|topics?:|"
                    + "(leave|post|add|write) a (comment|reply)|(join|see) (the )?(conversation|comments)|comments?\\b.{0,12}$|"
                    + "about the authors?|the author|share (this|on|via)|copyright|©|all rights reserved|"
                    + "(additional )?report(ing|ed) by|with reporting by|written by|edit(ing|ed) by|compiled by|"
                    + "(photo|image|picture|video)s?( (credit|by|courtesy)|:)|sources?:|via:|advert(isement)?\\b.{0,3}$|"
                    + "this (article|story|post|piece) (was|originally|first|has been)\\b.{0,30}\\b(published|appeared|updated|posted)|"
                    + "quelle:|fonte:|fuente:|источник:|atenção: comentários|please enable javascript|"
                    + "there['’]s (plenty )?more where that came from|if you (enjoyed|liked) this|tell us what you think|"
                    + "error report|report (an )?(error|a typo)|make .{1,20} (your|my) homepage)");
    private static final Pattern ADVERT = Pattern.compile(
            "[^\\p{L}]{0,4}(advert(isement)?s?|ad|sponsored( content| message)?|paid content|anzeige|werbung|publicité|publicidad|"
                    + "anuncio|pubblicità|advertentie|reklama?|реклама|広告|廣告|广告|"
                    + "((story|article|post) )?(continues|continued) below( advert(isement)?)?|scroll to continue( reading)?|"
                    + "continue reading( (the|below) [\\p{L} ]{0,20})?|skip advert(isement)?)[^\\p{L}]{0,4}");
    private static final Pattern CREDITS = Pattern.compile(
            "\\b(contributed (to|reporting)|has contributed|reported from|(is|was) an? [\\p{L}' -]{0,60}\\b(writer|editor|reporter|journalist|"
                    + "correspondent|columnist|author|blogger|contributor)\\b|affiliate (commission|links?)|on twitter( at)?\\b|"
                    + "follow (him|her|them|us|me)\\b|our newsletter|daily newsletter|newsletters?$)");
    private static final Pattern DATE = Pattern.compile(
            "\\b(19|20)\\d\\d\\b|\\b\\d{1,2}[:.h]\\d\\d\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{1,3} (minutes?|hours?|days?|mins?) (ago|read)|"
                    + "\\d年\\d|\\bupdated\\b|\\bpublished\\b|\\bposted\\b");
    private static final Pattern BYLINE = Pattern.compile("^(by|von|par|por|di|door|автор:?|文/|作者)[ ：:]");

    private Phrases() {}

    /** Whether a line begins as pointers to other articles do. */
    static boolean isPromotion(String text) {
        return PROMOTION.matcher(lower(text)).find();
    }

    /** Whether a line is only such a label: "Related stories:". */
    static boolean isLabel(String text) {
        String lower = lower(text);
        var matcher = PROMOTION.matcher(lower);
        return lower.length() < 60 && matcher.find() && lower.length() - matcher.end() <= 12;
    }

    /** Whether a line says only that an advertisement is near. */
    static boolean isAdvert(String text) {
        return text.length() < 60 && ADVERT.matcher(lower(text)).matches();
    }

    /** Whether a line is of the kind that stands after articles: sources, credits, invitations. */
    static boolean isTail(String text) {
        String lower = lower(text);
        return TAIL.matcher(lower).find() || CREDITS.matcher(lower).find();
    }

    static boolean isDated(String text) {
        return DATE.matcher(lower(text)).find();
    }

    static boolean isByline(String text) {
        return BYLINE.matcher(lower(text)).find();
    }

    private static String lower(String text) {
        return (text.length() > LONGEST ? text.substring(0, LONGEST) : text).toLowerCase(Locale.ROOT);
    }
}
