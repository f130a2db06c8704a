package app.darkslide.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A user's key, wrapped by a master key. Without this row nothing that the user stores here can be opened. */
@Entity
@Table(name = "user_keys")
class WrappedKey {
    @Id
    UUID userId;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    protected WrappedKey() {}

    WrappedKey(UUID userId, byte[] wrappedKey) {
        this.userId = userId;
        this.wrappedKey = wrappedKey;
    }
}
