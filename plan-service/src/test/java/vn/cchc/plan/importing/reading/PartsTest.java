package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads and who helps, told apart in one cell. */
class PartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp, UBND các xã | Phòng Nội vụ | Phòng Tư pháp, UBND các xã
            Văn phòng chủ trì phối hợp cùng các phòng chuyên môn          | Văn phòng    | các phòng chuyên môn
            Phòng Nội vụ chủ trì và phối hợp với Công an xã               | Phòng Nội vụ | Công an xã
            Phòng Nội vụ (chủ trì); Phòng Tư pháp (phối hợp)              | Phòng Nội vụ | Phòng Tư pháp
            Phòng Nội vụ chủ trì; Công an xã phối hợp.                    | Phòng Nội vụ | Công an xã
            Chủ trì: Phòng Nội vụ; phối hợp: Công an xã                   | Phòng Nội vụ; | Công an xã
            """)
    void aCellThatNamesBothIsTakenApart(String cell, String lead, String coordinating) {
        // When
        Parts parts = Parts.of(cell, "");
        // Then
        assertThat(parts).isEqualTo(new Parts(lead, coordinating));
    }

    @Test
    void aCellThatNamesOneAloneStaysAsItIs() {
        assertThat(Parts.of("Phòng Nội vụ; Phòng Tư pháp", "Công an xã"))
                .isEqualTo(new Parts("Phòng Nội vụ; Phòng Tư pháp", "Công an xã"));
        assertThat(Parts.of("Phòng Nội vụ (chủ trì); Phòng Tư pháp", ""))
                .isEqualTo(new Parts("Phòng Nội vụ (chủ trì); Phòng Tư pháp", ""));
    }
}
