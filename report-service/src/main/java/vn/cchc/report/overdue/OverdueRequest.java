package vn.cchc.report.overdue;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.Flag;
import vn.cchc.report.running.RunningAsked;
import vn.cchc.report.running.RunningOf;
import vn.cchc.report.running.RunningRequest;

/** What narrows the overdue list down, and whose it is. */
public class OverdueRequest extends RunningRequest {

    @RestQuery
    @Parameter(
            description = "Whether what is late by the fault of the agency and those below it, also of dossiers that"
                    + " others report, instead of what they report themselves",
            example = "false")
    String atFault;

    @Override
    public RunningAsked of(AskedAgency agency) {
        return of(agency, Flag.read("atFault", atFault) ? RunningOf.AT_FAULT : RunningOf.REPORTING);
    }
}
