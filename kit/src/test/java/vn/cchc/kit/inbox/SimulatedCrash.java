package vn.cchc.kit.inbox;

/** Ends a consumer thread on the spot, as the death of its process would. */
final class SimulatedCrash extends Error {

    private static final long serialVersionUID = 1L;
}
