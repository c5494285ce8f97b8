package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.identity.AgencyScope;

/** Whether there is a petition, as far as the caller may know. */
@ApplicationScoped
public class KnownPetitions {

    private final PetitionStore store;
    private final AgencyScope scope;

    KnownPetitions(PetitionStore store, AgencyScope scope) {
        this.store = store;
        this.scope = scope;
    }

    public boolean sees(String code) {
        return store.find(code)
                .filter(row -> scope.covers(row.agency, row.receivedAgency))
                .isPresent();
    }
}
