package app.broadsheet.ui.settings;

import app.broadsheet.model.CommentAccount;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whom comments are sent as, where a site wants an account. FX thread only. */
public final class AccountsModel {
    private static final Logger LOG = Logger.getLogger(AccountsModel.class.getName());

    private final Supplier<CompletableFuture<List<CommentAccount>>> source;
    private final Function<CommentAccount, CompletableFuture<Void>> signOut;
    private final ReadOnlyObjectWrapper<List<CommentAccount>> accounts =
            new ReadOnlyObjectWrapper<>(this, "accounts", List.of());
    private final Latest latest = new Latest();
    private final FxThread fx = new FxThread();

    /**
     * @param source {@code CommentAccounts.all}
     * @param signOut {@code CommentAccounts.signOut}
     */
    public AccountsModel(
            Supplier<CompletableFuture<List<CommentAccount>>> source,
            Function<CommentAccount, CompletableFuture<Void>> signOut) {
        this.source = source;
        this.signOut = signOut;
    }

    /** Those that are signed in, as last asked. */
    public ReadOnlyObjectProperty<List<CommentAccount>> accountsProperty() {
        return accounts.getReadOnlyProperty();
    }

    /** Asks which there are. */
    public void load() {
        latest.show(source.get(), accounts::set, problem -> LOG.log(Level.WARNING, "Accounts cannot be read", problem));
    }

    /** Forgets an account and its secret. */
    public void signOut(CommentAccount account) {
        var _ = signOut.apply(account).whenComplete((done, problem) -> {
            if (problem != null) {
                LOG.log(Level.WARNING, "An account cannot be forgotten", problem);
            }
            fx.execute(this::load);
        });
    }
}
