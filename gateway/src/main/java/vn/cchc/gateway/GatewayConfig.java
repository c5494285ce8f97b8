package vn.cchc.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where requests go and what they may cost. */
@ConfigMapping(prefix = "cchc.gateway")
public interface GatewayConfig {
    /** The services behind the gateway, by name. */
    Map<String, Origin> origins();

    /** Which paths below {@code /api/v1} go where; the longest matching one counts. */
    List<RouteEntry> routes();

    /** Pages for people, beside the interface: their paths are whole, their open methods are all there are. */
    List<RouteEntry> pages();

    /** The request headers that are passed on to pages: cookies among them, tokens not. */
    Set<String> pageHeaders();

    /** How people reach the gateway, with scheme and port; needed where TLS ends in front of it. */
    Optional<URI> publicUrl();

    /** Largest body of a request whose route says nothing else; the same as the services' own limit. */
    @WithDefault("8M")
    MemorySize maxBody();

    /** How long a service may stay silent when its route says nothing else. */
    @WithDefault("30s")
    Duration timeout();

    /** The request headers that are passed on. Everything else, forged identity above all, stays outside. */
    Set<String> passedHeaders();

    /** The connections to each service. */
    Pool pool();

    /** The contract and the explorer. */
    Contract contract();

    /** One service behind the gateway. */
    interface Origin {
        /** Its address, with scheme and port, without a path. */
        URI url();
    }

    /** One path and what holds below it. */
    interface RouteEntry {
        /** Below {@code /api/v1}, with a leading slash; matches itself and everything below it. */
        String path();

        /** The name of the service. */
        String origin();

        /** Methods that need no token. */
        Optional<Set<String>> open();

        Optional<MemorySize> maxBody();

        Optional<Duration> timeout();
    }

    /** Connections kept to one service. */
    interface Pool {
        /** Most connections at once: what a service works on in parallel, with some to spare. */
        @WithDefault("64")
        int size();

        /** Requests that may wait for a connection; above, the answer is 503 at once instead of a queue without end. */
        @WithDefault("512")
        int waiting();

        /**
         * How long an unused connection is kept. Well below the services' own idle timeout of 60 s: with both equal, now
         * and then a request is written to a connection the service is just closing.
         */
        @WithDefault("20s")
        Duration keepAlive();

        /** How long getting a connection may take. */
        @WithDefault("2s")
        Duration connect();
    }

    /** The merged contract. */
    interface Contract {
        /** The realm as browsers reach it, where they sign in. */
        URI realmUrl();

        /** How long a merged contract is shown before the services are asked again. */
        @WithDefault("60s")
        Duration cache();

        /** Where each service publishes its contract. */
        @WithDefault("/q/openapi?format=json")
        String path();
    }
}
