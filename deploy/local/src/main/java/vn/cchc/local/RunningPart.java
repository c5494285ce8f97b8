package vn.cchc.local;

/** A part of the stack that was started and can be stopped, killed and started again. */
interface RunningPart {
    /** Starts the part and returns when it is ready to serve. */
    void start();

    void stop();

    /** Ends the part as a power cut would. */
    void kill();

    boolean isAlive();

    /** The last lines of its log. */
    String tail(int lines);
}
