package vn.cchc.dossier.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.ServiceTerm;
import vn.cchc.dossier.domain.Steps;
import vn.cchc.dossier.domain.SupplementPolicy;
import vn.cchc.dossier.procedure.Lifecycle.Ending;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.TermUnit;

/**
 * A procedure as one decision published it.
 *
 * @param term the time for settling it, for every channel that {@code channelTerms} does not name
 * @param onlineLevel 2 information only, 3 partly online, 4 fully online
 * @param immediateResult the citizen waits for the result at the counter
 * @param steps the internal process in its order; the terms of its sequential steps sum to no more than the term
 * @param postalIn the dossier may be sent by public post; where nothing is said, as the channels say
 * @param postalOut the result may be sent by public post; where nothing is said, as for the way in
 * @param receiving when the count of the term begins; null for the moment of receipt
 * @param exemptFromSystem the provincial People's Committee lets it be handled outside the system for the time being
 * @param authority whose it is; null where nothing is said
 * @param guide where applicants find it explained step by step
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
        @Size(max = 50) @Valid List<@NotNull Step> steps,
        Boolean postalIn,
        Boolean postalOut,
        Boolean exemptFromSystem,
        @Valid Lifecycle lifecycle,
        @Valid Receiving receiving,
        @Valid Authority authority,

        @Size(max = 1000) @Pattern(regexp = LINK) String guide) {

    private static final String LINK = "https?://\\S+";

    public ProcedureVersion {
        channelTerms = channelTerms == null ? Map.of() : channelTerms;
        immediateResult = immediateResult != null && immediateResult;
        fees = fees == null ? List.of() : fees;
        steps = numbered(steps == null ? List.of() : steps);
        postalIn = postalIn == null ? channels != null && channels.contains(Channel.POST) : postalIn;
        postalOut = postalOut == null ? postalIn : postalOut;
        exemptFromSystem = exemptFromSystem != null && exemptFromSystem;
        lifecycle = lifecycle == null ? Lifecycle.unknown() : lifecycle;
    }

    /** Steps of older catalogues have no code of their own. */
    private static List<Step> numbered(List<Step> steps) {
        List<Step> numbered = new ArrayList<>(steps.size());
        for (Step step : steps) {
            boolean nameless = step != null && step.code() == null;
            numbered.add(nameless ? step.coded("B" + (numbered.size() + 1)) : step);
        }
        return Collections.unmodifiableList(numbered);
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
            Boolean required,
            @Valid Form form) {
        public Component {
            originals = originals == null ? 0 : originals;
            copies = copies == null ? 0 : copies;
            digital = digital != null && digital;
            required = required == null || required;
        }

        /** Neither on paper nor as a file. */
        boolean asksForNothing() {
            return originals == 0 && copies == 0 && !digital;
        }

        public boolean onlyAsFile() {
            return originals == 0 && copies == 0 && digital;
        }
    }

    /** The form to fill in for a component (mẫu đơn, tờ khai). */
    @Schema(name = "ProcedureForm")
    public record Form(
            @Size(max = 50) String code,
            @NotBlank @Size(max = 500) String name,

            @Size(max = 1000) @Pattern(regexp = LINK) String link) {}

    /** When the count begins: what is received later than this counts from the start of the next working day. */
    public record Receiving(@NotNull LocalTime nextDayAfter) {}

    /** The published time by that channel, what a supplement does to it and when its count begins. */
    public ServiceTerm serviceFor(Channel channel) {
        return new ServiceTerm(
                termFor(channel),
                supplementPolicy,
                receiving == null ? null : receiving.nextDayAfter(),
                new Steps(steps.stream().map(Step::published).toList()));
    }

    /** A fee or charge in đồng. */
    public record Fee(
            @NotBlank @Size(max = 50) String code,
            @NotBlank @Size(max = 500) String name,
            @NotNull @Min(0) Long amount) {}

    public Term termFor(Channel channel) {
        return publishedTermFor(channel).asTerm();
    }

    PublishedTerm publishedTermFor(Channel channel) {
        return channelTerms.getOrDefault(channel, term);
    }

    /** The same version, ended after its last day. */
    ProcedureVersion ended(LocalDate lastDay, Ending ending) {
        return new ProcedureVersion(
                effectiveFrom,
                lastDay,
                legalBasis,
                term,
                channelTerms,
                supplementPolicy,
                components,
                fees,
                channels,
                onlineLevel,
                immediateResult,
                steps,
                postalIn,
                postalOut,
                exemptFromSystem,
                lifecycle.endedBy(ending),
                receiving,
                authority,
                guide);
    }

    /** An ending that was decided is not undone by a version that doesn't know of it. */
    ProcedureVersion keepingEndingOf(ProcedureVersion stored) {
        Ending decided = stored.lifecycle().ending();
        boolean kept = lifecycle.ending() == null && decided != null;
        return kept ? ended(stored.effectiveTo(), decided) : this;
    }

    /** Several agencies take part one after the other (liên thông). */
    public boolean interlinked() {
        return steps.stream().anyMatch(step -> step.leg() > 1);
    }

    @AssertTrue(message = "ngày hết hiệu lực phải sau ngày có hiệu lực")
    boolean isPeriodInOrder() {
        return effectiveFrom == null || effectiveTo == null || !effectiveTo.isBefore(effectiveFrom);
    }
}
