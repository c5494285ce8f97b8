package vn.cchc.report.rendering;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Language;

/** In what form a report is asked for. */
public class FormatRequest {

    @RestQuery
    @Parameter(description = "json, csv, xlsx or pdf; goes before the Accept header", example = "json")
    String format;

    @Context
    Request request;

    @Context
    HttpServerRequest http;

    /** Whether a person reads it on a page, who has not asked for a file of it. */
    boolean isPage() {
        return format == null && ReportsForBrowsers.isOne(http.path());
    }

    /** The last part of the report's path. */
    String report() {
        var path = http.path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What is printed speaks Vietnamese, as its headings do; programs are answered in the language they ask for. */
    public Language language(String accepted) {
        return isPage() || read() != ReportFormat.JSON ? Language.VI : Language.fromHeader(accepted);
    }

    ReportFormat read() {
        return ReportFormat.of(format, request);
    }
}
