package app.broadsheet.feed.rome;

import app.broadsheet.feed.wire.Category;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.EntryDraft;
import app.broadsheet.feed.wire.FeedDraft;
import app.broadsheet.feed.wire.Person;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCSubject;
import com.rometools.rome.feed.module.Module;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dublin Core, which speaks where the format's own elements are silent, and adds to its lists. */
final class DublinCore {
    private DublinCore() {}

    static void head(@Nullable Module module, Part part, FeedDraft draft) {
        if (module instanceof DCModule core) {
            draft.title = draft.title == null ? text(core.getTitle(), part, "title") : draft.title;
            draft.description =
                    draft.description == null ? text(core.getDescription(), part, "description") : draft.description;
            draft.rights = draft.rights == null ? text(core.getRights(), part, "rights") : draft.rights;
            draft.id = draft.id == null ? Texts.stripped(core.getIdentifier()) : draft.id;
            draft.language = core.getLanguage() == null ? draft.language : core.getLanguage();
            lists(core, draft.authors, draft.contributors, draft.categories);
        }
    }

    static void entry(@Nullable Module module, Part part, EntryDraft draft) {
        if (module instanceof DCModule core) {
            draft.title = draft.title == null ? text(core.getTitle(), part, "title") : draft.title;
            draft.summary = draft.summary == null ? text(core.getDescription(), part, "description") : draft.summary;
            draft.rights = draft.rights == null ? text(core.getRights(), part, "rights") : draft.rights;
            draft.id = draft.id == null ? Texts.stripped(core.getIdentifier()) : draft.id;
            draft.language = core.getLanguage() == null ? draft.language : core.getLanguage();
            lists(core, draft.authors, draft.contributors, draft.categories);
        }
    }

    private static void lists(
            DCModule core, List<Person> authors, List<Person> contributors, List<Category> categories) {
        core.getCreators().forEach(line -> Texts.add(authors, Person.ofLine(line)));
        core.getContributors().forEach(line -> Texts.add(contributors, Person.ofLine(line)));
        for (DCSubject subject : core.getSubjects()) {
            Texts.add(categories, subject.getValue(), subject.getTaxonomyUri(), null);
        }
    }

    private static @Nullable Construct text(@Nullable String value, Part part, String name) {
        return Texts.unlabelled(value, part, "dc:" + name);
    }
}
