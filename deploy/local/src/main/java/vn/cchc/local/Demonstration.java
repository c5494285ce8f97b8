package vn.cchc.local;

import java.io.PrintStream;

/**
 * Plays something on a running stack and shows the outcome. The launcher finds its implementation as a
 * {@link java.util.ServiceLoader} service, so that it doesn't depend on what is played.
 */
public interface Demonstration {
    /** Plays it and says whether every figure checks out. */
    boolean play(RunningStack stack, PrintStream out);
}
