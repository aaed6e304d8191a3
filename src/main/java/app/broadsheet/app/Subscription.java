package app.broadsheet.app;

/** A listener's place; closing it ends the calls. Closing twice does nothing. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
