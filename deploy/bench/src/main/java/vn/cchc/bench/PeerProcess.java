package vn.cchc.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.cchc.local.Layout;

/** One of the applications under deploy/bench/peers, with its own database on the stack's server. */
final class PeerProcess implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int TRIES = 600;
    private static final long PAUSE_MILLIS = 200;

    private final Process process;
    private final int port;

    private PeerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static PeerProcess start(BenchStack stack, String name, int connections) {
        Path jar = Layout.findRepository().resolve("deploy/bench/peers/" + name + "/target/peer.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing; deploy/bench/run builds it.");
        }
        int port = freePort();
        Map<String, String> settings = stack.newDatabase("peer_" + name.replace('-', '_'));
        settings.put("PEER_PORT", String.valueOf(port));
        settings.put("PEER_POOL", String.valueOf(connections));
        PeerProcess peer = new PeerProcess(launch(stack, name, jar, settings), port);
        Runtime.getRuntime().addShutdownHook(new Thread(peer::close, "stop " + name));
        peer.awaitPort(name);
        return peer;
    }

    long pid() {
        return process.pid();
    }

    URI address() {
        return URI.create("http://" + HOST + ":" + port);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(BenchStack stack, String name, Path jar, Map<String, String> settings) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(stack.jvmFlags().split(" ")));
        words.addAll(List.of("-jar", jar.toString()));
        File log = stack.running()
                .layout()
                .home()
                .resolve("log/peer-" + name + ".log")
                .toFile();
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log);
        // As the stack does it for our own services.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitPort(String name) {
        for (int tries = 0; tries < TRIES && process.isAlive(); tries++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(HOST, port), 1000);
                return;
            } catch (IOException notYet) {
                Pause.millis(PAUSE_MILLIS);
            }
        }
        throw new IllegalStateException(name + " doesn't start; its log is in the stack's log folder.");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
