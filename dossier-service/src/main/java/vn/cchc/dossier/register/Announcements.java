package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.RecordedEvent;

/**
 * What the system itself records about many dossiers. Thousands of deadlines end in the same second, at the close of the
 * office: each kind of row takes one statement for all, not one for each.
 */
@ApplicationScoped
public class Announcements {

    /** One event the system found owing, and what is remembered with it. */
    public record Announcement(RecordedEvent event, Entry entry) {}

    private final Register register;

    Announcements(Register register) {
        this.register = register;
    }

    /**
     * Records what each of the dossiers owes, in the transaction at hand; one that owes nothing gets its checks put right. What
     * another replica or a request holds is passed over; the next sweep comes back to what still owes something then.
     *
     * @return how many owed something
     */
    public int record(List<String> codes, Instant now, Function<Dossier, Optional<Announcement>> owed) {
        return register.together(() -> {
            int found = 0;
            for (Dossier dossier : register.lockFree(codes)) {
                Optional<Announcement> announcement = owed.apply(dossier);
                if (announcement.isPresent()) {
                    register.append(
                            List.of(announcement.get().event()),
                            announcement.get().entry());
                    found++;
                } else {
                    register.recheck(dossier, now);
                }
            }
            return found;
        });
    }
}
