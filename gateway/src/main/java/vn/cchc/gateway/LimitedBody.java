package vn.cchc.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that fails as soon as more has come than is allowed: for bodies that don't tell their length beforehand. */
final class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long limit;
    private long seen;
    private boolean exceeded;
    private Handler<Throwable> failed;

    LimitedBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> take(chunk, handler));
        return this;
    }

    private void take(Buffer chunk, Handler<Buffer> handler) {
        seen += chunk.length();
        if (seen <= limit) {
            handler.handle(chunk);
            return;
        }
        // The rest is read and dropped; the service never sees the end of this body, so it can't act on it.
        if (!exceeded) {
            exceeded = true;
            if (failed != null) {
                failed.handle(new BodyTooLargeException(limit));
            }
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!exceeded) {
                                handler.handle(end);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
