package vn.cchc.dossier.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.dossier.domain.Status;

/** Lists are the same as if every dossier were looked at, and none is read that way. */
@QuarkusTest
class PageSqlServiceTest {

    private static final Set<String> COMMUNE = Set.of("T90.3");
    private static final Set<String> DEPARTMENT = Set.of("T90.D1", "T90.D2", "T90.S1");
    private static final Set<String> PROVINCE = padded(Set.of("T90.1", "T90.3", "T90.D1", "T90.S0"));
    private static final int PAGE = 37;

    @Inject
    EntityManager entities;

    static Stream<Arguments> everyOrderInEveryScope() {
        return Stream.of(COMMUNE, DEPARTMENT, PROVINCE)
                .flatMap(agencies -> Stream.of(DossierSort.values()).map(sort -> Arguments.of(agencies, sort)));
    }

    @ParameterizedTest
    @MethodSource
    @TestTransaction
    void everyOrderInEveryScope(Set<String> agencies, DossierSort sort) {
        // Given
        ManyDossiers.add(entities, 1500);

        // When
        List<String> paged = walk(() -> new DossierFilter().concerning(agencies), sort);

        // Then
        assertThat(paged).hasSizeGreaterThan(PAGE * 2).isEqualTo(lookedAtOneByOne(agencies, "true", sort));
    }

    @ParameterizedTest
    @MethodSource("everyOrderInEveryScope")
    @TestTransaction
    void filtersLeaveOutTheSame(Set<String> agencies, DossierSort sort) {
        // Given
        ManyDossiers.add(entities, 1500);
        Instant from = Instant.parse("2025-01-01T02:00:00Z");

        // When
        List<String> late =
                walk(() -> new DossierFilter().overdue(true).officer("cv1").concerning(agencies), sort);
        List<String> held = walk(
                () -> new DossierFilter()
                        .holder("T90.D1")
                        .state(Status.FINISHED)
                        .receivedFrom(from)
                        .concerning(agencies),
                sort);

        // Then
        assertThat(late)
                .isNotEmpty()
                .isEqualTo(lookedAtOneByOne(agencies, "ended_at is null and due_at < now() and officer = 'cv1'", sort));
        assertThat(held)
                .isEqualTo(lookedAtOneByOne(
                        agencies, "holder = 'T90.D1' and state = 'FINISHED' and received_at >= '" + from + "'", sort));
    }

    @Test
    @TestTransaction
    void theRegisterHasWhatWasReceivedAndNothingElse() {
        // Given
        ManyDossiers.add(entities, 1500);

        // When
        List<String> received = walk(() -> new DossierFilter().receivedBy(DEPARTMENT), DossierSort.OLDEST);
        List<String> commune = walk(() -> new DossierFilter().receivedBy(COMMUNE), DossierSort.OLDEST);
        Query counted =
                query(PageSql.count(new DossierFilter().receivedBy(COMMUNE)), new DossierFilter().receivedBy(COMMUNE));

        // Then
        assertThat(received).isEmpty();
        assertThat(commune)
                .hasSize(((Number) counted.getSingleResult()).intValue())
                .allMatch(code -> code.startsWith("T90.3-"));
    }

    @ParameterizedTest
    @MethodSource("everyOrderInEveryScope")
    @TestTransaction
    void noListLooksAtEveryDossier(Set<String> agencies, DossierSort sort) {
        // Given
        ManyDossiers.add(entities, 20_000);
        DossierFilter filter = new DossierFilter().concerning(agencies);

        // When
        @SuppressWarnings("unchecked")
        List<String> plan = query("explain " + new PageSql(filter, sort).text(), filter)
                .setParameter("limit", PAGE)
                .getResultList();

        // Then
        assertThat(String.join("\n", plan))
                .doesNotContain("Seq Scan on dossier")
                .contains(indexes(agencies, sort));
    }

    private static String[] indexes(Set<String> agencies, DossierSort sort) {
        boolean byDue = sort == DossierSort.DUE_FIRST || sort == DossierSort.DUE_LAST;
        if (agencies.equals(PROVINCE)) {
            return new String[] {byDue ? "using dossier_due" : "using dossier_received_at"};
        }
        String end = byDue ? "_due" : "";
        return new String[] {
            "using dossier_receiving" + end,
            "using dossier_competent_elsewhere" + end,
            "using dossier_held_elsewhere" + end,
            "dossier_supported",
            "dossier_consulted"
        };
    }

    private List<String> walk(Supplier<DossierFilter> filters, DossierSort sort) {
        List<String> all = new ArrayList<>();
        List<Object[]> page = page(filters.get(), sort);
        while (!page.isEmpty()) {
            page.forEach(row -> all.add((String) row[0]));
            Object[] last = page.get(page.size() - 1);
            boolean byDue = sort == DossierSort.DUE_FIRST || sort == DossierSort.DUE_LAST;
            page = page(filters.get().after(sort, (Instant) last[byDue ? 2 : 1], (String) last[0]), sort);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> page(DossierFilter filter, DossierSort sort) {
        String sql =
                "with page as (" + new PageSql(filter, sort).text() + ") select code, received_at, due_at from page";
        return query(sql, filter).setParameter("limit", PAGE).getResultList();
    }

    private Query query(String sql, DossierFilter filter) {
        Query query = entities.createNativeQuery(sql);
        filter.parameters().forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private List<String> lookedAtOneByOne(Set<String> agencies, String more, DossierSort sort) {
        String codes = agencies.stream().map(code -> "'" + code + "'").collect(Collectors.joining(","));
        String sql = """
                select d.code from dossier d where (array[%1$s] && array[receiving_agency, competent_agency, holder,
                    support_point] or exists (select 1 from jsonb_array_elements(d.route -> 'consultations') c
                    where c ->> 'agency' in (%1$s))) and %2$s""".formatted(codes, more);
        return entities.createNativeQuery(sql + sort.orderBy(sort.column(), "d.code"))
                .getResultList();
    }

    /** With agencies that have no dossiers, as most of a province's old ones. */
    private static Set<String> padded(Set<String> agencies) {
        Set<String> many = new HashSet<>(agencies);
        IntStream.range(0, 100).forEach(number -> many.add("T91." + number));
        return many;
    }
}
