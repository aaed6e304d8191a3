package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.importer.plan.SavedState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs export: tags, dates, and what was read or starred there. */
final class ExportsTest {
    private static final Instant ADDED = Instant.parse("2023-11-14T22:13:20Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>sea</H3><DL><p><DT><A HREF=\"https://a.example/\" ADD_DATE=\"1700000000\" TAGS=\"old\">The pier</A></DL></DL>",
                "[{\"href\":\"https://a.example/\",\"description\":\"The pier\",\"extended\":\"\",\"time\":\"2023-11-14T22:13:20Z\",\"tags\":\"sea old\"}]",
                "{\"roots\":{\"bookmark_bar\":{\"name\":\"sea\",\"type\":\"folder\",\"children\":[{\"type\":\"url\",\"name\":\"The pier\",\"url\":\"https://a.example/\",\"date_added\":\"13344473600000000\",\"tags\":[\"old\"]}]}}}",
                "[{\"title\":\"The pier\",\"url\":\"https://a.example/\",\"created_at\":\"2023-11-14T23:13:20+0100\",\"is_archived\":0,\"tags\":[\"sea\",\"old\"]}]",
                "{\"collections\":[{\"name\":\"sea\",\"links\":[{\"name\":\"The pier\",\"url\":\"https://a.example/\",\"createdAt\":\"2023-11-14T22:13:20.000Z\",\"tags\":[{\"name\":\"old\"}]}]}]}",
                "{\"bookmarks\":[{\"createdAt\":1700000000,\"title\":\"The pier\",\"tags\":[\"sea\",\"old\"],\"content\":{\"type\":\"link\",\"url\":\"https://a.example/\"}}]}",
                "title,url,time_added,tags,status\nThe pier,https://a.example/,1700000000,sea|old,unread\n",
                "URL,Title,Selection,Folder,Timestamp,Tags\r\nhttps://a.example/,The pier,,Unread,1700000000,\"[\"\"sea\"\",\"\"old\"\"]\"\r\n",
                "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n7,The pier,,,https://a.example/,old,sea,2023-11-14T22:13:20.000Z,,,false\n",
                "[{\"id\":\"x1\",\"url\":\"https://a.example/\",\"title\":\"The pier\",\"created\":\"2023-11-14T22:13:20Z\",\"labels\":[\"sea\",\"old\"],\"is_marked\":false,\"is_archived\":false}]",
                "<html><title>Pocket Export</title><h1>Unread</h1><ul><li><a href=\"https://a.example/\" time_added=\"1700000000\" tags=\"sea,old\">The pier</a></ul></html>"
            })
    void every_program_s_own_way(String export) throws IOException {
        List<ImportedArticle> read = read(export);

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().article().headline()).isEqualTo("The pier");
        assertThat(read.getFirst().article().link()).isEqualTo(URI.create("https://a.example/"));
        assertThat(read.getFirst().article().categories()).containsExactly("sea", "old");
        assertThat(read.getFirst().article().text()).isEmpty();
        assertThat(read.getFirst().state()).isEqualTo(new SavedState(false, false, ADDED));
    }

    @Test
    void a_host_of_thousands_of_letters_does_not_end_the_import() throws IOException {
        String host = "\u6f22".repeat(3_000);

        assertThat(
                        read(
                                "[{\"url\":\"https://" + host
                                        + "/\",\"title\":\"x\",\"tags\":[]},{\"url\":\"https://a.example/\",\"title\":\"y\",\"tags\":[]}]"))
                .extracting(one -> one.article().headline())
                .contains("y");
    }

    @Test
    void read_and_starred_are_kept() throws IOException {
        List<ImportedArticle> read =
                read("title,url,time_added,tags,status\n\"One, two\",https://a.example/1,1700000000,,archive\n");
        List<ImportedArticle> starred = read(
                "[{\"url\":\"https://a.example/\",\"title\":\"x\",\"is_starred\":1,\"is_archived\":true,\"created_at\":\"2023-11-14\"}]");

        assertThat(read.getFirst().state().read()).isTrue();
        assertThat(read.getFirst().article().headline()).isEqualTo("One, two");
        assertThat(starred.getFirst().state()).satisfies(state -> {
            assertThat(state.starred()).isTrue();
            assertThat(state.read()).isTrue();
        });
    }

    @Test
    void saved_text_is_kept_and_cleaned() throws IOException {
        List<ImportedArticle> read = read("[{\"url\":\"https://a.example/\",\"title\":\"x\",\"is_archived\":0,"
                + "\"content\":\"<p onclick=x()>It stands.<script>x()<\\/script></p>\"}]");

        assertThat(read.getFirst().article().body()).contains("It stands.").doesNotContain("script", "onclick");
    }

    @Test
    void entries_that_lead_nowhere_are_counted_and_notes_are_kept() throws IOException {
        ImportPlan plan = plan("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF=\"place:x\">Recent</A>"
                + "<DT><A HREF=\"javascript:x()\">Tool</A><DT><A HREF=\"?note\">My note</A><DD>Buy oak.\n</DL>");

        assertThat(plan).isInstanceOfSatisfying(ImportPlan.Collection.class, read -> {
            assertThat(read.articles()).hasSize(1);
            assertThat(read.articles().getFirst().article().text()).isEqualTo("Buy oak.");
            assertThat(read.problems()).containsExactly("2 entries lead to nothing on the web and were left out.");
        });
    }

    @Test
    void other_data_is_no_export() throws IOException {
        for (String data : List.of(
                "{\"name\":\"thing\",\"version\":\"1.0\",\"homepage\":\"https://a.example/\"}",
                "[1,2,3]",
                "[[[[{\"a\":",
                "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")) {
            assertThat(plan(data)).isInstanceOf(ImportPlan.Unreadable.class);
        }
    }

    private List<ImportedArticle> read(String text) throws IOException {
        ImportPlan plan = plan(text);
        assertThat(plan).isInstanceOf(ImportPlan.Collection.class);
        return ((ImportPlan.Collection) plan).articles();
    }

    private ImportPlan plan(String text) throws IOException {
        return new FileImporter()
                .read(Files.writeString(folder.resolve("dropped"), text), Instant.parse("2026-02-03T04:05:06Z"));
    }
}
