package vn.cchc.local;

import java.net.URI;

/** Addresses on this machine. */
final class Addresses {
    private Addresses() {}

    static URI http(Ports ports, Port port) {
        return URI.create("http://" + Ports.HOST + ":" + ports.of(port));
    }

    static URI realm(Ports ports) {
        return http(ports, Port.KEYCLOAK).resolve("/realms/cchc");
    }

    /** Where a service says whether it is ready. */
    static URI health(Ports ports, Part service) {
        Port port = service == Part.GATEWAY ? Port.GATEWAY_MANAGEMENT : Port.of(service);
        return http(ports, port).resolve("/q/health/ready");
    }
}
