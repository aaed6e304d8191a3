package app.broadsheet;

import app.broadsheet.CommandLine.Result;
import app.broadsheet.CommandLine.Task;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Where everything begins. Exits 0 when it did what was asked, 1 after saying why not, 2 when the arguments are wrong. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // A switch over these would have the JVM write a class for it before anything else is begun.
        int status = 2;
        Result read = CommandLine.read(List.of(args));
        if (read instanceof Result.Understood(CommandLine line)) {
            status = run(line, Clock.system(ZoneId.systemDefault()));
        } else if (read instanceof Result.Wrong(String why)) {
            complain(why);
            System.err.println(CommandLine.USAGE);
        }
        System.exit(status);
    }

    private static int run(CommandLine line, Clock clock) {
        switch (line.task()) {
            case VERSION -> say("Broadsheet " + Version.NUMBER);
            case HELP -> say(CommandLine.USAGE);
            default -> {
                return withData(line, clock);
            }
        }
        return 0;
    }

    private static int withData(CommandLine line, Clock clock) {
        Optional<String> missing = Display.missing(System.getProperty("os.name"), System.getenv());
        if (line.task() == Task.SNAPSHOT) {
            Display.useNone();
        } else if (line.task() == Task.WINDOW && missing.isPresent()) {
            complain(missing.get());
            return 1;
        } else if (line.task() == Task.WINDOW) {
            Display.useProcessorWithoutCard(System.getProperty("os.name"), Path.of("/dev"));
        }
        Path folder = line.data() != null
                ? line.data().toAbsolutePath()
                : DataFolder.standard(
                        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
        LogFile.open(folder);
        StartupTrace trace = line.startupTrace() ? StartupTrace.to(Main::say, clock) : StartupTrace.none();
        trace.mark("main");
        SystemFonts fonts = new SystemFonts(System.getProperty("os.name"), folder, System.getenv(), clock.instant());
        ToolkitStart toolkit = new ToolkitStart(line.task() == Task.WINDOW, fonts, trace);
        Runnable held = line.task() == Task.WINDOW || line.task() == Task.SNAPSHOT ? toolkit::begin : () -> {};
        return switch (Database.open(folder, clock, held)) {
            case OpenResult.Opened(Database store) -> {
                trace.mark("database is open");
                yield work(line, folder, clock, store, toolkit, trace);
            }
            case OpenResult.InUse(String why) -> handedOver(line, folder) ? 0 : refused(why);
            case OpenResult.Newer(String why) -> refused(why);
            case OpenResult.Damaged(String why) -> refused(why);
        };
    }

    /** A script leaves nothing undone that the next start would have to do. */
    private static int indexed(Wiring wiring, int status) {
        wiring.catchUp().join();
        return status;
    }

    /** A second window on the same folder would be one too many: the first gets what this start was given. */
    private static boolean handedOver(CommandLine line, Path folder) {
        return line.task() == Task.WINDOW && HandOver.give(folder, line.given());
    }

    private static int refused(String why) {
        complain(why);
        return 1;
    }

    private static int work(
            CommandLine line, Path folder, Clock clock, Database store, ToolkitStart toolkit, StartupTrace trace) {
        try (AskedToEnd asked = new AskedToEnd();
                Wiring wiring = new Wiring(store, folder, line.offline(), clock)) {
            ScriptDoor script = new ScriptDoor(wiring.desk(), Main::say, Main::complain);
            return switch (line.task()) {
                case ADD -> indexed(wiring, script.add(line.given()));
                case REFRESH -> indexed(wiring, script.refresh());
                case STATS -> script.stats();
                default -> new WindowDoor(line, folder, clock, Main::complain, toolkit, trace).show(wiring, asked);
            };
        } finally {
            LogFile.close();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void complain(String line) {
        System.err.println("broadsheet: " + line);
    }
}
