package app.darkslide.activity;

import app.darkslide.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
    @Inject
    Sql sql;

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
        sql.execute(
                "insert into activity (id, user_id, kind, at, device, address, detail, untold)"
                        + " select ?1, id, ?2, ?3, ?4, ?5, ?6, ?7 from users where id = ?8",
                activity.id,
                activity.kind.name(),
                activity.at,
                activity.device,
                activity.address,
                activity.detail,
                activity.untold,
                activity.userId);
    }

    void deleteBefore(Instant time) {
        delete("at < ?1", time);
    }
}
