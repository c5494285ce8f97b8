package vn.cchc.dossier.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.identity.Role;

/** What people wrote in their own words: it may name anybody, so only those who handle dossiers read it (Law 91/2025/QH15). */
final class FreeText {

    private static final Set<Role> READERS = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.MIGRATOR);
    private static final List<String> FIELDS =
            List.of("reason", "note", "items", "signer", "override", "legalBasis", "contact");

    private FreeText() {}

    static boolean isReadBy(Set<Role> roles) {
        return !Collections.disjoint(roles, READERS);
    }

    static HistoryEntry leftOutOf(HistoryEntry entry) {
        JsonNode data = StoredJson.read(entry.data(), JsonNode.class);
        if (!(data instanceof ObjectNode fields)) {
            return entry;
        }
        return entry.with(StoredJson.write(fields.remove(FIELDS)));
    }
}
