package vn.cchc.report.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every figure that can be explained, report by report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureDictionary(
        @Schema(description = "The report whose figures they are; absent for all", examples = "petitions")
        String report,

        List<Entry> figures) {

    /** One figure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FigureOfDictionary")
    public record Entry(
            @Schema(description = "How it is asked for", examples = "petitions.handledOnTime")
            String code,

            @Schema(description = "Path of the report that shows it", examples = "/api/v1/reports/petitions")
            String report,

            String title,

            @Schema(description = "What is counted, or what is divided by what")
            String definition,

            @Schema(description = "Where that is laid down") String source,

            @Schema(description = "COUNT, SHARE or VALUE", examples = "COUNT")
            String kind,

            @Schema(description = "What it is counted in", examples = "phản ánh, kiến nghị")
            String unit,

            @Schema(description = "The condition as the database is asked, where it is asked by one alone")
            String condition,

            @Schema(description = "What a group may be a code of; none where it is of the whole report")
            List<String> groupBy,

            @Schema(description = "Parameters it takes besides agency and period", examples = "group")
            List<String> parameters,

            @Schema(description = "Whether a group has to be named")
            boolean groupNeeded,

            @Schema(description = "Whether a plan has to be named where no group is")
            boolean planNeeded,

            @Schema(description = "Whether a target may name it to be held against")
            boolean forTargets) {}
}
