package app.darkslide.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Records what administrators do, in the transaction that does it. Entries are never changed, and kept for good. */
@ApplicationScoped
public class AuditLog implements PanacheRepositoryBase<AuditEntry, UUID> {
    /**
     * @param subject the account that it is about, or null
     * @param detail in a few words, or null
     */
    @Transactional
    public void record(Actor actor, AuditAction action, UUID subject, String detail) {
        persist(new AuditEntry(actor, action, subject, detail, Instant.now()));
    }

    /**
     * A page of entries, newest first. The names are those of now: an erased account has none.
     *
     * @param before the id of the last entry of the previous page; null for the first page
     */
    @Transactional
    public List<AuditView> page(UUID before, int limit) {
        return getEntityManager()
                .createQuery(
                        "select new app.darkslide.audit.AuditView(e.id, e.at, e.action, a.username, s.username, e.detail,"
                                + " e.device, e.address) from AuditEntry e"
                                + " left join User a on a.id = e.actor left join User s on s.id = e.subject"
                                + " where ?1 is null or e.id < ?1 order by e.id desc",
                        AuditView.class)
                .setParameter(1, before)
                .setMaxResults(limit)
                .getResultList();
    }
}
