package app.broadsheet.comment;

import app.broadsheet.model.ArticleId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.net.HttpSettings;
import java.net.URI;

/** Reads a thread by its feed alone, as of a site without an interface for programs. */
record FeedOnly(OutboxRig rig) {
    void read(ArticleId article, URI feed) {
        try (Http http = new Http(HttpSettings.of("test", rig.clock, () -> true))) {
            var subject = rig.store.outbox().subject(article).join().orElseThrow();
            var fetched = new FeedThread(http).read(subject, feed, new CancelFlag());
            rig.store
                    .comments()
                    .fetched(article, java.util.Objects.requireNonNull(fetched.comments()))
                    .join();
        }
    }
}
