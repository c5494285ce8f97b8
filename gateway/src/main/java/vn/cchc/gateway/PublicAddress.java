package vn.cchc.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The one spelling of the address of pages. On one machine people write {@code localhost} or {@code 127.0.0.1} as they like,
 * but cookies tell the two apart and the realm sends people back to one of them only. Other names are left alone: whoever
 * stands in front of the gateway may call it as it wants.
 */
final class PublicAddress {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final URI publicUrl;

    /** @param publicUrl how people reach the gateway; null where it is what the request says */
    PublicAddress(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    /**
     * Where to go instead, when a page was asked for by another name of this machine than the public one.
     *
     * @param asked host and port as the request names them; null where it names none
     * @param target path and query, as they stand in the request
     */
    Optional<String> insteadOf(HttpMethod method, HostAndPort asked, String target) {
        return READS.contains(method) && target.startsWith("/") && isOtherName(asked)
                ? Optional.of(publicUrl.getScheme() + "://" + publicUrl.getAuthority() + target)
                : Optional.empty();
    }

    private boolean isOtherName(HostAndPort asked) {
        return publicUrl != null
                && asked != null
                && THIS_MACHINE.contains(asked.host())
                && THIS_MACHINE.contains(publicUrl.getHost())
                && asked.port() == publicUrl.getPort()
                && !asked.host().equals(publicUrl.getHost());
    }
}
