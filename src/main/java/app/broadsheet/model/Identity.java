package app.broadsheet.model;

/**
 * Who the user is where comments are signed with a name.
 *
 * @param name may be empty
 * @param email may be empty; sites that ask for it do not show it
 * @param site the user's own page, as typed; may be empty
 */
public record Identity(String name, String email, String site) {
    /** Nobody in particular. */
    public static final Identity NONE = new Identity("", "", "");

    public Identity {
        name = name.strip();
        email = email.strip();
        site = site.strip();
    }
}
