package app.broadsheet.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Flyway's words in our log. Its warnings are details there: it warns at every start that it was not tried with this
 * version of H2.
 */
public final class MigrationLog implements LogCreator {
    private static final Logger LOG = LoggerFactory.getLogger(MigrationLog.class);

    /** For Flyway, which makes it by its name. */
    public MigrationLog() {}

    @Override
    public Log createLogger(Class<?> speaker) {
        return new Log() {
            @Override
            public void debug(String message) {
                LOG.trace(message);
            }

            @Override
            public void info(String message) {
                LOG.debug(message);
            }

            @Override
            public void notice(String message) {
                LOG.debug(message);
            }

            @Override
            public void warn(String message) {
                LOG.debug(message);
            }

            @Override
            public void error(String message) {
                LOG.error(message);
            }

            @Override
            public void error(String message, Exception cause) {
                LOG.error(message, cause);
            }
        };
    }
}
