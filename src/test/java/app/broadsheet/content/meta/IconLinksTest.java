package app.broadsheet.content.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class IconLinksTest {
    private static final URI PAGE = URI.create("https://site.example/front/");

    @Test
    void what_fits_a_line_of_text_best_comes_first() {
        assertThat(IconLinks.in("""
                        <head><link rel="shortcut icon" href="/small.ico" sizes="16x16">
                        <link rel='apple-touch-icon' href='touch.png' sizes='180x180'>
                        <link rel=icon href=//cdn.example/large.png sizes=512x512>
                        <link rel=icon href=fits.png sizes="64x64 32x32">
                        <link rel=icon type=image/svg+xml href=drawn.svg>
                        <link rel=icon href=fits.png>
                        <link rel=stylesheet href=look.css><link rel=mask-icon href=mask.svg>""", PAGE))
                .extracting(URI::toString)
                .containsExactly(
                        "https://site.example/front/fits.png",
                        "https://site.example/front/drawn.svg",
                        "https://site.example/front/touch.png",
                        "https://site.example/small.ico",
                        "https://cdn.example/large.png");
    }

    @Test
    void only_addresses_on_the_web_count_and_nothing_is_a_failure() {
        assertThat(IconLinks.in("""
                        <link rel=icon href="data:image/png;base64,AAAA"><link rel=icon href="file:///etc/passwd">
                        <link rel=icon href="javascript:alert(1)"><link rel=icon href="https://[bad/"><link rel=icon href="">
                        <link rel="" href=x><link rel=icon href="https://ok.example/a b.png">""", PAGE)).extracting(URI::toString).containsExactly("https://ok.example/a%20b.png");
        assertThat(IconLinks.in("", PAGE)).isEmpty();
    }
}
