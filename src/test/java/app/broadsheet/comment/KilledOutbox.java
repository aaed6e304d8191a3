package app.broadsheet.comment;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnCommentId;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A process with an outbox that gets as far as it is told and is then killed by {@link KillTest} or {@link IdleKillTest}. */
final class KilledOutbox {
    private KilledOutbox() {}

    /** Arguments: data folder, way to deliver, step, the article's page, the account's secret or "-". */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Kind kind = Kind.valueOf(arguments[1]);
        URI page = URI.create(arguments[3]);
        OutboxRig rig = new OutboxRig(Path.of(arguments[0]), new TestClock(OutboxRig.NOW));
        if (!arguments[4].equals("-")) {
            CommentAccount account = PlayedSites.account(kind, page.getPort());
            rig.store.accounts().put(account).join();
            rig.secrets.put(account.secretName(), arguments[4]);
        }
        CommentLinks links = kind == Kind.COMMENT_API
                ? new CommentLinks(null, page.resolve("/comments.xml"), page.resolve("/wfw"), null)
                : CommentLinks.NONE;
        ArticleId article = rig.article("An article", page, links);
        String step = arguments[2];
        switch (step) {
            case "DRAFT" -> type(rig, article, out);
            case "DRAFT kept", "DRAFT discarded" -> {
                var subject = rig.store.outbox().subject(article).join().orElseThrow();
                OwnCommentId id = rig.store
                        .outbox()
                        .draft(article, subject, null, "token")
                        .join()
                        .id();
                rig.store.outbox().save(id, "Killed, and said once.").join();
                discard(rig, id, step);
                left(rig, id, out);
            }
            case "QUEUED discarded" -> {
                rig.online.set(false);
                OwnCommentId id = rig.write(article, "Killed, and said once.");
                discard(rig, id, step);
                left(rig, id, out);
            }
            case "CHANGED" -> {
                OwnCommentId id = rig.write(article, "Killed, and said once.");
                rig.store
                        .articles()
                        .save(
                                rig.store.feeds().all().join().getFirst().id(),
                                List.of(OutboxRig.article("An article", "Other words.", page, links)))
                        .join();
                rig.run();
                left(rig, id, out);
            }
            case "HANDED_OFF" -> {
                OwnCommentId id = rig.write(article, "Killed, and said once.");
                rig.run();
                rig.commenting().handOff(id).join();
                left(rig, id, out);
            }
            case "LOST" -> {
                OwnCommentId id = rig.write(article, "Killed, and said once.");
                rig.run();
                for (int i = 0; i < 40 && rig.state(id) == OutboxState.UNCERTAIN; i++) {
                    rig.after(Duration.ofMinutes(20));
                }
                left(rig, id, out);
            }
            case "QUEUED" -> {
                rig.online.set(false);
                OwnCommentId id = rig.write(article, "Killed, and said once.");
                out.println("QUEUED");
                left(rig, id, out);
            }
            default -> {
                OwnCommentId id = rig.write(article, "Killed, and said once.");
                out.println("queued");
                rig.run();
                out.println(rig.state(id));
                left(rig, id, out);
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
                rig.after(Duration.ofMinutes(10));
                out.println("again " + rig.state(id));
            }
        }
        Thread.sleep(Duration.ofMinutes(2)); // nobody is left waiting should the killer not come
    }

    private static void discard(OutboxRig rig, OwnCommentId id, String step) {
        if (step.endsWith("discarded")) {
            rig.commenting().discard(id).join();
        }
    }

    /** All of the comment, for comparing with what is found. */
    private static void left(OutboxRig rig, OwnCommentId id, PrintStream out) {
        out.println("left " + rig.get(id));
    }

    private static void type(OutboxRig rig, ArticleId article, PrintStream out) {
        var subject = rig.store.outbox().subject(article).join().orElseThrow();
        OwnCommentId id =
                rig.store.outbox().draft(article, subject, null, "token").join().id();
        StringBuilder text = new StringBuilder();
        for (int word = 1; word < 5_000; word++) {
            text.append("word").append(word).append(' ');
            if (rig.store.outbox().save(id, text.toString()).join()) {
                out.println("typed " + word);
            }
        }
    }
}
