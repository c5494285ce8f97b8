package vn.cchc.local.demo;

/** The demonstration can't go on; the message says why and what was answered. */
public class DemoFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DemoFailure(String message) {
        super(message);
    }

    public DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Ends the demonstration when something did not come out as it has to. */
    static void unless(boolean holds, String whatIsWrong) {
        if (!holds) {
            throw new DemoFailure(whatIsWrong);
        }
    }
}
