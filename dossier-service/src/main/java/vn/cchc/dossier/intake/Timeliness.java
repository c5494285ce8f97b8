package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Refuses what cannot have happened yet, and what happened too long ago for the sender to record it. */
@ApplicationScoped
public class Timeliness {

    private static final Instant FIRST_SUBMISSION = Instant.parse("2000-01-01T00:00:00Z");

    private final IntakeConfig config;
    private final Clock clock;

    Timeliness(IntakeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Now, in the precision in which the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public void require(Instant occurredAt, Set<Role> roles) {
        require("/occurredAt", occurredAt, roles);
    }

    /** @param pointer where the moment stands in what was sent */
    public void require(String pointer, Instant occurredAt, Set<Role> roles) {
        Instant now = now();
        if (occurredAt.isAfter(now.plus(config.skew()))) {
            throw Problems.validation(Violation.at(pointer, "nằm trong tương lai", "lies in the future"));
        }
        Optional<Duration> oldest = oldest(roles);
        if (oldest.isPresent() && occurredAt.isBefore(now.minus(oldest.get()))) {
            throw tooOld(pointer);
        }
    }

    private static Problem tooOld(String pointer) {
        return Problems.unprocessable(
                "too-old",
                Text.of(
                        "Sự việc xảy ra quá lâu so với quyền ghi nhận của tài khoản.",
                        "It happened too long ago for this account to record it."),
                Violation.at(pointer, "quá cũ", "is too old"));
    }

    /** A receipt is corrected no further back than its sender could have recorded it when it was taken down. */
    void requireCorrected(String pointer, Instant receivedAt, Instant takenDownFor, Set<Role> roles) {
        Optional<Duration> oldest = oldest(roles);
        if (oldest.isPresent() && receivedAt.isBefore(takenDownFor.minus(oldest.get()))) {
            throw tooOld(pointer);
        }
    }

    /** Nothing is received before it was sent; no system of ours took anything in before {@link #FIRST_SUBMISSION}. */
    void requireSubmitted(Instant submittedAt, Instant receivedAt) {
        if (submittedAt == null) {
            return;
        }
        if (submittedAt.isAfter(receivedAt)) {
            throw Problems.validation(
                    Violation.at("/submittedAt", "sau thời điểm tiếp nhận", "is later than the receipt"));
        }
        if (submittedAt.isBefore(FIRST_SUBMISSION)) {
            throw Problems.validation(Violation.at("/submittedAt", "quá cũ", "is too old"));
        }
    }

    /** The most generous of the sender's roles counts; empty when one of them has no limit. */
    private Optional<Duration> oldest(Set<Role> roles) {
        if (roles.stream().anyMatch(role -> !config.oldest().containsKey(role.wireName()) && records(role))) {
            return Optional.empty();
        }
        return roles.stream()
                .map(role -> config.oldest().get(role.wireName()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static boolean records(Role role) {
        return switch (role) {
            case PORTAL, COUNTER, OFFICER, HEAD, MIGRATOR -> true;
            case PLAN_MANAGER, REPORTER, ANALYST, EVENT_READER, ADMIN -> false;
        };
    }
}
