package vn.cchc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.importing.reading.AnnexRow;
import vn.cchc.plan.importing.reading.RowExtras;
import vn.cchc.plan.importing.reading.RowStatus;
import vn.cchc.plan.planning.TargetRequest;
import vn.cchc.plan.planning.domain.Comparison;

class TargetsTest {

    private static AnnexRow row(List<String> products, List<String> targets) {
        return new AnnexRow(
                1,
                "dòng 1",
                RowStatus.OK,
                "1",
                "",
                "",
                "Việc",
                List.of(),
                products,
                List.of(),
                List.of(),
                "",
                new RowExtras("", "", "", "", "", targets),
                Map.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đạt 95%|AT_LEAST|95|%",
                "Từ 40% trở lên|AT_LEAST|40|%",
                "trên 98,5 % hồ sơ|MORE_THAN|98.5|%",
                "Không quá 2%|AT_MOST|2|%",
                "dưới 5% hồ sơ trễ|LESS_THAN|5|%",
                "Tối thiểu 12 cuộc|AT_LEAST|12|cuộc",
                "Năm 2026 mở 03 lớp|AT_LEAST|3|lớp",
                "3.000 hồ sơ|AT_LEAST|3000|hồ sơ",
                "Dịch vụ mức độ 4 đạt 30%|AT_LEAST|30|%"
            })
    void aTargetIsANumberWithWhatItCounts(String text, Comparison comparison, BigDecimal value, String unit) {
        // When
        var targets = Targets.of(row(List.of(), List.of(text)));

        // Then
        assertThat(targets).hasSize(1);
        assertThat(targets.get(0).name()).isEqualTo(text);
        assertThat(targets.get(0).comparison()).isEqualTo(comparison);
        assertThat(targets.get(0).value()).isEqualByComparingTo(value);
        assertThat(targets.get(0).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tăng so với năm 2025", "Theo Quyết định số 12/QĐ-UBND", "Có phát sinh hồ sơ", ""})
    void wordsWithoutANumberThatCountsAreNoTarget(String text) {
        assertThat(Targets.of(row(List.of(), List.of(text)))).isEmpty();
    }

    @Test
    void aShareInPlaceOfAProductIsATargetADocumentIsNot() {
        // When
        var targets = Targets.of(row(
                List.of("Hồ sơ nộp qua mạng đạt 60%", "Báo cáo việc đạt 60% chỉ tiêu", "12 buổi tập huấn"), List.of()));

        // Then
        assertThat(targets).extracting(TargetRequest::name).containsExactly("Hồ sơ nộp qua mạng đạt 60%");
    }
}
