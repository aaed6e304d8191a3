package app.broadsheet.ui.shell;

import app.broadsheet.app.Backup;
import app.broadsheet.app.BackupReport;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Everything of the user's into an archive, and back out of one that was dropped or chosen. FX thread only. */
final class BackupCommands {
    private static final Logger LOG = Logger.getLogger(BackupCommands.class.getName());

    private final Backup backup;
    private final NoticesModel notices;
    private final Overlays overlays;
    private final Words words;
    private final FxThread fx;

    BackupCommands(Backup backup, NoticesModel notices, Overlays overlays, Words words, FxThread fx) {
        this.backup = backup;
        this.notices = notices;
        this.overlays = overlays;
        this.words = words;
        this.fx = fx;
    }

    /** Asks where to, and writes everything there. */
    void export(SavePlace place) {
        place.ask(overlays.node().getScene().getWindow(), words.get("backup.save"), words.get("backup.file"))
                .ifPresent(this::write);
    }

    /** Writes everything to a file. */
    void write(Path file) {
        ProgressSheet progress = new ProgressSheet(words.get("notice.backup.writing"), words);
        overlays.sheet(_ -> progress);
        var _ = backup.write(file, progress)
                .whenComplete((report, problem) -> fx.execute(() -> {
                    end(progress);
                    if (progress.isCancelled()) {
                        notices.tell(words.get("notice.backup.stopped"));
                    } else if (problem == null) {
                        notices.tell(words.count("notice.backup", report.articles(), file.getFileName()));
                    } else {
                        LOG.log(Level.WARNING, "The archive cannot be written", problem);
                        notices.tell(words.get("notice.backup.failed", file.getFileName()));
                    }
                }));
    }

    /**
     * Shows the archives among what was dropped or chosen, one after the other, so that nothing comes in unasked.
     *
     * @param openOthers opens what is none
     */
    void open(List<String> given, Consumer<List<String>> openOthers) {
        var _ = backup.archives(given)
                .whenComplete((found, problem) -> fx.execute(() -> {
                    List<Path> archives = problem == null ? found : List.of();
                    List<String> others = given.stream()
                            .filter(one -> archives.stream().noneMatch(file -> file.equals(Backup.path(one))))
                            .toList();
                    if (!others.isEmpty()) {
                        openOthers.accept(others);
                    }
                    ask(archives);
                }));
    }

    private void ask(List<Path> archives) {
        if (archives.isEmpty()) {
            return;
        }
        Path file = archives.getFirst();
        List<Path> more = archives.subList(1, archives.size());
        overlays.sheet(close -> new BackupSheet(
                String.valueOf(file.getFileName()),
                words,
                () -> {
                    close.run();
                    read(file, () -> ask(more));
                },
                close));
    }

    private void read(Path file, Runnable next) {
        ProgressSheet progress = new ProgressSheet(words.get("notice.backup.reading", file.getFileName()), words);
        overlays.sheet(_ -> progress);
        var _ = backup.read(file, progress)
                .whenComplete((restored, problem) -> fx.execute(() -> {
                    end(progress);
                    if (problem == null && restored.undo().count() > 0) {
                        notices.tell(came(restored.report(), file), () -> {
                            var _ = restored.undo().action().get();
                        });
                    } else if (problem == null) {
                        notices.tell(came(restored.report(), file));
                    } else {
                        LOG.log(Level.WARNING, "The archive cannot be read", problem);
                        notices.tell(words.get("notice.backup.unreadable", file.getFileName()));
                    }
                    next.run();
                }));
    }

    private void end(ProgressSheet progress) {
        if (progress.getScene() != null) {
            overlays.endSheet();
        }
    }

    private String came(BackupReport report, Path file) {
        boolean nothing = report.feeds() + report.articles() + report.comments() + report.searches() == 0;
        if (nothing && report.problems().isEmpty()) {
            return words.get("notice.backup.same", file.getFileName());
        }
        String came = words.get("notice.backup.read", report.feeds(), report.articles(), report.comments());
        return report.problems().isEmpty()
                ? came
                : words.get(
                        "notice.backup.problems",
                        came,
                        words.count("backup.broken", report.problems().size()));
    }
}
