package app.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Feed;
import app.broadsheet.model.Folder;
import app.broadsheet.model.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data that an older version left: brought to this one in place, copied first, nothing of the user's lost. */
final class UpgradeTest {
    @TempDir
    private Path folder;

    static IntStream olderVersions() {
        return IntStream.range(1, Schema.CURRENT);
    }

    @ParameterizedTest
    @MethodSource("olderVersions")
    void what_an_older_version_left_is_all_there(int version) throws Exception {
        leave(version);

        for (int start = 1; start <= 2; start++) {
            try (Database database = Stores.open(folder)) {
                assertThat(database.folders().all().join())
                        .extracting(Folder::name)
                        .containsExactly("World");
                Feed feed = database.feeds().all().join().getFirst();
                assertThat(feed.title()).isEqualTo("My paper");
                assertThat(database.settings().all().join()).containsEntry("pace", "HOURLY");
                assertThat(page(database, new Scope.InFeed(feed.id())))
                        .extracting(ArticleSummary::headline, ArticleSummary::read, ArticleSummary::starred)
                        .containsExactly(tuple("The newer", false, false), tuple("The older", true, true));
                assertThat(page(database, new Scope.Starred())).hasSize(1);
            }
        }

        Path kept = folder.resolve("broadsheet-version-" + version + ".mv.db");
        assertThat(kept).exists();
        assertThat(folder.resolve("broadsheet-next.mv.db")).doesNotExist();
        Files.move(kept, file(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(version()).as("the copy from before").isEqualTo(version);
    }

    @Test
    void an_upgrade_that_fails_leaves_everything_as_it_was() throws Exception {
        leave(1);
        sql("CREATE TABLE own_comment (in_the INT)");

        OpenResult result = Database.open(folder, Stores.CLOCK);

        assertThat(result).isInstanceOf(OpenResult.Damaged.class);
        assertThat(((OpenResult.Damaged) result).why()).contains("Nothing was changed");
        assertThat(version()).isEqualTo(1);
        sql("DROP TABLE own_comment");
        Stores.open(folder).close();
    }

    @Test
    void an_upgrade_that_was_cut_off_is_begun_anew() throws Exception {
        leave(1);
        Files.write(folder.resolve("broadsheet-next.mv.db"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("broadsheet-version-1.mv.db.tmp"), new byte[] {1, 2, 3});
        try (Database database = Stores.open(folder)) {
            assertThat(database.feeds().all().join()).hasSize(1);
        }
        assertThat(folder.resolve("broadsheet-next.mv.db")).doesNotExist();
    }

    private static List<ArticleSummary> page(Database database, Scope scope) {
        return database.articles()
                .page(ArticleQuery.newest(scope), null, 10, Stores.TODAY)
                .join()
                .items();
    }

    /** A folder as {@code version} left it: tables by its own migrations, rows as they were written from the first on. */
    private void leave(int version) throws SQLException {
        Flyway.configure()
                .dataSource(new DatabaseFile(folder).source())
                .locations("classpath:db/migration")
                .loggers(MigrationLog.class.getName())
                .target(Integer.toString(version))
                .load()
                .migrate();
        sql(
                "INSERT INTO folder (id, parent_id, name, list_order) VALUES (1, NULL, 'World', 1)",
                """
                INSERT INTO feed (id, kind, address, address_hash, title, user_title, folder_id, list_order, added_at)
                VALUES (1, 'SUBSCRIBED', 'https://paper.example/feed', 17, 'Paper', 'My paper', 1, 1, 1000)""",
                "INSERT INTO tally (feed_id, total, unread, starred, ready) VALUES (1, 2, 1, 1, 0)",
                "INSERT INTO setting (name, content) VALUES ('pace', 'HOURLY')",
                """
                INSERT INTO entry (id, feed_id, key_hash, link_hash, content_hash, sort_time, shelf, starred, commented, gone,
                    time_known, readiness, comment_count)
                VALUES (1, 1, 11, 12, 13, 5000, 1, TRUE, FALSE, 0, TRUE, 0, 0),
                    (2, 1, 21, 22, 23, 6000, 2, FALSE, FALSE, 0, TRUE, 0, 0)""",
                "INSERT INTO mark (kind, sort_time, id, feed_id) VALUES (1, 5000, 1, 1)",
                """
                INSERT INTO article (id, source, headline, excerpt)
                VALUES (1, '', 'The older', 'Once'), (2, '', 'The newer', 'Now')""",
                """
                INSERT INTO body (id, article_key, first_seen, packed)
                VALUES (1, 'one', 5000, X'00'), (2, 'two', 6000, X'00')""");
    }

    private int version() throws SQLException {
        try (Connection connection = new DatabaseFile(folder).source().getConnection()) {
            return Schema.version(connection);
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = new DatabaseFile(folder).source().getConnection();
                Statement run = connection.createStatement()) {
            for (String statement : statements) {
                run.execute(statement);
            }
        }
    }

    private Path file() {
        return folder.resolve("broadsheet.mv.db");
    }
}
