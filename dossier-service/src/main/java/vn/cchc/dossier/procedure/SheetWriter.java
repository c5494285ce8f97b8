package vn.cchc.dossier.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.procedure.Lifecycle.DecidingDocument;
import vn.cchc.dossier.procedure.Lifecycle.Ending;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.dossier.procedure.ProcedureVersion.Form;
import vn.cchc.kit.problem.Text;

/** A version of a procedure as a row of {@link SheetColumn}s, in the words that the reader knows. */
final class SheetWriter {

    private SheetWriter() {}

    static List<Object> row(Procedure procedure, ProcedureVersion version) {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                procedure.code(),
                procedure.name(),
                ProcedureWords.of(procedure.kind()).vi(),
                procedure.field().code(),
                procedure.field().name(),
                ProcedureWords.of(procedure.level()).vi(),
                version.effectiveFrom(),
                version.effectiveTo(),
                version.legalBasis()));
        cells.addAll(ways(version));
        cells.add(SheetLines.write(
                version.components().stream().map(SheetWriter::component).toList()));
        cells.add(SheetLines.write(version.fees().stream()
                .map(fee -> Arrays.<Object>asList(fee.code(), fee.name(), fee.amount()))
                .toList()));
        cells.add(
                SheetLines.write(version.steps().stream().map(SheetWriter::step).toList()));
        cells.addAll(conduct(version));
        cells.addAll(publication(version.lifecycle()));
        cells.addAll(ending(version.lifecycle().ending()));
        cells.add(publicAt(procedure.publicAt()));
        return cells;
    }

    private static List<Object> publication(Lifecycle lifecycle) {
        DecidingDocument decision = lifecycle.decision();
        return Arrays.asList(
                lifecycle.change() == null
                        ? null
                        : ProcedureWords.of(lifecycle.change()).vi(),
                decision == null ? null : decision.number(),
                decision == null ? null : decision.date(),
                decision == null ? null : decision.issuer());
    }

    private static List<Object> ending(Ending ending) {
        return ending == null
                ? Arrays.asList(null, null, null, null, null)
                : Arrays.asList(
                        ProcedureWords.of(ending.change()).vi(),
                        ending.replacedBy(),
                        ending.decision().number(),
                        ending.decision().date(),
                        ending.decision().issuer());
    }

    private static String publicAt(PublicAt units) {
        return units == null
                ? null
                : Stream.concat(units.kinds().stream(), units.agencies().stream())
                        .collect(Collectors.joining("\n"));
    }

    private static List<Object> ways(ProcedureVersion version) {
        return Arrays.asList(
                ProcedureWords.of(version.term()).vi(),
                SheetLines.write(Arrays.stream(Channel.values())
                        .filter(version.channelTerms()::containsKey)
                        .map(channel -> Arrays.<Object>asList(
                                ProcedureWords.of(channel).vi(),
                                ProcedureWords.of(version.channelTerms().get(channel))
                                        .vi()))
                        .toList()),
                ProcedureWords.of(version.supplementPolicy()).vi(),
                version.channels().stream()
                        .sorted()
                        .map(ProcedureWords::of)
                        .map(Text::vi)
                        .collect(Collectors.joining(", ")),
                version.onlineLevel() == null
                        ? null
                        : ProcedureWords.online(version.onlineLevel()).vi(),
                yesOrNo(version.immediateResult()),
                yesOrNo(version.postalIn()),
                yesOrNo(version.postalOut()),
                yesOrNo(version.exemptFromSystem()),
                version.receiving() == null
                        ? null
                        : version.receiving().nextDayAfter().toString());
    }

    private static List<Object> conduct(ProcedureVersion version) {
        Authority authority = version.authority();
        Authority.Delegation delegation = authority == null ? null : authority.delegation();
        return Arrays.asList(
                authority == null ? null : authority.agency(),
                delegation == null
                        ? null
                        : SheetLines.write(List.of(Arrays.asList(
                                ProcedureWords.of(delegation.way()).vi(), delegation.from(), delegation.document()))),
                version.guide());
    }

    private static List<Object> component(Component component) {
        Form form = component.form();
        return Arrays.asList(
                component.code(),
                component.name(),
                component.originals(),
                component.copies(),
                yesOrNo(component.digital()),
                yesOrNo(component.required()),
                form == null ? null : form.name(),
                form == null ? null : form.code(),
                form == null ? null : form.link());
    }

    private static List<Object> step(Step step) {
        return Arrays.asList(
                step.code(),
                step.name(),
                StepWords.role(step.role()).vi(),
                step.agency(),
                step.term() == null ? null : ProcedureWords.of(step.term()).vi(),
                step.leg(),
                StepWords.kind(step.kind()).vi());
    }

    static String yesOrNo(boolean value) {
        return value ? "Có" : "Không";
    }
}
