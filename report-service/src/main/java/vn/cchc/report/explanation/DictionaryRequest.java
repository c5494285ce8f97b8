package vn.cchc.report.explanation;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which figures are listed. */
public class DictionaryRequest {

    @RestQuery
    @Parameter(
            description = "The last part of a report's path: its figures only; those of all reports when absent",
            example = "petitions")
    String report;
}
