package vn.cchc.report.rebuilding;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.report.projecting.KeptAgain;

/** The logs that may be read into again, by their topics. */
@ApplicationScoped
class KeptLogs {

    private final List<KeptAgain> logs;

    KeptLogs(@All List<InboxHandler> handlers) {
        this.logs = handlers.stream()
                .filter(KeptAgain.class::isInstance)
                .map(KeptAgain.class::cast)
                .sorted(Comparator.comparing(KeptAgain::topic))
                .toList();
    }

    List<String> topics() {
        return logs.stream().map(KeptAgain::topic).toList();
    }

    KeptAgain of(String topic) {
        return logs.stream()
                .filter(kept -> kept.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }
}
