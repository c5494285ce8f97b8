package vn.cchc.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready when a consumer thread died, since events would then wait unseen. */
@Readiness
@ApplicationScoped
class InboxHealth implements HealthCheck {

    private final InboxConsumers consumers;

    InboxHealth(InboxConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> dead = consumers.dead();
        var response = HealthCheckResponse.named("inbox").status(dead.isEmpty());
        return dead.isEmpty()
                ? response.build()
                : response.withData("dead", String.join(",", dead)).build();
    }
}
