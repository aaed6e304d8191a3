package app.broadsheet.ui.article;

import app.broadsheet.ui.fx.Words;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that are opened outside when the reader asks for it: a lexicon, a mail. Needs no toolkit. */
final class OutsideAddresses {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private OutsideAddresses() {}

    /** A search for words in the Wikipedia of a language, a BCP 47 tag; in the English one when that is unknown. */
    static URI lookUp(String sought, @Nullable String language) {
        String stated =
                language == null ? "" : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        String of = LANGUAGE.matcher(stated).matches() ? stated : "en";
        return URI.create("https://" + of + ".wikipedia.org/w/index.php?search=" + encoded(sought));
    }

    /** A new mail about an article, to nobody yet (RFC 6068). */
    static URI mail(String headline, @Nullable URI link, Words words) {
        String body = link == null ? headline : words.get("mail.body", headline, link.toString());
        return URI.create("mailto:?subject=" + encoded(headline) + "&body=" + encoded(body.replace("\n", "\r\n")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
