package app.broadsheet.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open data folder. Its stores answer with futures that complete on {@code db-writer} or {@code db-reader}; each call
 * is one transaction. What is the user's is on the disk when its future completes.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final ChangeFeed changes = new ChangeFeed();
    private final FolderLock lock;
    private final DatabaseFile file;
    private final Handle writing;
    private final Writer writer;
    private final Readers readers;
    private final FeedStore feeds;
    private final FolderStore folders;
    private final ArticleStore articles;
    private final StateStore states;
    private final CommentStore comments;
    private final OutboxStore outbox;
    private final AccountStore accounts;
    private final PictureStore pictures;
    private final IconStore icons;
    private final FullTextStore texts;
    private final EditionStore editions;
    private final OfflineRuleStore rules;
    private final SpaceStore space;
    private final RelatedLinkStore links;
    private final SettingStore settings;
    private final SampleStore sample;
    private final SavedSearchStore searches;
    private final UserDataStore userData;
    private boolean closed;
    private final StoryStore stories;

    Database(Connection first, DataSource source, FolderLock lock, Path folder, Clock clock) {
        this.lock = lock;
        this.file = new DatabaseFile(folder);
        Jdbi jdbi = Sql.use(source);
        writing = Sql.open(first);
        writer = new Writer(writing, changes);
        readers = new Readers(jdbi);
        Threads threads = new Threads(writer, readers);
        PictureFiles files = new PictureFiles(folder.resolve("pictures"));
        pictures = new PictureStore(threads, files, clock);
        icons = new IconStore(threads);
        IndexQueue queue = new IndexQueue();
        feeds = new FeedStore(threads, queue, clock);
        folders = new FolderStore(threads);
        articles = new ArticleStore(threads, files, queue, clock);
        texts = new FullTextStore(threads, queue, clock);
        editions = new EditionStore(threads, files, clock);
        rules = new OfflineRuleStore(threads);
        space = new SpaceStore(threads, queue, file.path(), clock);
        states = new StateStore(threads);
        comments = new CommentStore(threads, clock);
        outbox = new OutboxStore(threads, clock);
        accounts = new AccountStore(threads);
        links = new RelatedLinkStore(threads);
        settings = new SettingStore(threads);
        sample = new SampleStore(threads, queue, clock);
        searches = new SavedSearchStore(threads);
        userData = new UserDataStore(threads, clock);
        stories = new StoryStore(threads);
    }

    /**
     * Opens {@code folder}, making what is missing. Takes tens of milliseconds, more when the tables have to be brought to
     * this version first; reads the disk on the calling thread.
     */
    public static OpenResult open(Path folder, Clock clock) {
        return open(folder, clock, () -> {});
    }

    /**
     * Opens {@code folder} as {@link #open(Path, Clock)} does.
     *
     * @param held is called, on this thread, when the folder is this process's own and before its file is read
     */
    public static OpenResult open(Path folder, Clock clock, Runnable held) {
        return new DatabaseOpening(folder, clock).open(held);
    }

    /** The subscriptions. */
    public FeedStore feeds() {
        return feeds;
    }

    /** The folders of subscriptions. */
    public FolderStore folders() {
        return folders;
    }

    /** The articles. */
    public ArticleStore articles() {
        return articles;
    }

    /** What was read and starred. */
    public StateStore states() {
        return states;
    }

    /** Published comments. */
    public CommentStore comments() {
        return comments;
    }

    /** Comments of the user's. */
    public OutboxStore outbox() {
        return outbox;
    }

    /** Whom comments are sent as. */
    public AccountStore accounts() {
        return accounts;
    }

    /** The pictures of articles. */
    public PictureStore pictures() {
        return pictures;
    }

    /** The icons of publishers' sites. */
    public IconStore icons() {
        return icons;
    }

    /** Full texts from publishers' pages. */
    public FullTextStore texts() {
        return texts;
    }

    /** What is still to be fetched of which articles, and what became of it. */
    public EditionStore editions() {
        return editions;
    }

    /** The space that is used, and giving it back. */
    public SpaceStore space() {
        return space;
    }

    /** What is fetched ahead of which sources. */
    public OfflineRuleStore rules() {
        return rules;
    }

    /** Related stories that saved pages gave. */
    public RelatedLinkStore links() {
        return links;
    }

    /** Settings by name. */
    public SettingStore settings() {
        return settings;
    }

    /** The sample edition's presence. */
    public SampleStore sample() {
        return sample;
    }

    /** The searches that the user keeps. */
    public SavedSearchStore searches() {
        return searches;
    }

    /** What is the user's, for taking it out and bringing it back. */
    public UserDataStore userData() {
        return userData;
    }

    /** Which articles tell the same story. */
    public StoryStore stories() {
        return stories;
    }

    /** What becomes different, told after each commit. */
    public ChangeFeed changes() {
        return changes;
    }

    /** Finishes what is queued, then closes the file. Waits for it. Closing twice does nothing. */
    @Override
    public void close() {
        writer.close();
        readers.close();
        closeFile();
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("Giving the data folder back failed", e);
        }
    }

    private void closeFile() {
        boolean wasteful = false;
        try {
            wasteful = !closed && Compaction.isWorthIt(writing);
        } catch (RuntimeException e) {
            LOG.warn("How much of the file is unused cannot be told", e);
        }
        writing.close();
        closed = true;
        if (wasteful) {
            try {
                Compaction.run(file);
            } catch (SQLException e) {
                LOG.warn("Unused space of the file was not given back", e);
            }
        }
    }
}
