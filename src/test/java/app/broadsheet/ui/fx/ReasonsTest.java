package app.broadsheet.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.Http;
import app.broadsheet.net.HttpSettings;
import app.broadsheet.net.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What fetching and reading really say of failures is known, and said in the user's language. */
final class ReasonsTest {
    private final Reasons french = Reasons.in(Locale.FRENCH);

    @Test
    void the_names_and_numbers_of_a_sentence_are_kept() {
        assertThat(french.say("example.org has a problem of its own (error 503)."))
                .isEqualTo("example.org a un problème de son côté (erreur 503).");
        assertThat(french.say("b.org, where this address leads, asks for a name and a password: this feed needs a"
                        + " sign-in."))
                .startsWith("b.org, où mène cette adresse, demande");
        assertThat(Reasons.in(Locale.TAIWAN).say("This is a web page, not a feed."))
                .isEqualTo("這是網頁，不是摘要。");
    }

    @Test
    void what_nobody_knows_and_english_stay_as_they_are() {
        assertThat(french.say("Something else {0} it's.")).isEqualTo("Something else {0} it's.");
        String expired = "The certificate of a.org has expired, so the connection cannot be trusted. If this happens"
                + " with every site, check this computer's clock.";
        assertThat(Reasons.in(Locale.ENGLISH).say(expired)).isEqualTo(expired);
        assertThat(french.say(expired)).startsWith("Le certificat de a.org");
    }

    @Test
    void a_title_before_it_is_kept() {
        assertThat(french.sayAfterTitle("News: the best: a.org took too long to answer."))
                .isEqualTo("News: the best: a.org a mis trop de temps à répondre.");
        assertThat(french.sayAfterTitle("News: why not")).isEqualTo("News: why not");
    }

    @Test
    void all_that_a_server_can_answer_is_known() throws IOException {
        try (LoopbackServer server = new LoopbackServer();
                Http http = new Http(HttpSettings.of("0", Clock.systemUTC(), () -> true))) {
            for (int status : List.of(204, 401, 402, 403, 404, 418, 451, 500)) {
                server.on("/" + status, exchange -> exchange.sendResponseHeaders(status, -1));
                assertKnown(
                        http.fetch(FetchRequest.feed(server.at("/" + status)).givenByUser(true)));
                assertKnown(
                        http.fetch(FetchRequest.page(server.at("/" + status)).givenByUser(true)));
            }
            server.redirect("/circle", 302, "/circle");
            server.redirect("/file", 302, "file:///x");
            assertKnown(http.fetch(FetchRequest.feed(server.at("/circle")).givenByUser(true)));
            assertKnown(http.fetch(FetchRequest.feed(server.at("/file")).givenByUser(true)));
            assertKnown(http.fetch(FetchRequest.feed(server.at("/circle"))));
            assertKnown(http.fetch(FetchRequest.feed(URI.create("https://one.invalid/"))));
            assertKnown(http.fetch(FetchRequest.feed(URI.create("ftp://one.invalid/"))));
        }
    }

    @Test
    void every_sentence_of_the_readers_of_files_is_known() throws IOException {
        Pattern sentence = Pattern.compile("\"([A-Z][^\"\\n]{7,} [^\"\\n]*[.])\"");
        List<String> sentences = new ArrayList<>();
        for (Path source : readers()) {
            String text = Files.readString(source).replaceAll("\"\\s*\\+\\s*\"", "");
            sentence.matcher(text).results().map(found -> found.group(1)).forEach(sentences::add);
        }
        assertThat(sentences)
                .hasSizeGreaterThan(45)
                .allSatisfy(one -> assertThat(french.say(one)).isNotEqualTo(one));
        assertThat(french.say("3 entries lead to nothing on the web and were left out."))
                .isEqualTo("3 entrées ne mènent nulle part sur le web et ont été laissées de côté.");
        assertThat(french.say("Some of its pages are damaged: 2 of 7."))
                .isEqualTo("Certaines de ses pages sont abîmées : 2 sur 7.");
        assertThat(french.say("This book (EPUB) is broken: the archive is damaged."))
                .isEqualTo("Ce livre (EPUB) est abîmé : l’archive est endommagée.");
        assertThat(french.say("The file is larger than the 100 MB that can be read."))
                .isEqualTo("Le fichier dépasse les 100 Mo qui peuvent être lus.");
        assertThat(french.say("The import was stopped before this and 14 more."))
                .isEqualTo("L’importation a été arrêtée avant cela et 14 de plus.");
    }

    private static List<Path> readers() throws IOException {
        Path sources = Path.of("src", "main", "java", "app", "broadsheet");
        List<Path> readers = new ArrayList<>();
        for (String name : List.of("ImportUnit", "ImportRun", "DroppedLinks")) {
            readers.add(sources.resolve("app").resolve(name + ".java"));
        }
        try (Stream<Path> files = Files.walk(sources.resolve("importer"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(readers::add);
        }
        return readers;
    }

    @Test
    void all_that_is_no_feed_is_known() {
        for (String body : List.of("", "{}", "<html></html>", "<opml/>", "<svg/>", "plain")) {
            FeedResult result = new FeedReader()
                    .read(body.getBytes(StandardCharsets.UTF_8), null, URI.create("https://example.org/feed"));
            assertThat(result)
                    .isInstanceOfSatisfying(
                            FeedResult.NotAFeed.class,
                            not -> assertThat(french.say(not.why()))
                                    .as(not.why())
                                    .isNotEqualTo(not.why()));
        }
    }

    private void assertKnown(FetchResult result) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        FetchResult.Failed.class,
                        failed -> assertThat(french.say(failed.why()))
                                .as(failed.why())
                                .isNotEqualTo(failed.why()));
    }
}
