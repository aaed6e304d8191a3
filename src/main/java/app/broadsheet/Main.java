package app.broadsheet;

/** The door for people and for scripts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
