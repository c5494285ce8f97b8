package vn.cchc.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the demo users from the realm Keycloak imports, so that they are listed in one place only. */
final class RealmFile {
    static final String WEB_CLIENT = "cchc-web";
    static final String PORTAL_CLIENT = "cchc-portal";

    private final JsonNode realm;

    RealmFile(Path file) {
        try {
            this.realm = new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new StackFailure("Can't read " + file + ": " + e.getMessage(), e);
        }
    }

    List<DemoUser> users(String password) {
        List<DemoUser> users = new ArrayList<>();
        for (JsonNode user : realm.path("users")) {
            // Service accounts sign in as their client, not with a password.
            if (user.has("serviceAccountClientId")) {
                continue;
            }
            List<String> roles = new ArrayList<>();
            user.path("realmRoles").forEach(role -> roles.add(role.asText()));
            String agency = user.path("attributes").path("agency").path(0).asText();
            users.add(new DemoUser(user.path("username").asText(), password, List.copyOf(roles), agency));
        }
        return users;
    }
}
