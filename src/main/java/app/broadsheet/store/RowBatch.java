package app.broadsheet.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one statement, written in one go: the values of each by their places, then {@link #add}. Plain JDBC, since a
 * refresh writes a dozen rows for each article, and names for their columns took longer than the database did.
 */
final class RowBatch implements AutoCloseable {
    private final PreparedStatement statement;
    private int place;
    private int rows;

    RowBatch(Handle db, String sql) {
        try {
            statement = db.getConnection().prepareStatement(sql);
        } catch (SQLException e) {
            throw new StoreException("Rows cannot be written", e);
        }
    }

    RowBatch number(@Nullable Long number) {
        return set(at -> statement.setObject(at, number));
    }

    RowBatch number(long number) {
        return set(at -> statement.setLong(at, number));
    }

    RowBatch flag(boolean flag) {
        return set(at -> statement.setBoolean(at, flag));
    }

    RowBatch text(@Nullable String text) {
        return set(at -> statement.setString(at, text));
    }

    RowBatch texts(List<String> texts) {
        return set(at -> statement.setObject(at, texts.toArray(String[]::new)));
    }

    RowBatch bytes(byte @Nullable [] bytes) {
        return set(at -> statement.setBytes(at, bytes));
    }

    /** The row is complete. */
    void add() {
        set(_ -> statement.addBatch());
        place = 0;
        rows++;
    }

    /** Writes the rows; nothing when there are none. */
    void write() {
        if (rows > 0) {
            set(_ -> statement.executeBatch());
            place = 0;
            rows = 0;
        }
    }

    @Override
    public void close() {
        set(_ -> statement.close());
    }

    private RowBatch set(Step step) {
        try {
            step.at(++place);
            return this;
        } catch (SQLException e) {
            throw new StoreException("Rows cannot be written", e);
        }
    }

    private interface Step {
        void at(int place) throws SQLException;
    }
}
