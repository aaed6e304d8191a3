package app.broadsheet.refresh;

/** Is told after each feed. Called on {@code fetch-*} threads, never twice at once; must return soon. */
@FunctionalInterface
public interface RefreshListener {
    /** One more feed is done. */
    void done(RefreshProgress progress);
}
