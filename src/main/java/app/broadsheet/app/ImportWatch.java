package app.broadsheet.app;

/** Sees how far an import is, and may end it. Called on any thread, in order. */
public interface ImportWatch {
    /** Sees nothing and ends nothing. */
    ImportWatch NONE = new ImportWatch() {
        @Override
        public void at(int done, int total, String name) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * {@code done} of {@code total} are behind; next comes what is in {@code name}, a file's name or an address.
     *
     * @param total at least {@code done}; may grow
     */
    void at(int done, int total, String name);

    /** Whether to stop before the next thing. What came in so far stays. */
    boolean isCancelled();
}
