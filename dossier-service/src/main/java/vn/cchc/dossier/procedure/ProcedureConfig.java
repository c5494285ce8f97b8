package vn.cchc.dossier.procedure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the catalogue is checked, and told to others. */
@ConfigMapping(prefix = "cchc.procedures")
interface ProcedureConfig {

    /**
     * Working hours that make one working day where steps are stated in hours and the term in days: eight, the normal day
     * of Article 105 of the Labour Code 2019, by which provinces publish their internal processes.
     */
    @WithDefault("8")
    int hoursPerWorkingDay();

    /** How often is looked for procedures that nobody has been told of: only those from before they were told. */
    @WithDefault("10m")
    String untoldEvery();

    /** When they are looked for first: soon, so that reports have the catalogue, but not while everything starts. */
    @WithDefault("15s")
    String untoldDelayed();
}
