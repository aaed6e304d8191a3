package app.broadsheet.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to {@link Schema#CURRENT}. The only class that loads Flyway. */
final class Migration {
    private Migration() {}

    static void run(DataSource source) {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .loggers(MigrationLog.class.getName())
                .load()
                .migrate();
    }
}
