package vn.cchc.kit.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says of an operation what the habits of the house imply: the headers it can't do without and the problems it can answer.
 * A header whose operation says {@code required = false} stays optional.
 */
final class OperationProblems {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String TOO_MANY = "429";
    private static final String AWAY = "503";

    private static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The input is at fault; violations say where"),
            Map.entry("401", "No token, or one that is not accepted"),
            Map.entry("403", "Not with this role, or not for this agency"),
            Map.entry("404", "Not there, or not for the caller to see"),
            Map.entry("409", "The state of things forbids it, or the same is at work already"),
            Map.entry("412", "Changed since it was read"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "The body is of another type, or compressed"),
            Map.entry("422", "Readable, but a rule forbids it, or the key was used for something else"),
            Map.entry("428", "If-Match is missing"),
            Map.entry(TOO_MANY, "Too many tries; Retry-After says how long to wait"),
            Map.entry(AWAY, "Not available for the moment; Retry-After says how long to wait")));

    private final HttpMethod method;
    private final String path;
    private final Operation operation;
    private final Content problem;

    OperationProblems(HttpMethod method, String path, Operation operation, Content problem) {
        this.method = method;
        this.path = path;
        this.operation = operation;
        this.problem = problem;
    }

    /** The responses operations refer to, by status. */
    static Map<String, APIResponse> components(Content problem) {
        Map<String, APIResponse> responses = new TreeMap<>();
        DESCRIPTIONS.forEach((status, description) -> {
            APIResponse response =
                    OASFactory.createAPIResponse().description(description).content(problem);
            responses.put(name(status), waiting(status, response));
        });
        return responses;
    }

    void describe() {
        parameters().stream()
                .filter(parameter -> isHeader(parameter, IDEMPOTENCY_KEY) || isHeader(parameter, IF_MATCH))
                .filter(parameter -> parameter.getRequired() == null)
                .forEach(parameter -> parameter.setRequired(true));
        possible().keySet().forEach(this::add);
        operation.getResponses().getAPIResponses().forEach(this::complete);
    }

    /** Each status with whether it can come. */
    private Map<String, Boolean> possible() {
        boolean keyed = has(IDEMPOTENCY_KEY);
        boolean conditional = has(IF_MATCH);
        boolean body = operation.getRequestBody() != null;
        boolean named = path.contains("{");
        boolean writes = method != HttpMethod.GET && (method != HttpMethod.POST || keyed || conditional || named);
        Map<String, Boolean> possible = new TreeMap<>(Map.of(
                "400",
                true,
                "404",
                named,
                "409",
                writes,
                "412",
                conditional,
                "413",
                body,
                "415",
                body,
                "422",
                body,
                "428",
                conditional && (method == HttpMethod.PUT || isRequired()),
                AWAY,
                true));
        possible.values().removeIf(comes -> !comes);
        return possible;
    }

    private void add(String status) {
        if (operation.getResponses().getAPIResponse(status) == null) {
            operation.getResponses().addAPIResponse(status, reference(status));
        }
    }

    /** What was said of a status by hand stays, with the form of its body. */
    private void complete(String status, APIResponse response) {
        boolean bare = response.getRef() == null && response.getContent() == null;
        if (!bare || !DESCRIPTIONS.containsKey(status)) {
            return;
        }
        waiting(status, response.content(problem));
        if (response.getDescription() == null || response.getDescription().isBlank()) {
            response.setDescription(DESCRIPTIONS.get(status));
        }
    }

    private boolean isRequired() {
        return parameters().stream()
                .anyMatch(parameter -> isHeader(parameter, IF_MATCH) && Boolean.TRUE.equals(parameter.getRequired()));
    }

    private boolean has(String header) {
        return parameters().stream().anyMatch(parameter -> isHeader(parameter, header));
    }

    private static boolean isHeader(Parameter parameter, String name) {
        return parameter.getIn() == Parameter.In.HEADER && name.equals(parameter.getName());
    }

    private List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static APIResponse waiting(String status, APIResponse response) {
        if (!status.equals(TOO_MANY) && !status.equals(AWAY)) {
            return response;
        }
        Header seconds = OASFactory.createHeader()
                .description("Seconds")
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
        return response.addHeader(RETRY_AFTER, seconds);
    }

    private static APIResponse reference(String status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    private static String name(String status) {
        return "Problem" + status;
    }
}
