package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Codes given out beforehand: to whom, how many were used, and what came back. */
@ApplicationScoped
class Leases {

    private static final String LIST = "code-blocks";

    private final CodeBlocks blocks;
    private final AgencyScope scope;
    private final ReplicatedAgencies agencies;
    private final IntakeConfig config;
    private final Cursors cursors;
    private final Clock clock;

    Leases(
            CodeBlocks blocks,
            AgencyScope scope,
            ReplicatedAgencies agencies,
            IntakeConfig config,
            Cursors cursors,
            Clock clock) {
        this.blocks = blocks;
        this.scope = scope;
        this.agencies = agencies;
        this.config = config;
        this.cursors = cursors;
        this.clock = clock;
    }

    CodeBlockView lease(String agency, LocalDate day, int size) {
        scope.requireListing(agency);
        requireNear(day, BusinessDays.of(clock.instant()), config);
        return view(blocks.lease(agency, day, size, scope.caller().subject(), clock.instant()));
    }

    /** A code has two digits for the year and one life: those of another century or of last week would be given out twice. */
    static void requireNear(LocalDate day, LocalDate today, IntakeConfig config) {
        LocalDate first = today.minusDays(config.leaseBehind());
        LocalDate last = today.plusDays(config.leaseAhead());
        if (day.isBefore(first) || day.isAfter(last)) {
            throw Problems.unprocessable(
                    "day-not-leasable",
                    Text.of(
                            "Chỉ cấp dải mã cho ngày làm việc sắp tới, không cấp cho ngày đã qua hoặc ngày quá xa.",
                            "Codes are leased for the days to come, not for days gone by nor for those far ahead."),
                    Violation.at("/day", "phải từ " + first + " đến " + last, "must be from " + first + " to " + last));
        }
    }

    /** What was not used is accepted no longer; doing it again changes nothing. */
    @Transactional
    CodeBlockView giveBack(String from) {
        CodeBlock block = locked(from);
        boolean may = block.holder().equals(scope.caller().subject())
                || scope.caller().is(Role.HEAD);
        if (!may) {
            throw Problems.forbidden();
        }
        blocks.giveBack(block.from(), clock.instant());
        return view(blocks.of(block.from()).orElseThrow());
    }

    /** What was recorded under the codes stays; from now on the other account uses the rest, and doing it again changes nothing. */
    @Transactional
    CodeBlockView takeOver(String from, String account, String reason) {
        CodeBlock block = locked(from);
        if (block.returnedAt() != null) {
            throw Problems.conflict(
                    "code-block-returned",
                    Text.of(
                            "Dải mã này đã được trả lại, không chuyển cho ai được nữa.",
                            "The block was given back; there is nothing left to take over."));
        }
        if (!block.holder().equals(account)) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            String by = scope.caller().subject();
            blocks.takeOver(block, new CodeBlock.TakeOver(block.holder(), account, now, by, reason));
        }
        return view(blocks.of(block.from()).orElseThrow());
    }

    private CodeBlock locked(String from) {
        return DossierCode.parse(from)
                .filter(code -> scope.covers(code.agency()))
                .flatMap(blocks::startingWith)
                .orElseThrow(Problems::notFound);
    }

    /** @param agency narrows the list to that agency and all below it; null for all the caller may see */
    @Transactional
    Page<CodeBlockView> list(String agency, LocalDate day, Integer limit, String cursor) {
        if (agency != null) {
            scope.requireListing(agency);
        }
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of() : cursors.decode(LIST, cursor);
        String own = agency == null ? scope.caller().agency() : agency;
        List<CodeBlock> rows = blocks.list(own, agencies.path(own).orElse(own), day, after, size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.day(), last.agency(), last.first()))
                .map(this::view);
    }

    private CodeBlockView view(CodeBlock block) {
        Duration oldest = config.oldest().get(Role.COUNTER.wireName());
        Instant expiresAt =
                oldest == null ? null : BusinessDays.endExclusive(block.day()).plus(oldest);
        return CodeBlockView.of(block, expiresAt, clock.instant());
    }
}
