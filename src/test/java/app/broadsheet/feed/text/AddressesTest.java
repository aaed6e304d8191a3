package app.broadsheet.feed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as they stand in feeds. */
final class AddressesTest {
    private static final URI BASE = URI.create("https://example.org/a/b?x=1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c|https://example.org/a/c",
                "/c d|https://example.org/c%20d",
                "?y=2|https://example.org/a/b?y=2",
                "../../../c|https://example.org/c",
                "//cdn.example/p.png|https://cdn.example/p.png",
                "HTTP://Example.org/%zz|http://Example.org/%25zz",
                "http://www.詹姆斯.com/À|http://www.xn--8ws00zhy3a.com/À",
                "www.example.com/feed|https://www.example.com/feed",
                "feed://example.com/rss|http://example.com/rss",
                "feed:https://example.com/rss|https://example.com/rss",
                "javascript:alert(1)|",
                "mailto:a@example.org|",
                "data:text/html,x|"
            })
    void are_mended_and_resolved(String written, String expected) {
        URI found = Addresses.web(BASE, written);
        assertThat(found == null ? null : found.toString()).isEqualTo(expected);
    }

    @Property
    void nothing_throws_and_all_is_of_the_web(@ForAll String written) {
        URI found = Addresses.web(BASE, written);
        assertThat(found == null || Addresses.isWeb(found)).isTrue();
    }
}
