package vn.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which port each part listens on, all on the loopback address. */
public final class Ports {
    static final String HOST = "127.0.0.1";

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    }

    /** The usual ports, moved by {@code CCHC_<PART>_PORT} where that is set. */
    public static Ports from(Map<String, String> environment) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            String value = environment.getOrDefault(port.variable(), "").strip();
            numbers.put(port, value.isEmpty() ? port.usual() : parse(port, value));
        }
        return new Ports(numbers);
    }

    /** Free ports chosen by the system, so that several stacks run beside each other. */
    public static Ports random() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Port port : Port.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST));
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no free port left", e);
        }
        return new Ports(numbers);
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    public int of(Part part) {
        return of(Port.of(part));
    }

    /** One line for each port of these parts that can't be used, naming the port, the part and what to set. */
    List<String> problems(Collection<Part> parts) {
        List<String> problems = new ArrayList<>();
        Map<Integer, Port> seen = new java.util.HashMap<>();
        for (Port port : Port.values()) {
            if (!parts.contains(port.part())) {
                continue;
            }
            Port other = seen.putIfAbsent(of(port), port);
            if (other != null) {
                problems.add("Port %d is given to both %s and %s; set %s to another one."
                        .formatted(of(port), other, port, port.variable()));
            } else if (taken(of(port))) {
                problems.add("Port %d, wanted for %s, is taken; free it or set %s to another one."
                        .formatted(of(port), port.part().label(), port.variable()));
            }
        }
        return problems;
    }

    /** A free port that none of these parts is going to use. */
    int another() {
        int port = free();
        while (numbers.containsValue(port)) {
            port = free();
        }
        return port;
    }

    /** A port the system hands out, for what nobody addresses from outside. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port left", e);
        }
    }

    private static boolean taken(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HOST, number));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int parse(Port port, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number > 0 && number < 65_536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers out of range
        }
        throw new StackFailure(
                "%s must be a port number from 1 to 65535, not \"%s\"".formatted(port.variable(), value));
    }
}
