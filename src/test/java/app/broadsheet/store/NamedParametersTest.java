package app.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NamedParametersTest {
    private static final Path STORES = Path.of("src", "main", "java", "app", "broadsheet", "store");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT 1",
                "SELECT :a, :a, :b_2 FROM t WHERE x=:c",
                "SELECT ':a', 'it''s :b', :c",
                "SELECT \":a\" FROM t WHERE b = :b",
                "SELECT CAST(1 AS INT)::BIGINT, :a",
                "SELECT a FROM t -- not :this\nWHERE a = :b",
                "SELECT /* not :this\nnor :that */ :a",
                "SELECT a FROM t WHERE a = ? AND b IN (?, ?)",
                "SELECT a - -1, b <> :b, c < :c"
            })
    void are_found_where_jdbis_own_parser_finds_them(String sql) {
        same(List.of(sql));
    }

    @Test
    void are_found_in_every_statement_of_the_stores() throws IOException {
        List<String> statements = new ArrayList<>();
        try (Stream<Path> sources = Files.list(STORES)) {
            for (Path source :
                    sources.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher text = Pattern.compile("\"\"\"\\s*\\n(.*?)\"\"\"", Pattern.DOTALL)
                        .matcher(Files.readString(source));
                while (text.find()) {
                    statements.add(text.group(1));
                }
            }
        }
        assertThat(statements).hasSizeGreaterThan(50);
        same(statements);
    }

    private static void same(List<String> statements) {
        try (Handle handle = Jdbi.open("jdbc:h2:mem:")) {
            StatementContext context = handle.createQuery("SELECT 1").getContext();
            for (String sql : statements) {
                ParsedSql theirs = new ColonPrefixSqlParser().parse(sql, context);
                ParsedSql ours = new NamedParameters().parse(sql, context);
                assertThat(ours.getSql()).isEqualTo(theirs.getSql());
                assertThat(ours.getParameters().getParameterNames())
                        .isEqualTo(theirs.getParameters().getParameterNames());
                assertThat(ours.getParameters().isPositional())
                        .isEqualTo(theirs.getParameters().isPositional());
            }
        }
    }
}
