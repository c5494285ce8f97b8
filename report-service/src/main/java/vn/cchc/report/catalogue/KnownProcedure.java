package vn.cchc.report.catalogue;

import java.util.Optional;
import vn.cchc.report.figure.Group;

/**
 * A procedure of the catalogue as it stood in a period.
 *
 * @param authority the agency that answers for it; none where every unit of its level does
 * @param onlineLevel 2 to 4, null where it is not offered online
 * @param inForce on the last day
 * @param oneStop handled through the one-stop counter: not exempt from the system
 * @param internalProcess whether its internal process is published
 * @param announced whether its first version came into force in the period
 * @param abolished whether it ceased to be in force in the period, replaced or not
 * @param used whether the agency asked for, or one below it, has a dossier of it in the period
 */
record KnownProcedure(
        Group procedure,
        Group field,
        String level,
        Optional<Group> authority,
        String onlineLevel,
        boolean inForce,
        boolean oneStop,
        boolean interlinked,
        boolean internalProcess,
        boolean announced,
        boolean abolished,
        boolean used) {}
