package vn.cchc.dossier.procedure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When procedures are told that nobody has been told of: only those from before changes of the catalogue were told. */
@ConfigMapping(prefix = "cchc.untold-procedures")
interface UntoldProcedureConfig {

    /** How often they are looked for. */
    @WithDefault("10m")
    String every();

    /** When they are looked for first: soon, so that reports have the catalogue, but not while everything starts. */
    @WithDefault("15s")
    String delayed();
}
