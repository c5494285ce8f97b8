package vn.cchc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng Nội vụ; Phòng Tư pháp|Phòng Nội vụ#Phòng Tư pháp",
                "Phòng Nội vụ, Phòng Tư pháp|Phòng Nội vụ#Phòng Tư pháp",
                "Phòng Nội vụ và Phòng Tư pháp|Phòng Nội vụ#Phòng Tư pháp",
                "Phòng Văn hóa và Thông tin|Phòng Văn hóa và Thông tin",
                "Phòng Tài chính - Kế hoạch|Phòng Tài chính - Kế hoạch",
                "Văn phòng HĐND và UBND xã|Văn phòng HĐND và UBND xã",
                "Các phòng: Tư pháp, Tài chính - Kế hoạch, Văn phòng UBND; UBND các xã|Phòng Tư pháp#Phòng Tài chính - Kế hoạch#Văn phòng UBND#UBND các xã",
                "Các sở Tư pháp, Nội vụ|Sở Tư pháp#Sở Nội vụ",
                "Các cơ quan, đơn vị và UBND cấp xã|Các cơ quan, đơn vị và UBND cấp xã",
                "Các phòng, ban thuộc huyện, phòng Nội vụ|Các phòng, ban thuộc huyện#phòng Nội vụ",
                "Các phòng ban, đơn vị, UBND các xã, phường|Các phòng ban, đơn vị#UBND các xã, phường",
                "3.1 Sở Nội vụ; 3.2 Sở Tư pháp|3.1 Sở Nội vụ#3.2 Sở Tư pháp",
                "4.1 Sở Nội vụ, Sở Tư pháp; 4.2 Sở Nội vụ|4.1 Sở Nội vụ#4.1 Sở Tư pháp#4.2 Sở Nội vụ",
                "Sở Nội vụ, 6.2 các xã, phường|Sở Nội vụ#6.2 các xã, phường",
                "Trung tâm (Bưu điện, Sở Nội vụ giúp)|Trung tâm (Bưu điện, Sở Nội vụ giúp)",
                "UBND các xã, phường, trừ xã Ia Sol, xã Ia Rol; Sở Nội vụ|UBND các xã, phường, trừ xã Ia Sol, xã Ia Rol#Sở Nội vụ",
                "Các phòng, ban (trừ Phòng Y tế, Phòng Tư pháp)|Các phòng, ban (trừ Phòng Y tế, Phòng Tư pháp)",
                "Sở Nội vụ.|Sở Nội vụ"
            })
    void splitsAgencies(String cell, String expected) {
        // When
        var names = AgencyNames.split(cell);

        // Then
        assertThat(names).isEqualTo(List.of(expected.split("#")));
    }
}
