package vn.cchc.kit.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How a service publishes and consumes events. The defaults suit every service; tests shorten the waits. */
@ConfigMapping(prefix = "cchc.messaging")
public interface MessagingConfig {

    /** Bootstrap servers of the Kafka cluster. */
    @WithDefault("${CCHC_KAFKA:127.0.0.1:19092}")
    String kafka();

    /** The service's name: source of its events and first part of its consumer groups. */
    @WithDefault("${quarkus.application.name}")
    String service();

    /**
     * The name of this replica, the same after each restart and never that of another replica that runs. Who comes back
     * under its name has its partitions at once; without one they wait until the session of the dead replica ends.
     */
    @WithDefault("${CCHC_INSTANCE:}")
    Optional<String> instance();

    /** The first wait after a failure; doubled with each further one, so that a blip costs little. */
    @WithDefault("PT0.2S")
    Duration firstBackOff();

    /** The longest wait after failures: after an outage everything must be back within ten seconds. */
    @WithDefault("PT5S")
    Duration longestBackOff();

    /** How long a stop waits for the work in hand before it gives up. */
    @WithDefault("PT10S")
    Duration stopWithin();

    /** Publishing. */
    Relay relay();

    /** Consuming. */
    Inbox inbox();

    /** Settings of the outbox relay. */
    interface Relay {

        /** Off only in tests that need no broker; entries then stay in the outbox. */
        @WithDefault("true")
        boolean enabled();

        /** Entries read, sent and marked together: large enough to fill a request, small enough to repeat cheaply. */
        @WithDefault("500")
        int batchSize();

        /** How long the relay rests when it has published all there was. */
        @WithDefault("PT0.05S")
        Duration poll();

        /** How often a standby replica asks whether the leader has gone. */
        @WithDefault("PT1S")
        Duration standbyRetry();

        /** How long one event may stay unacknowledged before the batch counts as failed and is sent again. */
        @WithDefault("PT20S")
        Duration deliverWithin();

        /**
         * How long published entries are kept. For ever when not set: they are published again for whoever missed one, and read
         * by whoever begins anew when the topic was cut.
         */
        Optional<Duration> retention();

        /**
         * Topics whose published entries are kept shorter than that. An entry says to the second when it was written: where
         * that could tell who an event is about, it goes as soon as nobody needs it for the next attempt.
         */
        Map<String, Duration> retentionOfTopic();
    }

    /** Settings of the consumers. */
    interface Inbox {

        /** Off only in tests that need no broker. */
        @WithDefault("true")
        boolean enabled();

        /** Records handled in one transaction at most. */
        @WithDefault("500")
        int batchSize();

        /** Silence after which a consumer counts as dead; short, because its partitions wait that long. */
        @WithDefault("PT10S")
        Duration session();

        /** A transaction that handles one batch may take this long. */
        @WithDefault("PT1M")
        Duration transaction();

        /** Attempts at an event that fails for a reason that is neither transient nor the event's own. */
        @WithDefault("3")
        int attempts();

        /**
         * How long event ids are remembered. For ever when not set, because our topics keep their events for ever too and
         * any of them may be read again; where topics have a retention, this must exceed it.
         */
        Optional<Duration> retention();
    }
}
