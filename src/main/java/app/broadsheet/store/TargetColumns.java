package app.broadsheet.store;

import app.broadsheet.model.CommentTarget;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A {@link CommentTarget} in the columns {@code target_…}. */
final class TargetColumns {
    static final String SET = """
            target_kind = :kind, target_endpoint = :endpoint, target_place = :place, target_api = :api,
            target_account = :account, target_named = :named, target_found = :found""";

    private TargetColumns() {}

    static <S extends SqlStatement<S>> S bind(S statement, @Nullable CommentTarget target) {
        return statement
                .bind("kind", target == null ? null : target.kind().name())
                .bind("endpoint", target == null ? null : target.endpoint().toString())
                .bind("place", target == null ? null : target.place())
                .bind("api", target == null ? null : Sql.text(target.api()))
                .bind("account", target == null ? null : target.account())
                .bind("named", target == null ? null : target.nameRequired())
                .bind("found", target == null ? null : target.found().toEpochMilli());
    }

    static @Nullable CommentTarget read(ResultSet row) throws SQLException {
        String kind = row.getString("target_kind");
        URI endpoint = Sql.uri(row, "target_endpoint");
        if (kind == null || endpoint == null) {
            return null;
        }
        return new CommentTarget(
                CommentTarget.Kind.valueOf(kind),
                endpoint,
                Objects.requireNonNullElse(row.getString("target_place"), ""),
                Sql.uri(row, "target_api"),
                row.getString("target_account"),
                row.getBoolean("target_named"),
                Objects.requireNonNullElse(Times.instant(row, "target_found"), java.time.Instant.EPOCH));
    }
}
