package vn.cchc.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.importing.Decisions.Action;
import vn.cchc.plan.importing.Decisions.Decision;
import vn.cchc.plan.importing.reading.RowStatus;
import vn.cchc.plan.planning.NewTask;

/** Joins a preview with the decisions about it: the tasks that follow, or what is missing. */
final class DecidedRows {

    private final PartyFinder parties;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Map<Integer, NewTask> tasks = new LinkedHashMap<>();

    private DecidedRows(PartyFinder parties) {
        this.parties = parties;
    }

    /**
     * @param settled rows that change nothing and are left alone while nobody decides otherwise
     * @param parties finds the agencies meant by a name or code
     */
    static DecidedRows of(ImportPreview preview, Set<Integer> settled, Decisions decisions, PartyFinder parties) {
        DecidedRows rows = new DecidedRows(parties);
        List<Integer> known = preview.rows().stream().map(PreviewRow::row).toList();
        for (int i = 0; i < decisions.decisions().size(); i++) {
            rows.place(decisions.decisions().get(i).row(), i, known);
        }
        for (PreviewRow row : preview.rows()) {
            Integer place = rows.places.get(row.row());
            if (place != null || !settled.contains(row.row())) {
                rows.decide(row, place == null ? null : decisions.decisions().get(place));
            }
        }
        return rows;
    }

    List<Violation> violations() {
        return violations;
    }

    /** In the order of the file. */
    List<NewTask> tasks() {
        return List.copyOf(tasks.values());
    }

    Optional<NewTask> task(int row) {
        return Optional.ofNullable(tasks.get(row));
    }

    private void place(int row, int index, List<Integer> known) {
        String pointer = "/decisions/" + index + "/row";
        if (!known.contains(row)) {
            violations.add(Violation.at(pointer, "Không có dòng này.", "No such row."));
        } else if (places.putIfAbsent(row, index) != null) {
            violations.add(Violation.at(pointer, "Dòng bị quyết định hai lần.", "The row is decided twice."));
        }
    }

    private void decide(PreviewRow row, Decision decision) {
        if (decision == null && row.status() == RowStatus.UNREADABLE) {
            violations.add(Violation.at(
                    "/decisions",
                    "Dòng " + row.row() + " không đọc được nên cần quyết định nhận hay bỏ.",
                    "Row " + row.row() + " is unreadable and needs a decision."));
            return;
        }
        if (decision != null && decision.action() == Action.SKIP) {
            return;
        }
        String title = decision == null || decision.title() == null ? row.task().title() : decision.title();
        if (title == null || title.isBlank()) {
            violations.add(Violation.at(
                    "/decisions",
                    "Dòng " + row.row() + " chưa có tên nhiệm vụ.",
                    "Row " + row.row() + " has no title."));
            return;
        }
        tasks.put(row.row(), task(row.task(), title, decision));
    }

    private NewTask task(PreviewTask read, String title, Decision decision) {
        Optional<Decision> decided = Optional.ofNullable(decision);
        return new NewTask(
                decided.map(Decision::label).orElse(read.label()),
                decided.map(Decision::area).orElse(read.area()),
                read.code(),
                title,
                read.details(),
                decided.map(Decision::deliverables).orElse(read.deliverables()),
                decided.map(Decision::leadAgencies)
                        .map(codes -> parties.leading(codes, pointer(decision, "leadAgencies"), violations))
                        .orElseGet(() -> parties.leading(read.lead())),
                decided.map(Decision::coordinatingAgencies)
                        .map(codes ->
                                parties.coordinating(codes, pointer(decision, "coordinatingAgencies"), violations))
                        .orElseGet(() -> parties.coordinating(read.coordinating())),
                read.deadlineText(),
                milestones(read, decision),
                read.background(),
                read.responsible(),
                read.targets());
    }

    /** A date that needs a person binds nobody before one has looked at its row. */
    private static List<Milestone> milestones(PreviewTask read, Decision decision) {
        if (decision == null) {
            return read.milestones().stream().map(Milestone::untilSeen).toList();
        }
        return decision.milestones() == null
                ? read.milestones()
                : decision.milestones().stream()
                        .map(Decisions.DecidedMilestone::milestone)
                        .toList();
    }

    private String pointer(Decision decision, String member) {
        return "/decisions/" + places.get(decision.row()) + "/" + member;
    }
}
