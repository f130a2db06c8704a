package app.darkslide.audit;

import app.darkslide.activity.ClientInfo;
import java.util.UUID;

/** An administrator, and from where they act. */
public record Actor(UUID user, ClientInfo client) {}
