package app.broadsheet.feed;

import app.broadsheet.feed.text.Addresses;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where content systems put their feeds: WordPress, Ghost, Hugo, Jekyll, Drupal, Blogger, Medium, micro.blog. */
final class CommonPaths {
    private static final List<String> PATHS = List.of(
            "feed",
            "rss",
            "feed.xml",
            "rss.xml",
            "atom.xml",
            "index.xml",
            "feed.json",
            "feeds/posts/default",
            "blog/feed",
            "index.rdf");

    private CommonPaths() {}

    /** The paths below the page's own folder, where it is not the site's root, then below the root. */
    static List<URI> of(URI page) {
        Set<URI> guesses = new LinkedHashSet<>();
        String path = page.getRawPath() == null ? "" : page.getRawPath();
        if (path.length() > 1) {
            String folder = path.endsWith("/") ? path : path + "/";
            add(guesses, page, folder + "feed");
            add(guesses, page, folder + "rss.xml");
        }
        PATHS.forEach(guess -> add(guesses, page, "/" + guess));
        return List.copyOf(guesses);
    }

    private static void add(Set<URI> guesses, URI page, String path) {
        URI address = Addresses.web(page, path);
        if (address != null && !address.equals(page)) {
            guesses.add(address);
        }
    }
}
