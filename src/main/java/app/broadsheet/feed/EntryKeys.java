package app.broadsheet.feed;

import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.WireEntry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each entry of a feed a key that is unique in the feed and the same at the next fetch.
 *
 * <p>The id counts, else the link, else a hash of what the entry says. Addresses lose what changes without meaning: the
 * scheme, a host's letter case, and in ids a trailing {@code #0} or {@code #3} (the BBC counts revisions there). A
 * publisher who gives one id, or one link, to entries that differ does not mean it: these go by the next. An entry that
 * repeats an earlier one is not given a key.
 */
final class EntryKeys {
    private static final Pattern REVISION = Pattern.compile("#\\d{1,3}$");
    private static final Pattern WEB = Pattern.compile("(?i)^https?://([^/?#]*)");
    private static final int LONGEST = 500;
    private final List<@Nullable String> keys;

    private EntryKeys(List<@Nullable String> keys) {
        this.keys = keys;
    }

    static EntryKeys of(List<WireEntry> entries) {
        Shared revisions = new Shared();
        Shared ids = new Shared();
        Shared links = new Shared();
        for (WireEntry entry : entries) {
            String link = link(entry);
            String id = id(entry, false);
            String says = heading(entry);
            if (id != null) {
                revisions.see(REVISION.matcher(id).replaceFirst(""), link == null ? id : link);
                ids.see(id, link + says);
            }
            if (link != null) {
                links.see(link, says);
            }
        }
        Set<String> taken = new HashSet<>();
        List<@Nullable String> keys = new ArrayList<>(entries.size());
        for (WireEntry entry : entries) {
            String id = id(entry, false);
            String settled = id(entry, true);
            String link = link(entry);
            String key;
            if (id != null && !ids.isShared(id)) {
                key = settled == null || revisions.isShared(settled) ? id : settled;
            } else if (link != null && !links.isShared(link)) {
                key = link;
            } else {
                key = said(entry);
            }
            String fit = key.length() > LONGEST ? "sha256:" + hash(key) : key;
            keys.add(taken.add(fit) ? fit : null);
        }
        return new EntryKeys(keys);
    }

    /** The key of the entry at {@code index}; null when it repeats an earlier one. */
    @Nullable
    String key(int index) {
        return keys.get(index);
    }

    private static @Nullable String id(WireEntry entry, boolean withoutRevision) {
        String id = entry.id();
        if (id == null || id.isBlank()) {
            return null;
        }
        String settled = settled(id.strip());
        return withoutRevision ? REVISION.matcher(settled).replaceFirst("") : settled;
    }

    private static @Nullable String link(WireEntry entry) {
        URI link = EntryMapper.link(entry);
        return link == null ? null : settled(link.toString());
    }

    /** An address without its scheme and with its host in lower case; anything else as it is. */
    private static String settled(String address) {
        Matcher web = WEB.matcher(address);
        if (!web.find()) {
            return address;
        }
        return "//" + web.group(1).toLowerCase(Locale.ROOT) + address.substring(web.end());
    }

    /** The text counts only where nothing else tells an entry: a corrected word must not make it another one. */
    private static String said(WireEntry entry) {
        String id = id(entry, false);
        String link = link(entry);
        Construct body =
                entry.contents().isEmpty() ? entry.summary() : entry.contents().getFirst();
        String text = id == null && link == null && body != null ? body.value().strip() : id + "\n" + link;
        return "sha256:" + hash(heading(entry) + '\n' + text);
    }

    private static String heading(WireEntry entry) {
        Construct title = entry.title();
        return (title == null ? "" : title.value().strip()) + '\n' + entry.published();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Which values stand for entries that differ. */
    private static final class Shared {
        private final Map<String, String> first = new HashMap<>();
        private final Set<String> shared = new HashSet<>();

        void see(String value, String owner) {
            String known = first.putIfAbsent(value, owner);
            if (known != null && !known.equals(owner)) {
                shared.add(value);
            }
        }

        boolean isShared(String value) {
            return shared.contains(value);
        }
    }
}
