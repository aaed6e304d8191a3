package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/** What the statements of all stores share: connections, and columns as our types. */
final class Sql {
    /** Ids in one statement: more make no statement faster. */
    static final int MOST_IDS = 2_000;

    private Sql() {}

    static Jdbi use(DataSource source) {
        return ours(Jdbi.create(source));
    }

    static Handle open(Connection connection) {
        return ours(Jdbi.create(() -> connection)).open();
    }

    private static Jdbi ours(Jdbi jdbi) {
        return jdbi.registerArrayType(Long.class, "BIGINT")
                .setSqlParser(new NamedParameters())
                .setTemplateEngine(TemplateEngine.NOP);
    }

    /** {@code all} in pieces for one statement each. */
    static <T> List<List<T>> pieces(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < list.size(); from += MOST_IDS) {
            pieces.add(list.subList(from, Math.min(list.size(), from + MOST_IDS)));
        }
        return pieces;
    }

    static List<Long> numbers(Collection<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }

    /** An address as it was stored; null when there is none, or when it is not one any more. */
    static @Nullable URI uri(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        if (text == null) {
            return null;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object text : (Object[]) array.getArray()) {
            texts.add(String.valueOf(text));
        }
        return texts;
    }
}
