package vn.cchc.report.projecting.domain;

/**
 * What an event tells beside the state it leaves; each only where that kind of event tells it.
 *
 * @param onlineLevel the level of the online service when the dossier was received, 2 to 4
 * @param components documents that came with the event
 * @param digitalComponents those of them that are digital
 * @param digitalResult whether the result is a digital one
 * @param faultStep the step past its own time
 * @param apologyFor what was apologised for, LATE or ERROR
 * @param lateness why it is late
 */
public record DossierTold(
        Integer onlineLevel,
        int components,
        int digitalComponents,
        Boolean digitalResult,
        String faultStep,
        String apologyFor,
        StatedCause lateness) {

    public static final DossierTold NOTHING = new DossierTold(null, 0, 0, null, null, null, null);
}
