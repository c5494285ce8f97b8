package vn.cchc.plan.aim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;

/** Publishes what is to be reached, in the caller's transaction. */
@ApplicationScoped
public class ToldAims {

    static final String TOPIC = "cchc.target-events.v1";

    /** An aim as it now is; what the envelope says of it is not in the data. */
    public interface Aim {

        @JsonIgnore
        String type();

        @JsonIgnore
        String subject();

        /** The number of the change of this subject, from 1 without gaps. */
        @JsonIgnore
        long sequence();

        Instant occurredAt();
    }

    private final Outbox outbox;

    ToldAims(Outbox outbox) {
        this.outbox = outbox;
    }

    public void tell(Aim aim) {
        outbox.append(new OutboxEvent(TOPIC, aim.type(), aim.subject(), aim.sequence(), aim.occurredAt(), aim));
    }
}
