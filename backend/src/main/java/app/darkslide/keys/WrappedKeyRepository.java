package app.darkslide.keys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WrappedKeyRepository implements PanacheRepositoryBase<WrappedKey, UUID> {}
