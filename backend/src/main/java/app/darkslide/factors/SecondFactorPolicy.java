package app.darkslide.factors;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * Holds users to the second factor that the operator demands. Who has none yet signs in and sets one up, and sees no image
 * before that; nothing is lost, and nobody is locked out when the setting changes.
 */
@ApplicationScoped
public class SecondFactorPolicy {
    /** The time after which every replica has noticed that a factor was removed, or a member became an administrator. */
    private static final Duration AGE = Duration.ofSeconds(10);

    private static final int USERS = 10_000;

    private final Cache<UUID, Boolean> satisfied =
            Caffeine.newBuilder().maximumSize(USERS).expireAfterWrite(AGE).build();

    @Inject
    FactorConfig config;

    @Inject
    SecondFactors factors;

    @Inject
    AccountDirectory accounts;

    /**
     * However the user came in: a personal access token has no role, and its user has.
     *
     * @throws ProblemException 403 if a factor is demanded of the user and there is none
     */
    public void require(UUID user) {
        if (config.demandedOf() == Demand.OPTIONAL || satisfied.getIfPresent(user) != null) return;
        if (config.demandedOf().isOf(accounts.isAdministrator(user))
                && factors.needed(user).isEmpty())
            throw new ProblemException(
                    ProblemType.SECOND_FACTOR_MISSING,
                    "This Darkslide asks for a second factor. Set one up under Account, Security, and go on here.");
        satisfied.put(user, true);
    }
}
