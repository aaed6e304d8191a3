package app.broadsheet.importer.aggregator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Readers' comments: author, age, text, one after the other, with buttons between them. Found by their ages. */
final class Remarks {
    private static final Pattern BUTTON = Pattern.compile(
            "(?:reply|like|dislike|report|share|edit|delete|show more|load more|view (?:more )?(?:replies|comments)"
                    + "|add (?:a|your) comment|write (?:a|your) comment|leave a comment|post(?: comment)?|submit|send|cancel"
                    + "|(?:log|sign) in to (?:leave a )?comment|avatar|profile(?: picture)?|user|\\d{1,6}(?: likes?| repl(?:y|ies))?"
                    + ")(?:\\.{3}|\u2026)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("^time\\s*(?=\\S)");

    private Remarks() {}

    /** The comments of {@code lines}; what cannot be told apart stays together as one without an author. */
    static List<Remark> in(List<String> lines) {
        List<String> said = lines.stream()
                .filter(line -> !BUTTON.matcher(line).matches() && !Furniture.sure(line))
                .toList();
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (head(said.get(i)) != null) {
                heads.add(i);
            }
        }
        if (heads.isEmpty()) {
            return said.isEmpty() ? List.of() : List.of(new Remark("", null, said));
        }
        boolean ageLast = heads.getLast() == said.size() - 1 && heads.getFirst() > 1;
        return ageLast ? endedByAge(said, heads) : headedByAge(said, heads);
    }

    private static List<Remark> headedByAge(List<String> said, List<Integer> heads) {
        List<Remark> remarks = new ArrayList<>();
        int[] starts = new int[heads.size() + 1];
        starts[heads.size()] = said.size();
        for (int i = 0; i < heads.size(); i++) {
            starts[i] = start(said, heads.get(i), i == 0 ? 0 : heads.get(i - 1) + 1);
        }
        for (int i = 0; i < heads.size(); i++) {
            SourceLine head = headAt(said, heads.get(i));
            String author = head.source().isEmpty() && starts[i] < heads.get(i) ? said.get(starts[i]) : head.source();
            remarks.add(new Remark(author, head.age(), said.subList(heads.get(i) + 1, starts[i + 1])));
        }
        return remarks;
    }

    /** The line of the author: the one before the age, unless the age's own line names one; or two when it is repeated. */
    private static int start(List<String> said, int head, int from) {
        String author = headAt(said, head).source();
        int start = head;
        if (author.isEmpty() && start > from) {
            start--;
            author = said.get(start);
        }
        while (start > from && PageLines.same(said.get(start - 1), author)) {
            start--;
        }
        return start;
    }

    private static List<Remark> endedByAge(List<String> said, List<Integer> heads) {
        List<Remark> remarks = new ArrayList<>();
        int from = 0;
        for (int head : heads) {
            if (from < head) {
                remarks.add(new Remark(said.get(from), headAt(said, head).age(), said.subList(from + 1, head)));
            }
            from = head + 1;
        }
        return remarks;
    }

    private static SourceLine headAt(List<String> said, int i) {
        SourceLine head = head(said.get(i));
        return head == null ? new SourceLine("", null) : head;
    }

    private static @Nullable SourceLine head(String line) {
        return SourceLine.read(CLOCK.matcher(line).replaceFirst(""), Set.of(), false)
                .filter(head -> head.source().split("\\s+").length <= 5)
                .orElse(null);
    }
}
