package app.broadsheet.ui.comments;

import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.CommentThread;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is known of a thread, in a line: whether the site takes comments, how old ours is, what went wrong. */
final class ThreadWords {
    private ThreadWords() {}

    static String of(CommentThread thread, Words words, Ages ages) {
        List<String> parts = new ArrayList<>();
        CommentTarget target = thread.target();
        if (target != null) {
            String kind = target.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            boolean named = target.deliverable() && target.account() == null && target.nameRequired();
            String phrase = target.account() != null
                    ? words.get("target.account", target.account())
                    : words.get(named ? "target.named" : "target." + kind);
            parts.add(phrase);
        }
        if (!thread.why().isEmpty()) {
            parts.add(words.get("thread.failed", Whys.of(thread.why(), words)));
        } else if (thread.fetched() != null) {
            parts.add(words.get("thread.fetched", ages.full(thread.fetched())));
        }
        return String.join(" ", parts);
    }
}
