package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.matching.AgencyMatcher;
import vn.cchc.plan.deadline.DeadlineReader;
import vn.cchc.plan.deadline.Issue;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.deadline.ReadingPolicy;

/** An invented district's plan: what each row says, and what has to come out of every file it is laid out in. */
final class DistrictPlan {

    static final String[] HEADER = {
        "TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"
    };

    private static final JsonNode PLAN = read();
    private static final AgencyMatcher AGENCIES = new AgencyMatcher(agencies(), "H90.30");

    private DistrictPlan() {}

    private static JsonNode read() {
        try (var sample = DistrictPlan.class.getResourceAsStream("/importing/district-plan.json")) {
            return new ObjectMapper().readTree(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Agency> agencies() {
        List<Agency> agencies = new ArrayList<>();
        PLAN.get("agencies")
                .forEach(agency -> agencies.add(new Agency(
                        agency.get(0).asText(),
                        null,
                        agency.get(1).asText(),
                        AgencyKind.valueOf(agency.get(2).asText()),
                        agency.get(3).textValue(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
        return agencies;
    }

    static JsonNode tasks() {
        return PLAN.get("tasks");
    }

    static List<String> texts(JsonNode task, String member) {
        return StreamSupport.stream(task.path(member).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The name of a task with the parts it is broken into. */
    static String title(JsonNode task) {
        var lines = new ArrayList<>(List.of(task.get("title").asText()));
        texts(task, "details").forEach(detail -> lines.add("- " + detail));
        return String.join("\n", lines);
    }

    static void assertReadAsIs(Paper paper) {
        var rows = AnnexReader.read(paper.name(), new ByteArrayInputStream(paper.bytes()))
                .rows();
        assertThat(rows).hasSize(tasks().size());
        for (int i = 0; i < rows.size(); i++) {
            assertIsTask(rows.get(i), tasks().get(i));
        }
        assertThat(rows).extracting(AnnexRow::row).doesNotHaveDuplicates();
    }

    static void assertIsTask(AnnexRow row, JsonNode task) {
        var name = task.get("no").asText();
        assertThat(row.label()).isEqualTo(name);
        assertThat(row.area()).as(name).isEqualTo(task.get("area").asText());
        assertThat(row.title()).as(name).isEqualTo(task.get("title").asText());
        assertThat(row.details()).as(name).isEqualTo(texts(task, "details"));
        assertThat(row.deliverables()).as(name).isEqualTo(texts(task, "products"));
        assertThat(row.lead()).as(name).isEqualTo(texts(task, "lead"));
        assertThat(row.coordinating()).as(name).isEqualTo(texts(task, "coordinating"));
        assertThat(codes(row.lead())).as(name).isEqualTo(texts(task, "leadCodes"));
        assertThat(codes(row.coordinating())).as(name).isEqualTo(texts(task, "coordinatingCodes"));
        assertThat(milestones(row)).as(name).isEqualTo(milestones(task));
    }

    private static List<String> codes(List<String> names) {
        return names.stream()
                .flatMap(name -> AGENCIES.match(name, issued()).codes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static LocalDate issued() {
        return LocalDate.parse(PLAN.at("/plan/issued").asText());
    }

    private static List<String> milestones(AnnexRow row) {
        var read = DeadlineReader.read(
                row.deadlineText(), PLAN.at("/plan/year").asInt(), Issue.on(issued()), ReadingPolicy.LITERAL);
        return read.stream().map(DistrictPlan::shown).toList();
    }

    private static String shown(Milestone milestone) {
        return milestone.what() + "|" + Objects.toString(milestone.due(), "") + "|"
                + milestone.dates().size();
    }

    private static List<String> milestones(JsonNode task) {
        return StreamSupport.stream(task.get("milestones").spliterator(), false)
                .map(milestone -> milestone.get("what").asText() + "|"
                        + milestone.get("due").asText("") + "|"
                        + milestone.path("dates").asInt(0))
                .map(shown -> shown.replace("|null|", "||"))
                .toList();
    }
}
