package app.broadsheet;

/** Which Broadsheet this is. */
final class Version {
    /** As in the build; a test holds the two together. */
    static final String NUMBER = "0.1.0";

    private Version() {}
}
