package app.broadsheet.ui.shell;

import app.broadsheet.app.Sources;
import app.broadsheet.model.Feed;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.sidebar.ScopeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the command palette offers now: the views, the commands, the folders and the sources. */
final class PaletteEntries {
    private static final List<Scope> VIEWS = List.of(
            new Scope.Today(),
            new Scope.Unread(),
            new Scope.Starred(),
            new Scope.Saved(),
            new Scope.Commented(),
            new Scope.Everything());
    /** Those that make sense only where one is, and this palette itself. */
    private static final Set<Command> LEFT_OUT =
            Set.of(Command.PALETTE, Command.ESCAPE, Command.PAGE_OR_NEXT_UNREAD, Command.PAGE_BACK, Command.NEXT_PANE);

    private PaletteEntries() {}

    static List<PaletteEntry> of(
            Sources sources, ScopeNames names, CommandNames commands, Consumer<Command> run, Consumer<Scope> go) {
        List<PaletteEntry> entries = new ArrayList<>();
        for (Scope view : VIEWS) {
            entries.add(new PaletteEntry(names.name(view), "", view, () -> go.accept(view)));
        }
        for (Command command : Command.values()) {
            if (!LEFT_OUT.contains(command)) {
                entries.add(new PaletteEntry(
                        commands.name(command), commands.key(command), null, () -> run.accept(command)));
            }
        }
        Map<FolderId, String> folders = new HashMap<>();
        for (Folder folder : sources.folders()) {
            folders.put(folder.id(), folder.name());
            Scope scope = new Scope.InFolder(folder.id());
            entries.add(new PaletteEntry(folder.name(), "", scope, () -> go.accept(scope)));
        }
        for (Feed feed : sources.feeds()) {
            Scope scope = new Scope.InFeed(feed.id());
            String folder = feed.folder() == null ? "" : folders.getOrDefault(feed.folder(), "");
            entries.add(new PaletteEntry(feed.title(), folder, scope, () -> go.accept(scope)));
        }
        return entries;
    }
}
