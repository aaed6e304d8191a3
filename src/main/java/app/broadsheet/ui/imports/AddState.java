package app.broadsheet.ui.imports;

import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.ImportItem;
import java.net.URI;
import java.util.List;

/** Where adding a feed stands. */
public sealed interface AddState {
    /** Nothing was asked for yet. */
    record Asking() implements AddState {}

    /** The address is being fetched. */
    record Working(String name) implements AddState {}

    /** The page offers several feeds: the user has to choose. */
    record Choosing(String name, List<FeedChoice> feeds) implements AddState {
        public Choosing {
            feeds = List.copyOf(feeds);
        }
    }

    /** It could not be done; {@code why} is a sentence for the reader, empty when nothing better is known. */
    record Refused(String why) implements AddState {}

    /** The server {@code at} asks for a name and a password; {@code open} when they can be read on the way there. */
    record SigningIn(URI address, URI at, String why, boolean open) implements AddState {}

    /** It is followed now, or was already. */
    record Done(ImportItem.Subscriptions what) implements AddState {}
}
