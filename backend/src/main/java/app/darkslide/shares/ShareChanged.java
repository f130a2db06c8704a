package app.darkslide.shares;

import java.util.UUID;

/** An owner changed or revoked a share: what is kept in memory of it is not true any more. A CDI event after the transaction. */
public record ShareChanged(UUID share) {}
