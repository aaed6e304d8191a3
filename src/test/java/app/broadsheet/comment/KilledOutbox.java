package app.broadsheet.comment;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.OwnCommentId;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A process with an outbox that gets as far as it is told and is then killed by {@link KillTest}. */
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
        switch (arguments[2]) {
            case "DRAFT" -> type(rig, article, out);
            case "QUEUED" -> {
                rig.online.set(false);
                rig.write(article, "Killed, and said once.");
                out.println("QUEUED");
            }
            default -> {
                OwnCommentId id = rig.write(article, "Killed, and said once.");
                out.println("queued");
                rig.run();
                out.println(rig.state(id));
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
                rig.after(Duration.ofMinutes(10));
                out.println("again " + rig.state(id));
            }
        }
        Thread.sleep(Duration.ofMinutes(2)); // nobody is left waiting should the killer not come
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
