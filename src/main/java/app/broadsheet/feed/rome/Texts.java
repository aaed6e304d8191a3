package app.broadsheet.feed.rome;

import app.broadsheet.feed.wire.Category;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.Construct.Kind;
import app.broadsheet.feed.wire.Person;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ROME's values as {@code wire} records: text gets back its base, null stays null. */
final class Texts {
    private Texts() {}

    /** A text of which its element, {@code name}, does not say whether it is markup. */
    static @Nullable Construct unlabelled(@Nullable String value, Part part, String name) {
        return value == null ? null : Construct.guessed(value, part.base(name));
    }

    static @Nullable Construct labelled(
            com.rometools.rome.feed.atom.@Nullable Content content, Part part, String name) {
        if (content == null || content.getValue() == null) {
            return null;
        }
        Kind kind = "html".equals(content.getType()) ? Kind.HTML : Kind.TEXT;
        return new Construct(content.getValue(), kind, part.base(name));
    }

    /** An address that was made absolute on the way to ROME. */
    static @Nullable URI address(@Nullable String value) {
        return value == null ? null : URI.create(value);
    }

    static @Nullable String stripped(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static void add(List<Person> people, @Nullable Person person) {
        if (person != null && !people.contains(person)) {
            people.add(person);
        }
    }

    static void add(List<Category> categories, @Nullable String term, @Nullable String scheme, @Nullable String label) {
        String name = stripped(term);
        if (name != null) {
            Category category = new Category(name, stripped(scheme), stripped(label));
            if (!categories.contains(category)) {
                categories.add(category);
            }
        }
    }
}
