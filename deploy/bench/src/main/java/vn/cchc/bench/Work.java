package vn.cchc.bench;

import java.util.function.IntUnaryOperator;

/** A contender put together from its parts. */
final class Work implements Contender {
    private final String name;
    private final long pid;
    private final Runnable settle;
    private final IntUnaryOperator work;

    Work(String name, long pid, Runnable settle, IntUnaryOperator work) {
        this.name = name;
        this.pid = pid;
        this.settle = settle;
        this.work = work;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public int work(int client) {
        return work.applyAsInt(client);
    }

    @Override
    public void settle() {
        settle.run();
    }
}
