package vn.cchc.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import vn.cchc.kit.messaging.BackOff;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.messaging.StopSignal;
import vn.cchc.kit.messaging.Worker;

/** Runs the consumers of each handler from the start of the service to its stop. */
@ApplicationScoped
class InboxConsumers {

    private final List<InboxHandler> handlers;
    private final MessagingConfig config;
    private final DataSource dataSource;
    private final MeterRegistry meters;
    private final DeadLetters deadLetters;
    private final List<Worker> workers = new ArrayList<>();

    InboxConsumers(
            @All List<InboxHandler> handlers, MessagingConfig config, DataSource dataSource, MeterRegistry meters) {
        this.handlers = handlers;
        this.config = config;
        this.dataSource = dataSource;
        this.meters = meters;
        this.deadLetters = new DeadLetters(
                () -> InboxClients.deadLetterProducer(config.kafka(), config.service() + "-dead-letters"),
                config.service());
    }

    void start(@Observes StartupEvent event) {
        if (!config.inbox().enabled()) {
            return;
        }
        requireOneHandlerPerTopic();
        handlers.forEach(handler -> {
            for (int number = 1; number <= handler.consumers(); number++) {
                workers.add(worker(handler, number));
            }
        });
        workers.forEach(Worker::start);
    }

    void stop(@Observes ShutdownEvent event) {
        workers.forEach(Worker::askToStop);
        workers.forEach(worker -> worker.awaitStop(config.stopWithin()));
        deadLetters.close();
    }

    /** Names of the consumer threads that should run and don't. */
    List<String> dead() {
        return workers.stream()
                .filter(worker -> !worker.isAlive())
                .map(Worker::name)
                .toList();
    }

    private Worker worker(InboxHandler handler, int number) {
        String topic = handler.topic();
        InboxMetrics metrics = new InboxMetrics(meters, topic);
        Positions positions = new Positions(topic, dataSource);
        OnceOnly onceOnly = new OnceOnly(handler, this::inTransaction, dataSource, metrics, positions);
        RecordProcessor processor = new RecordProcessor(
                onceOnly, deadLetters, metrics, config.inbox().attempts());
        StopSignal stop = new StopSignal();
        InboxConsumer consumer = new InboxConsumer(
                topic,
                () -> InboxClients.consumer(config, topic, number),
                processor,
                positions,
                new BackOff(config),
                stop);
        return new Worker("inbox-" + InboxClients.numbered(topic, number), stop, consumer);
    }

    private void inTransaction(Runnable work) {
        int seconds = (int) config.inbox().transaction().toSeconds();
        QuarkusTransaction.requiringNew().timeout(seconds).run(work);
    }

    private void requireOneHandlerPerTopic() {
        Set<String> topics = new HashSet<>();
        for (InboxHandler handler : handlers) {
            if (!topics.add(handler.topic())) {
                throw new IllegalStateException("Two handlers consume " + handler.topic());
            }
        }
    }
}
