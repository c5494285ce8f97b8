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
 * @param returnedThrough the channel by which the result was handed over, whatever was wished for at the receipt
 * @param paidOnline whether something was paid over the network; null where nothing was paid or nobody said how
 * @param corrected the documents of the receipt as they ought to have been taken down
 */
public record DossierTold(
        Integer onlineLevel,
        int components,
        int digitalComponents,
        Boolean digitalResult,
        String faultStep,
        String apologyFor,
        StatedCause lateness,
        Channel returnedThrough,
        Boolean paidOnline,
        Papers corrected) {

    /** How many documents, and how many of them are digital. */
    public record Papers(int all, int digital) {
        static final Papers NONE = new Papers(0, 0);
    }

    public static final DossierTold NOTHING = new DossierTold(null, 0, 0, null, null, null);

    /** Of what is neither handed over, paid for nor corrected. */
    public DossierTold(
            Integer onlineLevel,
            int components,
            int digitalComponents,
            Boolean digitalResult,
            String faultStep,
            String apologyFor) {
        this(onlineLevel, components, digitalComponents, digitalResult, faultStep, apologyFor, null, null, null, null);
    }

    Papers brought() {
        return new Papers(components, digitalComponents);
    }
}
