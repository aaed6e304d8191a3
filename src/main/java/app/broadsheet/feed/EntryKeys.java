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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each entry of a feed a key that is unique in the feed and the same at the next fetch.
 *
 * <p>The id counts, else the link, else a hash of what the entry says. Addresses lose what changes without meaning: the
 * scheme, a trailing {@code #0} or {@code #3} (the BBC counts revisions there), a host's letter case. A publisher who
 * gives one id to entries with different links does not mean it: these go by their links. An entry that says the same as
 * an earlier one is not given a key.
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
        Map<String, @Nullable String> linkOfId = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (WireEntry entry : entries) {
            String id = id(entry);
            if (id != null) {
                String link = linkKey(entry);
                if (linkOfId.containsKey(id) && !Objects.equals(linkOfId.get(id), link)) {
                    ambiguous.add(id);
                }
                linkOfId.putIfAbsent(id, link);
            }
        }
        Set<String> taken = new HashSet<>();
        List<@Nullable String> keys = new ArrayList<>(entries.size());
        for (WireEntry entry : entries) {
            String key = key(entry, ambiguous);
            keys.add(taken.add(key) ? key : null);
        }
        return new EntryKeys(keys);
    }

    /** The key of the entry at {@code index}; null when it repeats an earlier one. */
    @Nullable
    String key(int index) {
        return keys.get(index);
    }

    private static String key(WireEntry entry, Set<String> ambiguous) {
        String id = id(entry);
        String link = linkKey(entry);
        String best = id == null || (ambiguous.contains(id) && link != null) ? link : id;
        if (best == null) {
            return "sha256:" + hash(said(entry));
        }
        return best.length() > LONGEST ? "sha256:" + hash(best) : best;
    }

    private static @Nullable String id(WireEntry entry) {
        String id = entry.id();
        return id == null || id.isBlank() ? null : settled(id.strip());
    }

    private static @Nullable String linkKey(WireEntry entry) {
        URI link = EntryMapper.link(entry);
        return link == null ? null : settled(link.toString());
    }

    /** An address without what changes and means nothing. */
    static String settled(String address) {
        var web = WEB.matcher(address);
        if (!web.find()) {
            return address;
        }
        String rest = address.substring(web.end());
        return "//" + web.group(1).toLowerCase(Locale.ROOT)
                + REVISION.matcher(rest).replaceFirst("");
    }

    private static String said(WireEntry entry) {
        Construct body =
                entry.contents().isEmpty() ? entry.summary() : entry.contents().getFirst();
        return PlainText.of(entry.title()) + '\n' + entry.published() + '\n' + PlainText.of(body);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
