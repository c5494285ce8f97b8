package vn.cchc.kit.inbox;

/** Another consumer was given the partitions meanwhile; what this one is at would be done a second time, or too late. */
final class FencedConsumerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FencedConsumerException(String topic) {
        super("Another consumer has taken over partitions of " + topic);
    }
}
