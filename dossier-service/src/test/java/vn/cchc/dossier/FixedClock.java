package vn.cchc.dossier;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import vn.cchc.kit.web.BusinessZone;

/** In service tests it is Thursday, 20/11/2025, 10:00. */
@Singleton
class FixedClock {

    static final Instant NOW = Instant.parse("2025-11-20T03:00:00Z");

    @Produces
    @Singleton
    @Alternative
    @Priority(10)
    Clock clock() {
        return Clock.fixed(NOW, BusinessZone.ID);
    }
}
