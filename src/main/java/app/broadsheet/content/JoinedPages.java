package app.broadsheet.content;

import app.broadsheet.content.Extraction.Note;
import app.broadsheet.model.block.Block;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pages of one article as one. Pure; any thread. */
public final class JoinedPages {
    private JoinedPages() {}

    /**
     * The first page with the bodies of the others after it; what stands on each page again stands there once.
     *
     * @param pages in order, at least one
     * @param complete whether these are all
     */
    public static Extraction of(List<Extraction> pages, boolean complete) {
        Extraction first = pages.getFirst();
        if (pages.size() == 1 && complete == (first.nextPage() == null)) {
            return first;
        }
        Set<Block> blocks = new LinkedHashSet<>();
        List<Block> all = new ArrayList<>();
        for (Extraction page : pages) {
            for (Block block : page.blocks()) {
                if (blocks.add(block) || block instanceof Block.Rule) {
                    all.add(block);
                }
            }
        }
        Set<Note> notes = EnumSet.noneOf(Note.class);
        notes.addAll(first.notes());
        notes.remove(Note.MORE_PAGES);
        if (!complete) {
            notes.add(Note.MORE_PAGES);
        }
        return new Extraction(
                first.title(),
                first.byline(),
                first.siteName(),
                first.published(),
                first.publishedText(),
                first.language(),
                first.direction(),
                first.lead(),
                first.excerpt(),
                all,
                BlockHtml.write(all),
                BlockText.of(all),
                PageExtractor.pictures(first.lead(), all),
                complete ? null : pages.getLast().nextPage(),
                first.amp(),
                notes);
    }
}
