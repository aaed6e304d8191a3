package app.broadsheet.content;

import app.broadsheet.content.extract.LeftOut;
import app.broadsheet.content.meta.PageFacts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Recognises pages that show only part of their article, or something before it. */
final class Walls {
    private static final int LITTLE = 250;
    private static final int SHORT = 1_500;
    private static final int MUCH = 2_000;
    private static final Pattern PAY_WORDS =
            Pattern.compile("(subscribe|sign up|log in|sign in|register|become a (member|subscriber))[^.]{0,60}"
                    + "(to (continue|read|keep reading|unlock|access)|for full access)|"
                    + "(to continue reading|to read the full (story|article)|this (article|content) is (for|reserved for) subscribers)|"
                    + "already a (subscriber|member)\\?|réservé aux abonnés|abonnez-vous pour|contenido exclusivo para suscriptores|"
                    + "nur für abonnenten|weiterlesen mit|conteúdo exclusivo para assinantes");
    private static final Pattern CONSENT = Pattern.compile(
            "(we (value|respect|care about) your privacy|before you continue|your (privacy|data), your choice|"
                    + "(accept|agree)[^.]{0,40}(cookies|personali[sz]ed ad)|consent[^.]{0,80}(cookies|partners|vendors)|"
                    + "cookies? (zustimmen|akzeptieren)|mit werbung weiterlesen|accepter (et continuer|les cookies)|aceptar cookies)");

    private Walls() {}

    /**
     * What should be said about the text that was found on a page.
     *
     * @param more whether it goes on on another
     */
    static Set<Extraction.Note> notes(Document page, PageFacts facts, String text, boolean more) {
        Set<Extraction.Note> notes = EnumSet.noneOf(Extraction.Note.class);
        if (text.length() < LITTLE) {
            notes.add(Extraction.Note.LITTLE_TEXT);
        }
        String shown = text.length() < SHORT ? start(page.body().text()) : "";
        if (isPaid(facts, text, shown)) {
            notes.add(Extraction.Note.PAYWALL);
        } else if (text.length() < SHORT
                && CONSENT.matcher(text.length() < LITTLE ? shown : lower(text)).find()) {
            notes.add(Extraction.Note.CONSENT_WALL);
        }
        if (more) {
            notes.add(Extraction.Note.MORE_PAGES);
        }
        if (LeftOut.characters(page, text) > Math.max(MUCH, 2 * text.length())) {
            notes.add(Extraction.Note.MORE_ON_PAGE);
        }
        return notes;
    }

    private static boolean isPaid(PageFacts facts, String text, String shown) {
        String stated = facts.body();
        boolean whole = stated != null && stated.length() > SHORT && text.length() > stated.length() * 0.8;
        if (whole || text.length() >= SHORT) {
            return false;
        }
        return Boolean.FALSE.equals(facts.free()) || PAY_WORDS.matcher(shown).find();
    }

    private static String start(String text) {
        return lower(text.length() > 20_000 ? text.substring(0, 20_000) : text);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
