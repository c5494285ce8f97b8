package vn.cchc.dossier.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.SupplementPolicy;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.TermUnit;

/**
 * A procedure as one decision published it.
 *
 * @param term the time for settling it, for every channel that {@code channelTerms} does not name
 * @param onlineLevel 2 information only, 3 partly online, 4 fully online
 * @param immediateResult the citizen waits for the result at the counter
 */
public record ProcedureVersion(
        @NotNull LocalDate effectiveFrom,
        LocalDate effectiveTo,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotNull @Valid PublishedTerm term,
        @Valid Map<Channel, @NotNull PublishedTerm> channelTerms,
        @NotNull SupplementPolicy supplementPolicy,
        @NotNull @Size(max = 100) @Valid List<@NotNull Component> components,
        @Size(max = 50) @Valid List<@NotNull Fee> fees,
        @NotEmpty Set<@NotNull Channel> channels,
        @Min(2) @Max(4) Integer onlineLevel,
        Boolean immediateResult,
        @Size(max = 50) @Valid List<@NotNull Step> steps) {

    public ProcedureVersion {
        channelTerms = channelTerms == null ? Map.of() : channelTerms;
        immediateResult = immediateResult != null && immediateResult;
        fees = fees == null ? List.of() : fees;
        steps = steps == null ? List.of() : steps;
    }

    /** A term as published. */
    public record PublishedTerm(
            @NotNull @Min(0) @Max(Term.LONGEST) Integer amount,
            @NotNull TermUnit unit) {
        Term asTerm() {
            return new Term(amount, unit);
        }

        @AssertTrue(message = "thời hạn trong ngày phải ghi theo ngày, không ghi 0 giờ")
        boolean isWithinTheDayInDays() {
            return amount == null || amount > 0 || unit != TermUnit.WORKING_HOUR;
        }
    }

    /** What the citizen has to bring: this many originals and copies, or a digital file where that is accepted. */
    public record Component(
            @NotBlank @Size(max = 50) String code,
            @NotBlank @Size(max = 1000) String name,
            @Min(0) @Max(100) Integer originals,
            @Min(0) @Max(100) Integer copies,
            Boolean digital,
            Boolean required) {
        public Component {
            originals = originals == null ? 0 : originals;
            copies = copies == null ? 0 : copies;
            digital = digital != null && digital;
            required = required == null || required;
        }
    }

    /** A fee or charge in đồng. */
    public record Fee(
            @NotBlank @Size(max = 50) String code,
            @NotBlank @Size(max = 500) String name,
            @NotNull @Min(0) Long amount) {}

    /** A step of the internal process and its share of the term. */
    public record Step(
            @NotBlank @Size(max = 500) String name,
            @Size(max = 35) String agency,
            @Valid PublishedTerm term) {}

    public Term termFor(Channel channel) {
        return channelTerms.getOrDefault(channel, term).asTerm();
    }

    @AssertTrue(message = "ngày hết hiệu lực phải sau ngày có hiệu lực")
    boolean isPeriodInOrder() {
        return effectiveFrom == null || effectiveTo == null || !effectiveTo.isBefore(effectiveFrom);
    }
}
