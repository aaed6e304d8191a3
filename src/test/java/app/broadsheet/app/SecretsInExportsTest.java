package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.comment.OutboxRig;
import app.broadsheet.comment.PlayedSites;
import app.broadsheet.comment.TestClock;
import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnCommentId;
import app.broadsheet.model.Scope;
import app.broadsheet.secret.Secrets;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signed in as the window does it, comments sent by the account, then everything taken out that can be: lists, books,
 * pages, Markdown, the backup. The secret is in none of it, nor in the data folder.
 */
final class SecretsInExportsTest {
    private static final String SECRET = "hush-QmFyRm9v-1147";
    private static final String SAID = "Said with the account.";

    @TempDir
    private Path folder;

    @Test
    void a_secret_leaves_the_keyring_for_the_site_alone() throws Exception {
        Path data = folder.resolve("data");
        Path out = Files.createDirectory(folder.resolve("out"));
        try (PlayedSites sites = new PlayedSites()) {
            try (OutboxRig rig = new OutboxRig(data, new TestClock(OutboxRig.NOW))) {
                CommentAccounts accounts = new CommentAccounts(rig.store.accounts(), Secrets.ofSession());
                List<ArticleId> articles = new ArrayList<>();
                for (Kind kind : List.of(Kind.MASTODON, Kind.DISCOURSE)) {
                    CommentAccount account = PlayedSites.account(kind, sites.port());
                    accounts.signIn(account, SECRET).join();
                    rig.secrets.put(
                            account.secretName(), accounts.secret(account).orElseThrow());
                    URI page = URI.create("http://127.0.0.1:" + sites.port() + PlayedSites.page(kind));
                    ArticleId article = rig.article("On " + kind, page, CommentLinks.NONE);
                    OwnCommentId id = rig.write(article, SAID);
                    rig.after(Duration.ofSeconds(20));
                    assertThat(rig.state(id)).as(rig.why(id)).isEqualTo(OutboxState.PUBLISHED);
                    rig.read(article);
                    articles.add(article);
                }
                takeOut(rig, articles, out);
            }
            assertThat(sites.secretsSeen()).contains("Bearer " + SECRET, SECRET);
        }
        List<String> forms = List.of(
                SECRET,
                Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8)),
                Base64.getEncoder().encodeToString(("ada:" + SECRET).getBytes(StandardCharsets.UTF_8)),
                new String(SECRET.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
        Map<String, String> written = written(folder);
        assertThat(written.keySet())
                .anyMatch(name -> name.endsWith(".opml"))
                .anyMatch(name -> name.contains(".epub!"))
                .anyMatch(name -> name.endsWith("edition.html"))
                .anyMatch(name -> name.endsWith("article.html"))
                .anyMatch(name -> name.endsWith("article.md"))
                .anyMatch(name -> name.contains("backup.zip!"))
                .anyMatch(name -> name.endsWith(".mv.db"));
        assertThat(written.entrySet())
                .filteredOn(file -> forms.stream().anyMatch(file.getValue()::contains))
                .isEmpty();
        assertThat(written.entrySet())
                .as("what is there would be found")
                .filteredOn(file -> file.getValue().contains(SAID))
                .extracting(Map.Entry::getKey)
                .anyMatch(name -> name.contains("backup.zip!"))
                .anyMatch(name -> name.endsWith(".mv.db"));
    }

    private static void takeOut(OutboxRig rig, List<ArticleId> articles, Path out) {
        ArticleQuery all = ArticleQuery.newest(new Scope.Everything());
        Preferences preferences =
                new Preferences(rig.store.settings().all().join(), changed -> CompletableFuture.completedFuture(null));
        FeedSignIns signIns = new FeedSignIns(Secrets.ofSession(), preferences);
        new FeedLists(rig.store, signIns, Runnable::run, rig.clock)
                .export(out.resolve("feeds.opml"))
                .join();
        EditionExport editions = new EditionExport(rig.store, Runnable::run, rig.clock);
        for (String name : List.of("edition.epub", "edition.html")) {
            assertThat(editions.save(all, "Edition", out.resolve(name)).join()).isEqualTo(2);
        }
        ArticleExport pages =
                new ArticleExport((id, at) -> CompletableFuture.completedFuture(Optional.empty()), Runnable::run);
        Article article = rig.store
                .articles()
                .stored(articles.getFirst())
                .join()
                .map(new StoredBody()::article)
                .orElseThrow();
        pages.save(article, out.resolve("article.html")).join();
        pages.save(article, out.resolve("article.md")).join();
        new Backup(rig.store, preferences, signIns, Runnable::run, rig.clock)
                .write(out.resolve("backup.zip"), ImportWatch.NONE)
                .join();
    }

    /** All files, and those in archives, byte for byte. */
    private static Map<String, String> written(Path folder) throws IOException {
        Map<String, String> written = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                written.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                if (name.endsWith(".epub") || name.endsWith(".zip")) {
                    try (ZipFile zip = new ZipFile(file.toFile())) {
                        for (ZipEntry entry : zip.stream().toList()) {
                            byte[] bytes = zip.getInputStream(entry).readAllBytes();
                            written.put(name + "!" + entry.getName(), new String(bytes, StandardCharsets.ISO_8859_1));
                        }
                    }
                }
            }
        }
        return written;
    }
}
