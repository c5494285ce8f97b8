package vn.cchc.plan.importing.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.spreadsheet.FileProblem;
import vn.cchc.kit.spreadsheet.SheetLimits;
import vn.cchc.kit.spreadsheet.UnreadableFileException;
import vn.cchc.kit.spreadsheet.Upload;

/** Reads an annex given as a JSON list of tasks, or as an object with a "tasks" list. */
public final class JsonAnnexReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonAnnexReader() {}

    /**
     * Reads the tasks; the caller closes the stream.
     *
     * @throws UnreadableFileException when the document as a whole cannot be read
     */
    public static AnnexReading read(InputStream json) {
        var document = parse(Upload.bytes(json, SheetLimits.STANDARD));
        var tasks = tasks(document);
        if (tasks.isEmpty()) {
            throw new UnreadableFileException(FileProblem.EMPTY, "Danh sách nhiệm vụ không có mục nào.");
        }
        if (tasks.size() > SheetLimits.STANDARD.rows()) {
            throw new UnreadableFileException(FileProblem.TOO_LARGE, "Danh sách có hơn 5.000 nhiệm vụ.");
        }
        List<AnnexRow> rows = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            rows.add(JsonTask.read(i + 1, tasks.get(i)));
        }
        return new AnnexReading("", JsonHead.read(document.path("plan")), rows, List.of(), List.of());
    }

    private static JsonNode parse(byte[] document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new UnreadableFileException(FileProblem.MALFORMED, "Tệp không phải là JSON hợp lệ.");
        } catch (IOException e) {
            throw new UnreadableFileException(FileProblem.TYPE, "Tệp không phải là JSON.");
        }
    }

    private static JsonNode tasks(JsonNode document) {
        var tasks = document.isObject() ? document.path("tasks") : document;
        if (!tasks.isArray()) {
            throw new UnreadableFileException(FileProblem.NO_TABLE, "Không tìm thấy danh sách \"tasks\".");
        }
        return tasks;
    }
}
