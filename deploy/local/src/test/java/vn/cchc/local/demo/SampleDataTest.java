package vn.cchc.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyAgencyHasItsParentAndSuccessorsInTheTree() {
        // Given
        List<JsonNode> agencies = list("agencies");
        List<String> codes = texts(agencies, "code");

        // Then
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(agencies).allSatisfy(agency -> {
            assertThat(agency.path("parent").isNull()
                            || codes.contains(agency.path("parent").asText()))
                    .isTrue();
            agency.path("successors").forEach(successor -> assertThat(codes).contains(successor.asText()));
        });
    }

    @Test
    void theProvinceHasEightCommunesAndTwoClosedDistricts() {
        List<JsonNode> agencies = list("agencies");
        assertThat(ofKind(agencies, "COMMUNE")).hasSize(8);
        assertThat(ofKind(agencies, "DISTRICT")).hasSize(2).allSatisfy(district -> {
            assertThat(district.path("validTo").asText()).isEqualTo("2025-06-30");
            assertThat(district.path("successors")).hasSize(4);
        });
    }

    @Test
    void everyLeadOfThePlanThatIsOneAgencyIsInTheTree() {
        // Given
        Set<String> names = new HashSet<>();
        list("agencies").forEach(agency -> {
            names.add(agency.path("name").asText());
            agency.path("nameVariants").forEach(variant -> names.add(variant.asText()));
        });

        // When
        List<String> single = AnnexPlan.ofYear(2026).tasks().stream()
                .flatMap(task -> task.lead().stream())
                .filter(lead -> !lead.startsWith("Các ") && !lead.equals("UBND các xã, phường"))
                .distinct()
                .toList();

        // Then
        assertThat(names).containsAll(single);
        assertThat(single).hasSizeGreaterThan(5);
    }

    @Test
    void calendarsOfSevenYearsNameALawForEveryDay() {
        // Given
        List<JsonNode> calendars = list("calendars");

        // Then
        assertThat(calendars.stream().map(year -> year.path("year").asInt()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2021, 2027).boxed().toList());
        assertThat(calendars).allSatisfy(year -> {
            boolean draft = year.path("year").asInt() > 2026;
            assertThat(year.path("status").asText()).isEqualTo(draft ? "DRAFT" : "DECIDED");
            assertThat(texts(year.path("daysOff"), "legalReference")).noneMatch(String::isBlank);
            assertThat(texts(year.path("daysOff"), "date"))
                    .allMatch(date ->
                            LocalDate.parse(date).getYear() == year.path("year").asInt());
        });
    }

    @Test
    void proceduresOfManyFieldsCoverEveryKindOfTerm() {
        // Given
        List<JsonNode> procedures = list("procedures");
        List<JsonNode> versions = procedures.stream()
                .flatMap(procedure -> stream(procedure.path("versions")))
                .toList();

        // Then
        assertThat(texts(procedures, "code")).hasSizeGreaterThanOrEqualTo(16).doesNotHaveDuplicates();
        assertThat(procedures.stream()
                        .map(procedure -> procedure.at("/field/code").asText())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(versions.stream().map(version -> version.at("/term/unit").asText()))
                .contains("WORKING_DAY", "WORKING_HOUR", "CALENDAR_DAY", "MONTH");
        assertThat(texts(versions, "supplementPolicy")).contains("PAUSE_SHIFT", "RESTART");
    }

    @Test
    void versionsOfAProcedureFollowEachOther() {
        assertThat(list("procedures")).allSatisfy(procedure -> {
            JsonNode versions = procedure.path("versions");
            assertThat(versions.path(0).path("effectiveFrom").asText()).isEqualTo("2025-07-01");
            for (int i = 1; i < versions.size(); i++) {
                LocalDate ended =
                        LocalDate.parse(versions.path(i - 1).path("effectiveTo").asText());
                assertThat(versions.path(i).path("effectiveFrom").asText())
                        .isEqualTo(ended.plusDays(1).toString());
            }
        });
    }

    private static List<JsonNode> ofKind(List<JsonNode> agencies, String kind) {
        return agencies.stream()
                .filter(agency -> kind.equals(agency.path("kind").asText()))
                .toList();
    }

    private static List<JsonNode> list(String name) {
        try (InputStream in = SampleDataTest.class.getResourceAsStream("/demo/" + name + ".json")) {
            return stream(JSON.readTree(in).path(name)).toList();
        } catch (IOException e) {
            throw new AssertionError("Sample data of " + name, e);
        }
    }

    private static List<String> texts(Iterable<JsonNode> nodes, String field) {
        return stream(nodes).map(node -> node.path(field).asText()).toList();
    }

    private static Stream<JsonNode> stream(Iterable<JsonNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
