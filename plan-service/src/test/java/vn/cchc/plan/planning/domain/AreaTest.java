package vn.cchc.plan.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    @ParameterizedTest
    @CsvSource({
        "I. Cải cách thể chế,THE_CHE",
        "Soạn thảo và thi hành văn bản quy phạm pháp luật,THE_CHE",
        "CẢI CÁCH THỦ TỤC HÀNH CHÍNH,TTHC",
        "Thực hiện cơ chế một cửa,TTHC",
        "Cải cách tổ chức bộ máy hành chính nhà nước,BO_MAY",
        "Cải cách chế độ công vụ,CONG_VU",
        "Xây dựng đội ngũ cán bộ công chức viên chức,CONG_VU",
        "Cải cách tài chính công,TAI_CHINH",
        "Hiện đại hóa hành chính,CQS",
        "Xây dựng chính quyền điện tử và chính quyền số,CQS",
        "Công tác chỉ đạo điều hành,CDDH"
    })
    void localNamesMeanOneOfTheSeven(String name, Area area) {
        assertThat(Area.named(name)).contains(area);
    }

    @Test
    void otherNamesMeanNone() {
        assertThat(Area.named("Việc khác")).isEmpty();
        assertThat(Area.named(null)).isEmpty();
    }
}
