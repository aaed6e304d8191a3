package app.broadsheet.store;

import static app.broadsheet.store.Stores.CLOCK;
import static app.broadsheet.store.Stores.NOW;
import static app.broadsheet.store.Stores.TODAY;
import static app.broadsheet.store.Stores.article;
import static app.broadsheet.store.Stores.feed;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.FeedId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void everything_is_there_after_closing_and_opening() {
        try (Database database = Stores.open(folder)) {
            database.articles()
                    .save(feed(database, "one"), List.of(article("a", NOW)))
                    .join();
            database.settings().put("look", "dark").join();
        }
        try (Database database = Stores.open(folder)) {
            assertThat(database.articles().counts(TODAY).join().total()).isEqualTo(1);
            assertThat(database.settings().get("look").join()).contains("dark");
            assertThat(database.feeds().all().join()).hasSize(1);
        }
    }

    @Test
    void closing_finishes_what_is_queued() {
        Database database = Stores.open(folder);
        FeedId feed = feed(database, "one");
        List<CompletableFuture<SaveOutcome>> queued = IntStream.range(0, 200)
                .mapToObj(n -> database.articles().save(feed, List.of(article("a" + n, NOW))))
                .toList();

        database.close();

        assertThat(queued).allMatch(one -> one.isDone() && !one.isCompletedExceptionally());
        assertThat(database.articles().stats()).isCompletedExceptionally();
        assertThat(database.settings().put("a", "b")).isCompletedExceptionally();
        try (Database again = Stores.open(folder)) {
            assertThat(again.articles().stats().join().articles()).isEqualTo(200);
        }
    }

    @Test
    void a_data_folder_in_use_is_refused() {
        try (Database database = Stores.open(folder)) {
            OpenResult second = Database.open(folder, CLOCK);

            assertThat(second).isInstanceOf(OpenResult.InUse.class);
            assertThat(((OpenResult.InUse) second).why()).contains(folder.toString());
            assertThat(database.feeds().all().join()).isEmpty();
        }
    }

    @Test
    void a_newer_database_is_refused_and_stays_as_it_is() throws IOException, SQLException {
        Stores.open(folder).close();
        sql(
                "INSERT INTO \"flyway_schema_history\" SELECT 99, '99', 'from the future', \"type\", \"script\", \"checksum\","
                        + " \"installed_by\", \"installed_on\", \"execution_time\", TRUE FROM \"flyway_schema_history\""
                        + " WHERE \"version\" = '1'");
        byte[] before = Files.readAllBytes(file());

        OpenResult result = Database.open(folder, CLOCK);

        assertThat(result).isInstanceOf(OpenResult.Newer.class);
        assertThat(((OpenResult.Newer) result).why())
                .contains("newer Broadsheet")
                .contains(folder.toString());
        assertThat(before).isNotEmpty();
        sql("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '99'");
        Stores.open(folder).close();
    }

    @Test
    void a_damaged_database_is_refused_and_stays_as_it_is() throws IOException {
        byte[] noise = new byte[40_000];
        Arrays.fill(noise, (byte) 'x');
        Files.write(file(), noise);

        OpenResult result = Database.open(folder, CLOCK);

        assertThat(result).isInstanceOf(OpenResult.Damaged.class);
        assertThat(((OpenResult.Damaged) result).why()).contains(file().toString());
        assertThat(Files.readAllBytes(file())).isEqualTo(noise);
    }

    @Test
    void a_database_of_someone_else_is_refused() throws SQLException {
        sql("CREATE TABLE recipes (id INT)");

        assertThat(Database.open(folder, CLOCK)).isInstanceOf(OpenResult.Damaged.class);
    }

    @Test
    void a_first_start_that_was_cut_off_is_begun_anew() throws IOException {
        Files.write(folder.resolve("broadsheet-next.mv.db"), new byte[] {1, 2, 3});

        Stores.open(folder).close();

        assertThat(folder.resolve("broadsheet-next.mv.db")).doesNotExist();
    }

    @Test
    void a_failing_write_fails_alone() {
        try (Database database = Stores.open(folder)) {
            CompletableFuture<Void> before = database.settings().put("a", "1");
            CompletableFuture<Void> failing = database.settings().put("b", nothing());
            CompletableFuture<Void> after = database.settings().put("c", "3");

            CompletableFuture.allOf(before, after).join();

            assertThat(failing).isCompletedExceptionally();
            assertThat(database.settings().all().join()).containsOnlyKeys("a", "c");
        }
    }

    @SuppressWarnings("NullAway") // what the compiler would not let through
    private static String nothing() {
        return null;
    }

    private Path file() {
        return folder.resolve("broadsheet.mv.db");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = new DatabaseFile(folder).source().getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
