package vn.cchc.dossier.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.domain.SupplementPolicy;
import vn.cchc.dossier.procedure.Authority.Delegation;
import vn.cchc.dossier.procedure.Lifecycle.Change;
import vn.cchc.dossier.procedure.Lifecycle.DecidingDocument;
import vn.cchc.dossier.procedure.Lifecycle.Ending;
import vn.cchc.dossier.procedure.Procedure.FieldOfWork;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.dossier.procedure.ProcedureVersion.Fee;
import vn.cchc.dossier.procedure.ProcedureVersion.Form;
import vn.cchc.dossier.procedure.ProcedureVersion.PublishedTerm;
import vn.cchc.dossier.procedure.ProcedureVersion.Receiving;
import vn.cchc.kit.problem.Text;

/** Reads a row into a procedure with one version; what the catalogue demands of it is checked afterwards. */
final class SheetRowReader {

    private static final int COMPONENT_PARTS = 9;
    private static final int FEE_PARTS = 3;
    private static final int STEP_PARTS = 7;
    private static final int DELEGATION_PARTS = 3;

    private final SheetCells cells;

    SheetRowReader(SheetCells cells) {
        this.cells = cells;
    }

    Procedure read() {
        return new Procedure(
                cells.text(SheetColumn.CODE),
                cells.text(SheetColumn.NAME),
                new FieldOfWork(cells.text(SheetColumn.FIELD_CODE), cells.text(SheetColumn.FIELD_NAME)),
                cells.read(SheetColumn.LEVEL, text -> SheetWords.constant(Level.class, ProcedureWords::of, text), null),
                List.of(version()),
                cells.read(
                        SheetColumn.KIND,
                        text -> SheetWords.constant(ProcedureKind.class, ProcedureWords::of, text),
                        null),
                cells.read(SheetColumn.PUBLIC_AT, SheetRowReader::publicAt, null),
                null);
    }

    private ProcedureVersion version() {
        return new ProcedureVersion(
                cells.read(SheetColumn.FROM, SheetWords::day, null),
                cells.read(SheetColumn.TO, SheetWords::day, null),
                cells.text(SheetColumn.BASIS),
                cells.read(SheetColumn.TERM, SheetWords::term, null),
                channelTerms(),
                cells.read(
                        SheetColumn.SUPPLEMENT,
                        text -> SheetWords.constant(SupplementPolicy.class, ProcedureWords::of, text),
                        null),
                cells.items(SheetColumn.COMPONENTS, COMPONENT_PARTS, SheetRowReader::component),
                cells.items(SheetColumn.FEES, FEE_PARTS, SheetRowReader::fee),
                cells.read(SheetColumn.CHANNELS, SheetRowReader::channels, Set.of()),
                cells.read(SheetColumn.ONLINE, SheetWords::online, null),
                cells.read(SheetColumn.IMMEDIATE, SheetWords::yes, null),
                cells.items(SheetColumn.STEPS, STEP_PARTS, SheetRowReader::step),
                cells.read(SheetColumn.POST_IN, SheetWords::yes, null),
                cells.read(SheetColumn.POST_OUT, SheetWords::yes, null),
                cells.read(SheetColumn.EXEMPT, SheetWords::yes, null),
                lifecycle(),
                cells.read(SheetColumn.RECEIVING, text -> new Receiving(SheetWords.time(text)), null),
                authority(),
                cells.text(SheetColumn.GUIDE));
    }

    private Map<Channel, PublishedTerm> channelTerms() {
        Map<Channel, PublishedTerm> terms = new EnumMap<>(Channel.class);
        cells.items(
                        SheetColumn.CHANNEL_TERMS,
                        2,
                        parts -> Map.entry(channel(parts.get(0)), SheetWords.term(parts.get(1))))
                .forEach(entry -> terms.put(entry.getKey(), entry.getValue()));
        return terms;
    }

    private Lifecycle lifecycle() {
        DecidingDocument decision =
                decision(SheetColumn.DECISION_NUMBER, SheetColumn.DECISION_DATE, SheetColumn.DECISION_ISSUER);
        return new Lifecycle(change(SheetColumn.CHANGE), decision, ending());
    }

    /** Why there is no version after this one; a row that says nothing of it leaves what is on record. */
    private Ending ending() {
        Change change = change(SheetColumn.ENDING);
        String replacedBy = cells.text(SheetColumn.ENDING_BY);
        DecidingDocument decision =
                decision(SheetColumn.ENDING_NUMBER, SheetColumn.ENDING_DATE, SheetColumn.ENDING_ISSUER);
        boolean ended = change != null || replacedBy != null || decision != null;
        return ended ? new Ending(change, decision, replacedBy) : null;
    }

    private Change change(SheetColumn column) {
        return cells.read(column, text -> SheetWords.constant(Change.class, ProcedureWords::of, text), null);
    }

    private DecidingDocument decision(SheetColumn ofNumber, SheetColumn ofDate, SheetColumn ofIssuer) {
        String number = cells.text(ofNumber);
        LocalDate date = cells.read(ofDate, SheetWords::day, null);
        String issuer = cells.text(ofIssuer);
        boolean decided = number != null || date != null || issuer != null;
        return decided ? new DecidingDocument(number, date, issuer) : null;
    }

    /** Kinds of units are words, codes have digits and dots. */
    private static PublicAt publicAt(String cell) {
        Map<Boolean, List<String>> units = Arrays.stream(cell.split("[,;\n]"))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.partitioningBy(unit -> unit.matches("[A-Z_]+")));
        return new PublicAt(units.get(true), units.get(false));
    }

    private Authority authority() {
        String agency = cells.text(SheetColumn.AGENCY);
        List<Delegation> delegations =
                cells.items(SheetColumn.DELEGATION, DELEGATION_PARTS, SheetRowReader::delegation);
        if (delegations.size() > 1) {
            cells.report(SheetColumn.DELEGATION, Text.of("chỉ được một dòng", "must be a single line"));
        }
        Delegation delegation = delegations.isEmpty() ? null : delegations.get(0);
        return agency == null && delegation == null ? null : new Authority(agency, delegation);
    }

    private static Delegation delegation(List<String> parts) {
        return new Delegation(
                SheetWords.constant(Authority.Way.class, ProcedureWords::of, parts.get(0)),
                orNull(parts.get(1)),
                orNull(parts.get(2)));
    }

    private static Set<Channel> channels(String cell) {
        Set<Channel> channels = new LinkedHashSet<>();
        Arrays.stream(cell.split("[,;\n]"))
                .filter(part -> !part.isBlank())
                .forEach(part -> channels.add(channel(part)));
        return channels;
    }

    private static Channel channel(String words) {
        return SheetWords.constant(Channel.class, ProcedureWords::of, words);
    }

    private static Component component(List<String> parts) {
        String form = parts.get(6);
        return new Component(
                parts.get(0),
                parts.get(1),
                SheetWords.count(parts.get(2)),
                SheetWords.count(parts.get(3)),
                SheetWords.yes(parts.get(4)),
                parts.get(5).isEmpty() ? null : SheetWords.yes(parts.get(5)),
                form.isEmpty() ? null : new Form(orNull(parts.get(7)), form, orNull(parts.get(8))));
    }

    private static Fee fee(List<String> parts) {
        return new Fee(parts.get(0), parts.get(1), SheetWords.number(parts.get(2)));
    }

    private static Step step(List<String> parts) {
        return new Step(
                orNull(parts.get(0)),
                parts.get(1),
                parts.get(2).isEmpty()
                        ? null
                        : SheetWords.constant(Step.StaffRole.class, StepWords::role, parts.get(2)),
                orNull(parts.get(3)),
                parts.get(4).isEmpty() ? null : SheetWords.term(parts.get(4)),
                parts.get(5).isEmpty() ? null : SheetWords.count(parts.get(5)),
                parts.get(6).isEmpty() ? null : SheetWords.constant(Step.Kind.class, StepWords::kind, parts.get(6)));
    }

    private static String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
