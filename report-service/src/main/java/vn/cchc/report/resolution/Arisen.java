package vn.cchc.report.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** What form II.06c has beside the columns: how much of what arose came in online. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Arisen(
        @Schema(description = "Dossiers received in the period by all channels")
        long total,

        @Schema(description = "Of these, received online: column 4")
        long online,

        @Schema(description = "online / total, 0 to 1; absent when nothing arose", examples = "0.6125")
        BigDecimal share,

        @Schema(description = "Different procedures with a dossier received online in the period")
        long procedures) {

    static Arisen of(long online, long direct, long procedures) {
        long total = online + direct;
        return new Arisen(total, online, Share.of(online, total).value(), procedures);
    }

    long direct() {
        return total - online;
    }
}
