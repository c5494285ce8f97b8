package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.cchc.dossier.sweep.DueRows;

/** The due times of dossiers that sweeps look at. */
@ApplicationScoped
public class DueDossiers {

    private final EntityManager entities;

    DueDossiers(EntityManager entities) {
        this.entities = entities;
    }

    /** Dossiers whose appointment may have passed unannounced. */
    public DueRows unannounced() {
        return new DueRows(entities, "dossier", "code", "check_at");
    }

    /** Dossiers whose appointment is near and not warned of. */
    public DueRows unwarned() {
        return new DueRows(entities, "dossier", "code", "warn_check_at");
    }

    /** Dossiers whose time to be completed may have run out unannounced. */
    public DueRows unsupplemented() {
        return new DueRows(entities, "dossier", "code", "supplement_check_at");
    }

    /** Dossiers that may wait for an opinion nobody was urged for. */
    public DueRows unurged() {
        return new DueRows(entities, "dossier", "code", "consult_check_at");
    }
}
