package app.darkslide.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    List<Activity> newest(UUID user, int limit) {
        return find("userId = ?1 order by id desc", user).page(0, limit).list();
    }

    List<Activity> before(UUID user, UUID id, int limit) {
        return find("userId = ?1 and id < ?2 order by id desc", user, id)
                .page(0, limit)
                .list();
    }

    List<Activity> untold(UUID user) {
        return list("userId = ?1 and untold order by id", user);
    }

    void tell(UUID user, ActivityKind kind, ClientInfo client) {
        update(
                "untold = false where userId = ?1 and kind = ?2 and device = ?3 and address = ?4 and untold",
                user,
                kind,
                client.device(),
                client.address());
    }

    /** Does nothing if the account was erased in the meantime, perhaps on another replica. */
    void insertWhereThereIsAnAccount(Activity activity) {
        getEntityManager()
                .createNativeQuery(
                        "insert into activity (id, user_id, kind, at, device, address, detail, untold)"
                                + " select :id, id, :kind, :at, :device, :address, :detail, :untold from users where id = :user")
                .setParameter("id", activity.id)
                .setParameter("kind", activity.kind.name())
                .setParameter("at", activity.at)
                .setParameter("device", activity.device)
                .setParameter("address", activity.address)
                .setParameter("detail", activity.detail)
                .setParameter("untold", activity.untold)
                .setParameter("user", activity.userId)
                .executeUpdate();
    }

    void deleteBefore(Instant time) {
        delete("at < ?1", time);
    }
}
