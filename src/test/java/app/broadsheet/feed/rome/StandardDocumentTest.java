package app.broadsheet.feed.rome;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.feed.wire.Category;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.EntryDraft;
import app.broadsheet.feed.wire.FeedDraft;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.Person;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ROME makes of what it is handed. */
final class StandardDocumentTest {
    private static final URI BASE = URI.create("https://example.org/dir/");

    @Test
    void an_element_that_rome_refuses_costs_that_element_alone() {
        StandardDocument document = new StandardDocument(Family.RSS);
        document.head().add("title", "The Paper");
        document.head().holder("skipHours", "hour", List.of("noon"));
        document.head().add("copyright", "Ours");
        for (String id : List.of("1", "2")) {
            Part entry = document.addEntry();
            entry.add("guid", id, "isPermaLink", "false");
            entry.add("title", "Title " + id);
        }
        StandardFeed read = document.read();
        FeedDraft feed = new FeedDraft();
        read.fill(feed);
        assertThat(feed.title).isEqualTo(new Construct("The Paper", Construct.Kind.TEXT, null));
        assertThat(feed.rights).isEqualTo(new Construct("Ours", Construct.Kind.TEXT, null));
        assertThat(feed.skipHours).isEmpty();
        for (int i = 0; i < 2; i++) {
            EntryDraft entry = new EntryDraft();
            read.fill(i, entry);
            assertThat(entry.id).isEqualTo(Integer.toString(i + 1));
            assertThat(entry.permalink).isFalse();
            assertThat(entry.title).isEqualTo(new Construct("Title " + (i + 1), Construct.Kind.TEXT, null));
        }
    }

    @Test
    void text_keeps_the_base_that_rome_drops() {
        StandardDocument document = new StandardDocument(Family.ATOM);
        Part entry = document.addEntry();
        Construct content = new Construct("<a href='x'>y</a>", Construct.Kind.HTML, BASE);
        entry.text("content", content);
        entry.text("title", new Construct("1 &lt; 2", Construct.Kind.TEXT, BASE));
        EntryDraft draft = first(document);
        assertThat(draft.contents).containsExactly(content);
        assertThat(draft.title).isEqualTo(new Construct("1 &lt; 2", Construct.Kind.TEXT, BASE));
    }

    @Test
    void atom_links_people_and_subjects_arrive_whole() {
        StandardDocument document = new StandardDocument(Family.ATOM);
        Part entry = document.addEntry();
        Link file = new Link("enclosure", BASE.resolve("a.mp3"), "audio/mpeg", 5, "A", "en", null);
        Link page = new Link("alternate", BASE.resolve("a"), "text/html", -1, null, null, null);
        Person author = new Person("Ada", "ada@example.org", BASE);
        entry.link(file);
        entry.link(page);
        entry.person("author", author);
        entry.add("category", "", "term", "t", "scheme", "s", "label", "l");
        EntryDraft draft = first(document);
        assertThat(draft.links).containsExactlyInAnyOrder(file, page);
        assertThat(draft.link).isEqualTo(page.address());
        assertThat(draft.authors).containsExactly(author);
        assertThat(draft.categories).containsExactly(new Category("t", "s", "l"));
    }

    @Test
    void letters_that_xml_forbids_do_not_stop_it() {
        StandardDocument document = new StandardDocument(Family.RSS);
        document.addEntry().add("title", "a\u0001b\uD800c");
        assertThat(first(document).title).isEqualTo(new Construct("a\u0001b\uD800c", Construct.Kind.TEXT, null));
    }

    private static EntryDraft first(StandardDocument document) {
        EntryDraft draft = new EntryDraft();
        document.read().fill(0, draft);
        return draft;
    }
}
