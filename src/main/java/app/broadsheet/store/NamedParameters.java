package app.broadsheet.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds the {@code :name}s in statements, and lets be what is in quotation marks or comments. In place of JDBI's own parser,
 * whose grammar takes longer to come to life than all that a start asks of the database. Any thread.
 */
final class NamedParameters implements SqlParser {
    private static final Pattern PARTS = Pattern.compile("""
            '[^']*'|"[^"]*"|--[^\\n]*|/\\*.*?\\*/|::|:(?<name>[A-Za-z_]\\w*)|(?<place>\\?)""", Pattern.DOTALL);

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        Matcher part = PARTS.matcher(sql);
        int from = 0;
        while (part.find()) {
            String name = part.group("name");
            if (name != null || part.group("place") != null) {
                parsed.append(sql.substring(from, part.start()));
                from = part.end();
                if (name != null) {
                    parsed.appendNamedParameter(name);
                } else {
                    parsed.appendPositionalParameter();
                }
            }
        }
        return parsed.append(sql.substring(from)).build();
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }
}
