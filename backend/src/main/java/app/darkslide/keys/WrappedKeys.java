package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyset;

/** Where the keys are that master keys wrap. */
enum WrappedKeys {
    OF_USERS("user_keys", "user_id", "wrapped_key", "user") {
        @Override
        byte[] rewrap(MasterKeyset keyset, WrappedKeyTable.Row row) {
            return keyset.rewrap(row.wrapped(), row.id());
        }
    },

    /** Null in shares that were revoked. */
    OF_SHARES("shares", "id", "visitor_key", "link") {
        @Override
        byte[] rewrap(MasterKeyset keyset, WrappedKeyTable.Row row) {
            return keyset.rewrapShareKey(row.wrapped(), row.id());
        }
    };

    final String table;
    final String id;
    final String wrapped;
    final String noun;

    WrappedKeys(String table, String id, String wrapped, String noun) {
        this.table = table;
        this.id = id;
        this.wrapped = wrapped;
        this.noun = noun;
    }

    /** Wraps a key by the primary master key, with the exceptions of {@link MasterKeyset#rewrap}. */
    abstract byte[] rewrap(MasterKeyset keyset, WrappedKeyTable.Row row);
}
