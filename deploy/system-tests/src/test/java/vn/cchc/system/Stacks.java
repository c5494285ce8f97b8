package vn.cchc.system;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import vn.cchc.local.LocalStack;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.StackOptions;
import vn.cchc.local.demo.ProvinceYear;

/**
 * Stacks of the tests' own, on free ports, with their data under target; none outlives the tests. Classes run two at a time: one
 * on the stack of the demonstration, one on a stack that services are stopped on.
 */
final class Stacks {
    /** What day it is in the province. */
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Locked by classes that look at the demonstration's outcome or go on from there. */
    static final String DEMONSTRATED = "the stack of the demonstration";

    /** Locked by classes with another stack, and with what RestAssured keeps for all of a JVM. */
    static final String OTHER = "any other stack";

    /** The commune whose counter takes in the one dossier. */
    static final String COUNTER = "H90.41";

    private static Demonstrated demonstrated;
    private static Received received;

    private Stacks() {}

    static RunningStack fresh(String name) {
        Path home = Path.of("target", "stack-" + name).toAbsolutePath();
        delete(home);
        RunningStack stack = LocalStack.start(StackOptions.temporary(home));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop " + name));
        return stack;
    }

    /** The stack on which the demonstration was played, once for all tests that look at its outcome. */
    static synchronized Demonstrated demonstrated() {
        if (demonstrated == null) {
            RunningStack stack = fresh("demonstration");
            ProvinceYear year = new ProvinceYear(stack, CLOCK, System.out);
            List<String> faults = year.play();
            long dossiers = Database.of(stack, Part.DOSSIER).number("select count(*) from dossier");
            demonstrated = new Demonstrated(stack, year, faults, dossiers);
        }
        return demonstrated;
    }

    /**
     * A stack with the demonstration on it; tests may add what is of the past and of their own.
     *
     * @param faults what of the figures doesn't check out
     * @param dossiers that there were when it had been played
     */
    record Demonstrated(RunningStack stack, ProvinceYear year, List<String> faults, long dossiers) {}

    /** A stack with reference data and one dossier, once for all tests that need no more; requests go to its gateway. */
    static Received received() {
        if (received == null) {
            RunningStack stack = fresh("received");
            ProvinceYear year = new ProvinceYear(stack, CLOCK, System.out);
            received = new Received(stack, year, year.receiveOne(COUNTER));
        }
        RestAssured.baseURI = received.stack().stack().gateway().toString();
        return received;
    }

    /**
     * A stack with little on it; tests may stop its services and lose what is theirs.
     *
     * @param dossier the code of the one taken in at {@link #COUNTER}
     */
    record Received(RunningStack stack, ProvinceYear year, String dossier) {}

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
