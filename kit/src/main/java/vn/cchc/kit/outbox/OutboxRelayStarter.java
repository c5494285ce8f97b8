package vn.cchc.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.messaging.StopSignal;
import vn.cchc.kit.messaging.Worker;

/** Runs the relay from the start of the service to its stop. */
@ApplicationScoped
class OutboxRelayStarter {

    private final MessagingConfig config;
    private final String url;
    private final Properties login = new Properties();
    private final Worker worker;

    OutboxRelayStarter(
            MessagingConfig config,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.config = config;
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", config.service() + "-outbox");
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "30");
        login.setProperty("tcpKeepAlive", "true");
        this.worker = worker(meters);
    }

    void start(@Observes StartupEvent event) {
        if (config.relay().enabled()) {
            worker.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.askToStop();
        worker.awaitStop(config.stopWithin());
    }

    private Worker worker(MeterRegistry meters) {
        StopSignal stop = new StopSignal();
        OutboxPublisher publisher = new OutboxPublisher(() -> RelayProducer.create(config));
        return new Worker(
                "outbox-relay",
                stop,
                new OutboxRelay(this::connect, publisher, config, stop, new RelayMetrics(meters)));
    }

    private Connection connect() throws SQLException {
        return new Driver().connect(url, login);
    }
}
