package app.broadsheet.feed;

import app.broadsheet.model.FeedChoice;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GitHub's people and repositories. What the address points at comes first: releases, commits of a branch, or tags. */
final class GitHubFeeds {
    private static final Pattern REPOSITORY = Pattern.compile("^/([\\w.-]{1,60})/([\\w.-]{1,100})(/.*)?$");
    private static final Pattern PERSON = Pattern.compile("^/([\\w-]{1,60})/?$");
    private static final Pattern BRANCH = Pattern.compile("^/(?:commits|tree)/([\\w./-]{1,100}?)/?$");
    /** The first part of GitHub's own pages: nobody's name. */
    private static final Set<String> OWN = Set.of(
            "about",
            "collections",
            "enterprise",
            "explore",
            "features",
            "issues",
            "login",
            "marketplace",
            "notifications",
            "orgs",
            "pricing",
            "pulls",
            "search",
            "security",
            "settings",
            "signup",
            "sponsors",
            "team",
            "topics",
            "trending",
            "users");

    private GitHubFeeds() {}

    static void of(String path, List<FeedChoice> found) {
        Matcher repository = REPOSITORY.matcher(path);
        Matcher person = PERSON.matcher(path);
        String[] parts = path.split("/", 3);
        if (path.endsWith(".atom") || (parts.length > 1 && OWN.contains(parts[1]))) {
            return;
        }
        if (repository.matches()) {
            String rest = repository.group(3) == null ? "" : repository.group(3);
            repository(repository.group(1) + "/" + repository.group(2).replaceFirst("\\.git$", ""), rest, found);
        } else if (person.matches()) {
            KnownSites.add(found, "https://github.com/" + person.group(1) + ".atom", person.group(1), "Atom");
        }
    }

    private static void repository(String name, String rest, List<FeedChoice> found) {
        String trunk = "https://github.com/" + name;
        Matcher branch = BRANCH.matcher(rest);
        if (branch.matches()) {
            String title = name + ": commits to " + branch.group(1);
            KnownSites.add(found, trunk + "/commits/" + branch.group(1) + ".atom", title, "Atom");
        }
        boolean commits = rest.startsWith("/commits");
        if (commits && found.isEmpty()) {
            KnownSites.add(found, trunk + "/commits.atom", name + ": commits", "Atom");
        }
        if (rest.startsWith("/tags")) {
            KnownSites.add(found, trunk + "/tags.atom", name + ": tags", "Atom");
        }
        KnownSites.add(found, trunk + "/releases.atom", name + ": releases", "Atom");
        if (!commits) {
            KnownSites.add(found, trunk + "/commits.atom", name + ": commits", "Atom");
        }
        if (!rest.startsWith("/tags")) {
            KnownSites.add(found, trunk + "/tags.atom", name + ": tags", "Atom");
        }
    }
}
