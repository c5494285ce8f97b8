package vn.cchc.dossier.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.procedure.ProcedureVersion.PublishedTerm;
import vn.cchc.kit.problem.Violation;

/**
 * The internal process of a version: steps that can be told apart, legs in their order, and terms that fit into the term
 * promised to the citizen, intake, transfer and return included (NĐ 61/2018/NĐ-CP; NĐ 118/2025/NĐ-CP).
 */
final class ProcessRules {

    private final String pointer;
    private final ProcedureVersion version;
    private final TermShare share;
    private final List<Violation> violations = new ArrayList<>();

    private ProcessRules(String pointer, ProcedureVersion version, int hoursPerDay) {
        this.pointer = pointer + "/steps";
        this.version = version;
        this.share = new TermShare(hoursPerDay);
    }

    static List<Violation> check(String pointer, ProcedureVersion version, int hoursPerDay) {
        ProcessRules rules = new ProcessRules(pointer, version, hoursPerDay);
        rules.checkCodes();
        rules.checkOrder();
        rules.channelsByTerm().forEach(rules::checkTerms);
        return rules.violations.stream().distinct().toList();
    }

    /** Channels with the same term share one verdict. */
    private Map<PublishedTerm, String> channelsByTerm() {
        return version.channels().stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        version::publishedTermFor,
                        LinkedHashMap::new,
                        Collectors.mapping(Channel::name, Collectors.joining(", "))));
    }

    private void checkCodes() {
        Set<String> codes = new HashSet<>();
        for (int index = 0; index < version.steps().size(); index++) {
            if (!codes.add(version.steps().get(index).code())) {
                report(index, "code", "trùng mã với bước trước", "repeats the code of an earlier step");
            }
        }
    }

    private void checkOrder() {
        int leg = 0;
        for (int index = 0; index < version.steps().size(); index++) {
            Step step = version.steps().get(index);
            boolean begins = step.leg() == leg + 1;
            if (!begins && step.leg() != leg) {
                report(
                        index,
                        "leg",
                        "các chặng phải liên tiếp, bắt đầu từ 1",
                        "legs follow one another, beginning with 1");
                return;
            }
            checkConsultation(index, step, begins);
            leg = step.leg();
        }
    }

    private void checkConsultation(int index, Step step, boolean begins) {
        if (step.kind() != Step.Kind.CONSULTATION) {
            return;
        }
        if (begins) {
            report(
                    index,
                    "kind",
                    "mỗi chặng bắt đầu bằng một bước tuần tự, không bắt đầu bằng bước lấy ý kiến",
                    "a leg begins with a sequential step, not with a consultation");
        }
        if (step.agency() == null) {
            report(
                    index,
                    "agency",
                    "bước lấy ý kiến phải ghi cơ quan được hỏi",
                    "a consultation names the agency asked");
        }
    }

    private void checkTerms(PublishedTerm whole, String channels) {
        long sum = 0;
        for (int index = 0; index < version.steps().size(); index++) {
            Step step = version.steps().get(index);
            Optional<PublishedTerm> comparable = comparable(index, step, whole);
            if (comparable.isEmpty()) {
                continue;
            }
            if (!share.fits(comparable.get(), whole)) {
                report(
                        index,
                        "term",
                        "dài hơn thời hạn giải quyết của kênh " + channels,
                        "is longer than the whole term of channel " + channels);
                continue;
            }
            sum += step.kind() == Step.Kind.SEQUENTIAL ? share.amount(comparable.get()) : 0;
        }
        if (sum > share.limit(whole)) {
            violations.add(Violation.at(
                    pointer,
                    "tổng thời hạn các bước dài hơn thời hạn giải quyết của kênh " + channels,
                    "the terms of the steps sum to more than the whole term of channel " + channels));
        }
    }

    private Optional<PublishedTerm> comparable(int index, Step step, PublishedTerm whole) {
        if (step.term() == null) {
            return Optional.empty();
        }
        if (share.isComparable(step.term(), whole)) {
            return Optional.of(step.term());
        }
        report(
                index,
                "term/unit",
                "không so được với thời hạn giải quyết: một bên theo giờ, ngày làm việc, một bên theo ngày, tháng lịch",
                "can't be held against the whole term: one is in working time, the other in calendar time");
        return Optional.empty();
    }

    private void report(int index, String field, String vi, String en) {
        violations.add(Violation.at(pointer + "/" + index + "/" + field, vi, en));
    }
}
