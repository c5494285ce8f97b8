package vn.cchc.plan.planning;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.cchc.plan.planning.domain.Origin;

/** Query parameters of the list of tasks; a class because the framework fills its fields. */
public class TaskListRequest {

    @QueryParam("agency")
    @Parameter(description = "Nhiệm vụ do cơ quan này hoặc cấp dưới chủ trì hay phối hợp")
    String agency;

    @QueryParam("state")
    TaskStateName state;

    @QueryParam("origin")
    Origin origin;

    @QueryParam("q")
    @Parameter(description = "Một phần của tên nhiệm vụ, hiểu theo nghĩa đen")
    String q;

    @QueryParam("dueFrom")
    LocalDate dueFrom;

    @QueryParam("dueTo")
    LocalDate dueTo;

    @QueryParam("overdue")
    Boolean overdue;

    @QueryParam("withoutDate")
    Boolean withoutDate;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;
}
