package app.broadsheet.app;

/** Everything that the window may ask for, in one place: what the root hands to the shell. */
public record Desk(
        Library library,
        Reading reading,
        Subscriptions subscriptions,
        FeedLists lists,
        Refreshing refreshing,
        Opening opening,
        SampleEdition sample,
        Commenting commenting,
        Discussions discussions,
        Searching searching,
        SavedSearches savedSearches,
        CommentAccounts accounts,
        Connectivity connectivity,
        Preferences preferences,
        ChangeStream changes,
        Offline offline,
        LoginStart login,
        Backup backup,
        Notifying notifying,
        Releases releases) {}
