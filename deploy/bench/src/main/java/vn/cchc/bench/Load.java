package vn.cchc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Lets a number of clients work on a contender, each beginning anew as soon as it is answered. */
final class Load {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double SLOW = 0.99;

    private final long databasePid;
    private final int clients;

    Load(long databasePid, int clients) {
        this.databasePid = databasePid;
        this.clients = clients;
    }

    private record Done(long units, List<Long> nanos) {}

    Round run(Contender contender, Duration time) {
        long service = Cpu.ofProcess(contender.pid());
        long database = Cpu.ofServer(databasePid);
        long begin = System.nanoTime();
        List<Done> done = all(contender, begin + time.toNanos());
        double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        contender.settle();
        List<Long> nanos = new ArrayList<>();
        done.forEach(one -> nanos.addAll(one.nanos()));
        Collections.sort(nanos);
        return new Round(
                done.stream().mapToLong(Done::units).sum(),
                seconds,
                Cpu.ofProcess(contender.pid()) - service,
                Cpu.ofServer(databasePid) - database,
                nanos.get(nanos.size() / 2) / NANOS_PER_MILLI,
                nanos.get((int) (nanos.size() * SLOW)) / NANOS_PER_MILLI);
    }

    private List<Done> all(Contender contender, long end) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Done>> running = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> one(contender, client, end)))
                    .toList();
            List<Done> done = new ArrayList<>();
            for (Future<Done> future : running) {
                done.add(future.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while measuring " + contender.name(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client of " + contender.name() + " failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Done one(Contender contender, int client, long end) {
        List<Long> nanos = new ArrayList<>();
        long units = 0;
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            units += contender.work(client);
            nanos.add(System.nanoTime() - begin);
        }
        return new Done(units, nanos);
    }
}
