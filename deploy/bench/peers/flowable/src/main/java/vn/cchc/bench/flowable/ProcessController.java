package vn.cchc.bench.flowable;

import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstance;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts a process for a dossier and completes its one task: two requests, as intake and result are. */
@RestController
class ProcessController {

    private static final String[] KEPT = {"procedure", "receivingAgency", "channel", "summary"};

    private final RuntimeService processes;
    private final TaskService tasks;

    ProcessController(RuntimeService processes, TaskService tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @PostMapping("/dossiers")
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public Map<String, String> start(@RequestBody Map<String, Object> intake) {
        Map<String, Object> variables = new java.util.HashMap<>();
        for (String name : KEPT) {
            variables.put(name, intake.get(name));
        }
        ProcessInstance process = processes.startProcessInstanceByKey("dossier", variables);
        return Map.of("code", process.getId());
    }

    @PostMapping("/dossiers/{code}/events")
    @Transactional
    public Map<String, String> complete(@PathVariable String code) {
        String task = tasks.createTaskQuery()
                .processInstanceId(code)
                .singleResult()
                .getId();
        tasks.complete(task, Map.of("result", "GRANTED"));
        return Map.of("code", code);
    }
}
