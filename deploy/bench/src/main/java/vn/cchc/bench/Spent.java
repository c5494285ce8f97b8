package vn.cchc.bench;

import java.util.Locale;
import vn.cchc.local.Part;

/** Processor time a service, the database and the broker have spent since a moment. */
final class Spent {
    private static final double MILLIS_OF_TWO_PROCESSORS = 2_000;

    private final BenchStack stack;
    private final Part part;
    private final long service;
    private final long database;
    private final long broker;

    private Spent(BenchStack stack, Part part) {
        this.stack = stack;
        this.part = part;
        this.service = service();
        this.database = database();
        this.broker = broker();
    }

    static Spent from(BenchStack stack, Part service) {
        return new Spent(stack, service);
    }

    /** What each of so many events cost, and how many two processors do that have nothing else to do. */
    String each(long events) {
        double ofService = (double) (service() - service) / events;
        double ofDatabase = (double) (database() - database) / events;
        double ofBroker = (double) (broker() - broker) / events;
        return String.format(
                Locale.ROOT,
                "CPU-ms each: service %.3f + database %.3f + broker %.3f; two processors of their own do %.0f/s",
                ofService,
                ofDatabase,
                ofBroker,
                MILLIS_OF_TWO_PROCESSORS / (ofService + ofDatabase + ofBroker));
    }

    private long service() {
        return Cpu.ofProcess(stack.pid(part));
    }

    private long database() {
        return Cpu.ofServer(stack.pid(Part.POSTGRES));
    }

    private long broker() {
        return Cpu.ofProcess(stack.pid(Part.KAFKA));
    }
}
