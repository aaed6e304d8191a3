package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.ui.fx.Words;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is handed to the browser and the mail program, whatever an article says of itself. */
final class OutsideAddressesTest {
    private final Words words = Words.of(OutsideAddresses.class, Locale.ENGLISH);

    @Test
    void words_are_looked_up_in_the_language_of_the_article() {
        assertThat(OutsideAddresses.lookUp("Mer & Terre", "fr-CA"))
                .hasToString("https://fr.wikipedia.org/w/index.php?search=Mer%20%26%20Terre");
        assertThat(OutsideAddresses.lookUp("海", "zh_TW")).hasHost("zh.wikipedia.org");
        assertThat(OutsideAddresses.lookUp("sea", null)).hasHost("en.wikipedia.org");
        assertThat(OutsideAddresses.lookUp("sea", "evil.example/")).hasHost("en.wikipedia.org");
    }

    @Test
    void a_mail_has_the_headline_and_the_link_and_no_other_header() {
        URI mail = OutsideAddresses.mail(
                "Who?&bcc=all@site.example\nBcc: x", URI.create("https://paper.example/a?b=c&d"), words);

        assertThat(mail.getScheme()).isEqualTo("mailto");
        assertThat(mail.getRawSchemeSpecificPart().split("&")).hasSize(2);
        assertThat(mail.getRawSchemeSpecificPart())
                .startsWith("?subject=Who%3F%26bcc%3D")
                .contains("&body=")
                .contains("https%3A%2F%2Fpaper.example%2Fa%3Fb%3Dc%26d");
    }
}
