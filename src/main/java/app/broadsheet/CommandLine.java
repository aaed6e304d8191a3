package app.broadsheet;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param task what to do
 * @param data the data folder, null for the platform's own place
 * @param offline make no request, whatever was remembered
 * @param snapshot where to write the window as a picture, for {@link Task#SNAPSHOT}
 * @param theme the look for this start only, null for the remembered one
 * @param width of the window for this start only, 0 for the remembered one
 * @param height of the window for this start only, 0 for the remembered one
 * @param background begin out of the way, as a start at login does
 * @param startupTrace print where the time goes until the window is complete
 * @param given files and addresses, in order
 */
record CommandLine(
        Task task,
        @Nullable Path data,
        boolean offline,
        @Nullable Path snapshot,
        @Nullable String theme,
        int width,
        int height,
        boolean background,
        boolean startupTrace,
        List<String> given) {

    static final String USAGE = """
            usage: broadsheet [--data DIR] [--offline] [--theme light|dark|contrast|system] [--size WxH] [--background] [--startup-trace] [FILE|URL …]
                   broadsheet --snapshot FILE.png [the options above] [FILE|URL …]
                   broadsheet --add URL|FILE… | --refresh | --stats   [--data DIR] [--offline]
                   broadsheet --version | --help""";

    private static final int SMALLEST_SIDE = 320;
    private static final int LARGEST_SIDE = 8192;

    /** What a start does. */
    enum Task {
        WINDOW,
        SNAPSHOT,
        ADD,
        REFRESH,
        STATS,
        VERSION,
        HELP
    }

    /** What reading the arguments gave. */
    sealed interface Result {
        /** They make sense. */
        record Understood(CommandLine line) implements Result {}

        /** They do not; {@code why} is one line. */
        record Wrong(String why) implements Result {}
    }

    CommandLine {
        given = List.copyOf(given);
    }

    /** Reads the arguments; never throws. */
    static Result read(List<String> arguments) {
        try {
            return new Result.Understood(new Reader(arguments).line());
        } catch (WrongArgument e) {
            return new Result.Wrong(e.getMessage());
        }
    }

    /** The state of reading: one pass over the arguments. */
    private static final class Reader {
        private final Deque<String> rest;
        private final List<String> given = new ArrayList<>();
        private Task task = Task.WINDOW;
        private @Nullable Path data;
        private @Nullable Path snapshot;
        private @Nullable String theme;
        private boolean offline;
        private int width;
        private int height;
        private boolean background;
        private boolean startupTrace;

        Reader(List<String> arguments) {
            rest = new ArrayDeque<>(arguments);
        }

        CommandLine line() throws WrongArgument {
            boolean options = true;
            while (!rest.isEmpty()) {
                String argument = rest.pop();
                if (options && argument.equals("--")) {
                    options = false;
                } else if (options && argument.startsWith("--")) {
                    option(argument);
                } else {
                    given.add(argument);
                }
            }
            if (task == Task.ADD && given.isEmpty()) {
                throw new WrongArgument("--add needs an address or a file");
            }
            if ((task == Task.REFRESH || task == Task.STATS) && !given.isEmpty()) {
                throw new WrongArgument("unexpected argument: " + given.getFirst());
            }
            return new CommandLine(
                    task, data, offline, snapshot, theme, width, height, background, startupTrace, given);
        }

        private void option(String option) throws WrongArgument {
            switch (option) {
                case "--data" -> data = path(option);
                case "--offline" -> offline = true;
                case "--theme" -> theme = theme(value(option));
                case "--size" -> size(value(option));
                case "--background" -> background = true;
                case "--startup-trace" -> startupTrace = true;
                case "--snapshot" -> {
                    snapshot = path(option);
                    task(Task.SNAPSHOT);
                }
                case "--add" -> task(Task.ADD);
                case "--refresh" -> task(Task.REFRESH);
                case "--stats" -> task(Task.STATS);
                case "--version" -> task(Task.VERSION);
                case "--help" -> task(Task.HELP);
                default -> throw new WrongArgument("unknown option: " + option);
            }
        }

        private void task(Task wanted) throws WrongArgument {
            if (task != Task.WINDOW && task != wanted) {
                throw new WrongArgument("only one of --snapshot, --add, --refresh, --stats at a time");
            }
            task = wanted;
        }

        private String value(String option) throws WrongArgument {
            String value = rest.poll();
            if (value == null || value.startsWith("--")) {
                throw new WrongArgument(option + " needs a value");
            }
            return value;
        }

        private Path path(String option) throws WrongArgument {
            String value = value(option);
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw new WrongArgument(option + ": not a file name: " + value);
            }
        }

        private static String theme(String value) throws WrongArgument {
            String lower = value.toLowerCase(Locale.ROOT);
            if (!List.of("light", "dark", "contrast", "system").contains(lower)) {
                throw new WrongArgument("--theme is light, dark, contrast or system, not " + value);
            }
            return lower;
        }

        private void size(String value) throws WrongArgument {
            String[] sides = value.split("x", -1);
            try {
                width = Integer.parseInt(sides[0]);
                height = Integer.parseInt(sides.length == 2 ? sides[1] : "");
            } catch (NumberFormatException e) {
                throw new WrongArgument("--size is like 1280x800, not " + value);
            }
            if (Math.min(width, height) < SMALLEST_SIDE || Math.max(width, height) > LARGEST_SIDE) {
                throw new WrongArgument("--size is from " + SMALLEST_SIDE + " to " + LARGEST_SIDE + " pixels a side");
            }
        }
    }

    /** An argument that makes no sense; the message is one line for the user. */
    private static final class WrongArgument extends Exception {
        WrongArgument(String why) {
            super(why, null, false, false);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
