package vn.cchc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A real Kafka broker in KRaft mode as a process of its own, with its own libraries, and the topics we use. */
final class KafkaPart implements RunningPart {
    private static final int HEAP_MEGABYTES = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> QUIET = Map.of();

    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private volatile ManagedProcess process;

    KafkaPart(Layout layout, Ports ports, Secrets secrets) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
    }

    @Override
    public void start() {
        Path folder = layout.data(Part.KAFKA);
        Path settings = folder.resolve("server.properties");
        try {
            Files.createDirectories(folder);
            try (var writer = Files.newBufferedWriter(settings)) {
                settings(folder.resolve("data")).store(writer, null);
            }
            if (!Files.exists(folder.resolve("data/meta.properties"))) {
                format(settings);
            }
        } catch (IOException e) {
            throw new StackFailure("Kafka can't be set up: " + e.getMessage(), e);
        }
        process = ManagedProcess.start(command("kafka.Kafka", settings.toString()), QUIET, layout, Part.KAFKA);
        Topics topics = new Topics(bootstrap());
        Wait.until(Part.KAFKA, topics::brokerAnswers, process, PATIENCE);
        topics.create();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(30);
        }
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public String tail(int lines) {
        return ManagedProcess.tail(layout.log(Part.KAFKA), lines);
    }

    private String bootstrap() {
        return Ports.HOST + ":" + ports.of(Port.KAFKA);
    }

    private void format(Path settings) {
        List<String> words =
                command("kafka.tools.StorageTool", "format", "-t", secrets.kafkaClusterId(), "-c", settings.toString());
        ManagedProcess formatting = ManagedProcess.start(words, QUIET, layout, Part.KAFKA);
        if (!formatting.finishes(60)) {
            throw new StackFailure(
                    "Kafka's storage can't be formatted. The end of its log:%n%s".formatted(formatting.tail(20)));
        }
    }

    private List<String> command(String mainClass, String... arguments) {
        Path libraries = layout.brokerLibraries();
        if (!Files.isDirectory(libraries)) {
            throw new StackFailure("Kafka isn't there: %s is missing. deploy/local/up builds it.".formatted(libraries));
        }
        List<String> words = Java.command(
                HEAP_MEGABYTES,
                List.of(
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                        "-cp",
                        libraries + "/*",
                        mainClass));
        words.addAll(List.of(arguments));
        return words;
    }

    private Properties settings(Path data) {
        // Nobody but the broker itself talks to its controller, so any free port does.
        int controller = ports.another();
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@" + Ports.HOST + ":" + controller);
        settings.setProperty(
                "listeners", "PLAINTEXT://%s,CONTROLLER://%s:%d".formatted(bootstrap(), Ports.HOST, controller));
        settings.setProperty("advertised.listeners", "PLAINTEXT://" + bootstrap());
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("log.dirs", data.toString());
        // A misspelt topic must fail, not appear.
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("offsets.topic.num.partitions", "5");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.num.partitions", "5");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        // Committed positions outlive a weekend with the machine switched off.
        settings.setProperty(
                "offsets.retention.minutes", String.valueOf(Duration.ofDays(30).toMinutes()));
        return settings;
    }
}
