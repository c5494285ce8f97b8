package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.succession.Heirs;

/** Hands on the open tasks a closed agency led or took part in: by itself where one agency followed, asked where several did, or none. */
@ApplicationScoped
class Successions {

    private static final Author SYSTEM = new Author("system", null, true);

    private final TaskRepository tasks;
    private final SuccessionTable table;
    private final Heirs heirs;
    private final TaskStore store;
    private final TaskViews views;
    private final Clock clock;

    Successions(
            TaskRepository tasks, SuccessionTable table, Heirs heirs, TaskStore store, TaskViews views, Clock clock) {
        this.tasks = tasks;
        this.table = table;
        this.heirs = heirs;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    List<SuccessionTable.Left> leftOpen() {
        return table.leftOpen(BusinessDays.of(clock.instant()));
    }

    /** One task in a transaction of its own, so that one that fails keeps no other waiting. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void follow(SuccessionTable.Left left) {
        TaskEntity task = tasks.forUpdate(left.task()).orElseThrow();
        List<Agency> living = heirs.living(left.agency());
        if (living.size() == 1) {
            handOn(task, left, living, SYSTEM);
            return;
        }
        table.keep(left, "ASKED", living.stream().map(Agency::code).toList(), null);
    }

    /** Somebody says who takes a task over. */
    @Transactional
    StoredTask decide(UUID id, SuccessionRequest request, Author author) {
        TaskEntity task = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        requireClosedParty(task, request.agency());
        List<Agency> named = heirs.named(request.successors());
        handOn(task, new SuccessionTable.Left(id, request.agency()), named, author);
        return views.stored(task);
    }

    private void handOn(TaskEntity task, SuccessionTable.Left left, List<Agency> followers, Author author) {
        List<String> codes = followers.stream().map(Agency::code).toList();
        if (!table.keep(left, "HANDED_ON", codes, author.subject())) {
            return;
        }
        List<Party> leads = task.parties(PartyRow.Part.LEAD);
        List<Party> leading = replaced(leads, left.agency(), followers);
        if (!leading.equals(leads)) {
            Map<String, String> places =
                    codes.stream().distinct().collect(Collectors.toMap(Function.identity(), code -> left.agency()));
            store.handTo(task, leading, places);
        }
        task.coordinatedBy(replaced(task.parties(PartyRow.Part.COORDINATING), left.agency(), followers).stream()
                .filter(party -> !leading.contains(party))
                .toList());
        String note = left.agency() + " đã giải thể, sáp nhập; nhiệm vụ chuyển cho " + String.join(", ", codes);
        store.record(task, clock.instant(), author, "HANDED_ON", note);
    }

    /** The followers in the place of the closed agency; who is named already is not named twice. */
    private static List<Party> replaced(List<Party> parties, String closed, List<Agency> followers) {
        List<Party> named = followers.stream()
                .map(heir -> new Party(heir.name(), heir.code()))
                .toList();
        List<Party> others =
                parties.stream().filter(party -> !closed.equals(party.agency())).toList();
        List<String> known = Party.agencies(others);
        return parties.stream()
                .flatMap(party -> closed.equals(party.agency())
                        ? named.stream().filter(heir -> !known.contains(heir.agency()))
                        : Stream.of(party))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    private void requireClosedParty(TaskEntity task, String agency) {
        boolean takesPart = Stream.of(PartyRow.Part.values())
                .flatMap(part -> Party.agencies(task.parties(part)).stream())
                .anyMatch(agency::equals);
        if (!takesPart || !heirs.isClosed(agency)) {
            throw Problems.unprocessable(
                    "task-lead-not-closed",
                    Text.of(
                            "Cơ quan này không tham gia nhiệm vụ hoặc vẫn đang hoạt động.",
                            "This agency has no part in the task, or still exists."),
                    Violation.at(
                            "/agency",
                            "Không phải cơ quan đã giải thể của nhiệm vụ.",
                            "Not a closed agency of the task."));
        }
    }
}
