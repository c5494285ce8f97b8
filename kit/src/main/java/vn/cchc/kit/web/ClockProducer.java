package vn.cchc.kit.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock everybody injects; a test replaces it with a fixed one. */
@Singleton
public final class ClockProducer {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(BusinessZone.ID);
    }
}
