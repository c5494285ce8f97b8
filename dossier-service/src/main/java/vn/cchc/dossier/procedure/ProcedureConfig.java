package vn.cchc.dossier.procedure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the catalogue is checked. */
@ConfigMapping(prefix = "cchc.procedures")
interface ProcedureConfig {

    /**
     * Working hours that make one working day where steps are stated in hours and the term in days: eight, the normal day
     * of Article 105 of the Labour Code 2019, by which provinces publish their internal processes.
     */
    @WithDefault("8")
    int hoursPerWorkingDay();
}
