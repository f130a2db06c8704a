package app.darkslide.audit;

import app.darkslide.activity.ClientInfo;
import java.util.UUID;

/**
 * Who acts, and from where.
 *
 * @param client null where it is not to be kept
 */
public record Actor(UUID user, ClientInfo client) {}
