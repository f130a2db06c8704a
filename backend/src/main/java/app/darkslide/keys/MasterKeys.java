package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.storage.DataDirectory;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The master keys of this installation. The service does not start without those that wrap users' keys. A command can
 * rotate them while it runs: a new key is noticed within seconds, or at once when something needs it.
 */
@ApplicationScoped
class MasterKeys {
    private static final Logger LOG = Logger.getLogger(MasterKeys.class);

    private final MasterKeySource source;
    private final DataSource database;
    private volatile MasterKeySource.Reading known;

    @Inject
    MasterKeys(MasterKeyConfig config, DataDirectory data, DataSource database) {
        source = new MasterKeySource(config.value(), config.file(), data.keys());
        this.database = database;
    }

    /** Runs before the scheduler considers the application started, however slowly the rest of it starts. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent starting) throws IOException {
        if (source.isMissing()) create();
        known = checked(source.read());
    }

    /**
     * Wraps by the present primary key. The keyset is read again, inside the registering transaction, because a key that
     * was removed in the meantime must not be used (see {@link RegistrationLock}).
     */
    byte[] wrap(OwnerKey key, UUID user) {
        return current().wrap(key, user);
    }

    OwnerKey unwrap(byte[] wrapped, UUID user) {
        try {
            return known.keyset().unwrap(wrapped, user);
        } catch (MasterKeyMissingException perhapsRotatedMeanwhile) {
            return current().unwrap(wrapped, user);
        }
    }

    /** As {@link #wrap}, of a key that the secret in a share's link has wrapped, inside the transaction that stores it. */
    byte[] wrapShareKey(byte[] wrapped, UUID share) {
        return current().wrapShareKey(wrapped, share);
    }

    byte[] unwrapShareKey(byte[] wrapped, UUID share) {
        try {
            return known.keyset().unwrapShareKey(wrapped, share);
        } catch (MasterKeyMissingException perhapsRotatedMeanwhile) {
            return current().unwrapShareKey(wrapped, share);
        }
    }

    /**
     * The keyset as its source holds it now.
     *
     * @throws UnusableKeysetException if it is gone, or was replaced by one that does not open the keys of this database;
     *     the known keyset stays in use for opening
     */
    synchronized MasterKeyset current() {
        for (var now = source.read(); !now.text().equals(known.text()); now = source.read()) take(now);
        return known.keyset();
    }

    private void take(MasterKeySource.Reading now) {
        try {
            known = checked(now);
            LOG.infof(
                    "The master keys have changed; the primary one is %s now",
                    now.keyset().primaryKeyId());
        } catch (UnusableKeysetException e) {
            // A rotation may have replaced it while it was compared with the database: then the next one counts.
            if (now.text().equals(source.read().text())) throw e;
        }
    }

    /** Not a job: each process has to notice for itself. */
    @Scheduled(every = "10s", delayed = "10s", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void notice() {
        try {
            current();
        } catch (UnusableKeysetException e) {
            LOG.errorf("%s Until then no user can register, and this service must not be restarted.", e.getMessage());
        }
    }

    /**
     * What a command left undone that was killed, or cannot do because the keyset is given by the operator. Not a job: there
     * is next to never anything to do, and finding that out is one query, where a job would write to its row every minute.
     */
    @Scheduled(
            every = "1m",
            delayed = "3s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void rewrap() throws SQLException {
        try (var connection = database.getConnection()) {
            var done = new Rewrapping(connection, current()).run(soFar -> {});
            if (done.all() > 0) LOG.infof("The keys of %s were wrapped by the primary master key", done);
        }
    }

    private MasterKeySource.Reading checked(MasterKeySource.Reading reading) {
        KeysetValidation.require(reading.keyset(), source.name(), uses());
        return reading;
    }

    private void create() throws IOException {
        for (var use : uses()) throw KeysetValidation.missing(use, source.name());
        if (source.create())
            LOG.warnf(
                    "A master key was created: %s. Keep a copy of it apart from your backups: without it no image can be"
                            + " opened, and anyone who has it and a backup can open all of them.",
                    source.name());
    }

    private List<WrappedKeyTable.Use> uses() {
        try (var connection = database.getConnection()) {
            return new WrappedKeyTable(connection).uses();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot tell which master keys are needed", e);
        }
    }
}
