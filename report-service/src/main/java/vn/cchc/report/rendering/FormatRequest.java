package vn.cchc.report.rendering;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** In what form a report is asked for. */
public class FormatRequest {

    @RestQuery
    @Parameter(description = "json, csv, xlsx or pdf; goes before the Accept header", example = "json")
    String format;

    @Context
    Request request;

    ReportFormat read() {
        return ReportFormat.of(format, request);
    }
}
