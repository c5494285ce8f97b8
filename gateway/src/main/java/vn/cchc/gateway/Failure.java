package vn.cchc.gateway;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import vn.cchc.kit.problem.ProblemCode;

/** What it means for the caller that a service gave no answer. */
final class Failure {
    private boolean connected;

    void connecting() {
        connected = false;
    }

    void connected() {
        connected = true;
    }

    /** The connection ended before an answer came; timeouts don't count, the service may still be at work. */
    boolean isLostConnection(Throwable cause) {
        return connected && !(cause instanceof TimeoutException) && isConnectionProblem(cause);
    }

    /** Without a connection the service is away or has its hands full; with one it was too slow or fell over. */
    ProblemCode meaning(Throwable cause) {
        if (!connected) {
            return ProblemCode.UNAVAILABLE;
        }
        return cause instanceof TimeoutException ? ProblemCode.GATEWAY_TIMEOUT : ProblemCode.BAD_GATEWAY;
    }

    private static boolean isConnectionProblem(Throwable cause) {
        return cause instanceof HttpClosedException
                || cause instanceof StreamResetException
                || cause instanceof IOException;
    }
}
