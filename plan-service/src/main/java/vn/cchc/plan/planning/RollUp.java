package vn.cchc.plan.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.planning.domain.Origin;

/**
 * The degree of completion of a plan: completed contents over planned contents.
 *
 * @param origin whose contents are counted; those of the plan itself unless asked otherwise
 * @param asOf the day it is counted on
 * @param by what the rows stand for, or null when only the whole was asked for
 * @param total every content once, also where several agencies lead it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RollUp(UUID plan, Origin origin, LocalDate asOf, RollUpBy by, RollUpRow total, List<RollUpRow> rows) {}
