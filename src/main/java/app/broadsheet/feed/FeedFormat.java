package app.broadsheet.feed;

/** The families of feed formats. */
public enum FeedFormat {
    RSS("RSS"),
    ATOM("Atom"),
    JSON("JSON Feed");

    private final String label;

    FeedFormat(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
