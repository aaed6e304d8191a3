package app.broadsheet.app;

/** Stands in for use cases while the rooms below are being built. */
final class Unwired {
    private Unwired() {}

    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"}) // goes away with the last caller
    static <T> T yet() {
        throw new UnsupportedOperationException();
    }
}
