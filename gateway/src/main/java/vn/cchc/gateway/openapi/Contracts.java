package vn.cchc.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jboss.logging.Logger;
import vn.cchc.gateway.GatewayConfig;

/** Asks the services for their contracts and keeps the merged one for a while. */
final class Contracts {
    private static final Logger LOG = Logger.getLogger(Contracts.class);
    private static final long TIMEOUT_MILLIS = 5_000;

    private final GatewayConfig config;
    private final Function<String, HttpClient> clients;
    private final BiPredicate<String, String> open;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> lastKnown = new ConcurrentHashMap<>();
    private volatile Kept kept = new Kept(null, Instant.EPOCH);

    private record Kept(JsonNode document, Instant until) {}

    Contracts(
            GatewayConfig config, Function<String, HttpClient> clients, BiPredicate<String, String> open, Clock clock) {
        this.config = config;
        this.clients = clients;
        this.open = open;
        this.clock = clock;
    }

    /** The merged document; of a service that is away, what it said last. */
    Future<JsonNode> merged() {
        Kept present = kept;
        if (clock.instant().isBefore(present.until())) {
            return Future.succeededFuture(present.document());
        }
        List<Future<Boolean>> asked = new ArrayList<>();
        config.origins().keySet().forEach(name -> asked.add(ask(name)));
        return Future.join(asked).map(all -> merge(all.list().stream().allMatch(Boolean.TRUE::equals)));
    }

    private JsonNode merge(boolean complete) {
        ContractMerge merge = new ContractMerge(config.contract().realmUrl().toString(), open);
        new TreeMap<>(lastKnown).forEach(merge::add);
        if (complete) {
            kept = new Kept(
                    merge.document(), clock.instant().plus(config.contract().cache()));
        }
        return merge.document();
    }

    private Future<Boolean> ask(String origin) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setURI(config.contract().path())
                .setConnectTimeout(TIMEOUT_MILLIS)
                .setIdleTimeout(TIMEOUT_MILLIS)
                .putHeader("Accept", "application/json");
        return clients.apply(origin)
                .request(options)
                .compose(request -> request.send())
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture("status " + response.statusCode()))
                .map(body -> keep(origin, body))
                .recover(failure -> {
                    LOG.warnf("no contract from %s: %s", origin, failure.getMessage());
                    return Future.succeededFuture(false);
                });
    }

    private boolean keep(String origin, Buffer body) {
        try {
            lastKnown.put(origin, json.readTree(body.getBytes()));
            return true;
        } catch (JsonProcessingException e) {
            LOG.warnf("unreadable contract from %s", origin);
            return false;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
