package vn.cchc.local;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What a script or a person needs to use a running stack: the content of {@code stack.json}.
 *
 * @param gateway the one public address
 * @param tokenEndpoint where tokens come from
 * @param clientId the public client that takes user name and password in this local profile
 * @param users who can sign in
 * @param portal the service account of the provincial portal
 * @param services the addresses behind the gateway, by part
 * @param databases the database of each service, by part
 * @param kafka the address of the broker
 * @param mailbox where captured mails are read, or null when they are not captured
 */
public record Stack(
        URI gateway,
        URI tokenEndpoint,
        String clientId,
        List<DemoUser> users,
        Client portal,
        Map<String, URI> services,
        Map<String, Database> databases,
        String kafka,
        URI mailbox) {

    /** A confidential client and its secret. */
    public record Client(String clientId, String clientSecret) {}

    /** How to reach the database of one service. */
    public record Database(String url, String user, String password) {}

    public DemoUser user(String username) {
        return users.stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo user " + username));
    }

    /** The first user with this role at this agency. */
    public DemoUser userWith(String role, String agency) {
        return users.stream()
                .filter(user -> user.roles().contains(role) && user.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo user with role " + role + " at " + agency));
    }

    public Database database(Part service) {
        return databases.get(service.key());
    }
}
