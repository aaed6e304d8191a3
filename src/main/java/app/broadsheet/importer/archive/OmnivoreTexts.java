package app.broadsheet.importer.archive;

import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import app.broadsheet.model.NewArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the articles of an Omnivore export their texts, which stand in files of their own. */
final class OmnivoreTexts {
    private OmnivoreTexts() {}

    /**
     * {@code parts} with each text in its article, and no more by itself.
     *
     * @param slugs the names of the texts by the articles' addresses
     */
    static List<ImportPlan.Part> joined(List<ImportPlan.Part> parts, Map<String, String> slugs) {
        Map<String, ImportedArticle> texts = new HashMap<>();
        for (ImportPlan.Part part : parts) {
            if (part.plan() instanceof ImportPlan.Articles(List<ImportedArticle> read) && isText(part.name())) {
                texts.put(slug(part.name()), read.getFirst());
            }
        }
        Set<String> used = new HashSet<>();
        List<ImportPlan.Part> joined = new ArrayList<>();
        for (ImportPlan.Part part : parts) {
            if (part.plan() instanceof ImportPlan.Collection(List<ImportedArticle> list, List<String> problems)) {
                List<ImportedArticle> whole = new ArrayList<>();
                for (ImportedArticle one : list) {
                    String slug = slugs.get(String.valueOf(one.article().link()));
                    ImportedArticle text = slug == null ? null : texts.get(slug);
                    whole.add(joined(one, text));
                    if (text != null) {
                        used.add(slug);
                    }
                }
                joined.add(new ImportPlan.Part(part.name(), new ImportPlan.Collection(whole, problems)));
            } else {
                joined.add(part);
            }
        }
        joined.removeIf(part -> isText(part.name()) && used.contains(slug(part.name())));
        return joined;
    }

    private static ImportedArticle joined(ImportedArticle listed, @Nullable ImportedArticle text) {
        if (text == null) {
            return listed;
        }
        NewArticle known = listed.article();
        NewArticle read = text.article();
        return new ImportedArticle(
                new NewArticle(
                        known.key(),
                        known.link(),
                        known.source(),
                        known.headline(),
                        known.byline() == null ? read.byline() : known.byline(),
                        known.published() == null ? read.published() : known.published(),
                        null,
                        known.language() == null ? read.language() : known.language(),
                        read.body(),
                        read.text(),
                        read.excerpt(),
                        read.lead(),
                        read.pictures(),
                        known.categories(),
                        known.comments()),
                List.of(),
                text.pictures(),
                listed.state(),
                text.note());
    }

    private static boolean isText(String name) {
        return name.matches("(?:.*/)?content/[^/]+\\.html");
    }

    private static String slug(String name) {
        String last = Furnishings.last(name);
        return last.substring(0, last.length() - ".html".length());
    }
}
