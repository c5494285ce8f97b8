package vn.cchc.bench.insert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the same body as dossier-service's intake; no token, no idempotency key, no code of law, no event. */
@RestController
class IntakeController {

    record Applicant(
            @NotBlank String type,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 20) String identityNumber,
            @Size(max = 20) String phone,
            @Size(max = 300) String address) {}

    record Intake(
            @NotBlank @Size(max = 40) String procedure,
            @NotBlank @Size(max = 35) String receivingAgency,
            @Size(max = 35) String competentAgency,
            @NotBlank String channel,
            @NotBlank String returnChannel,
            @NotNull @Valid Applicant applicant,
            @NotNull @Size(max = 100) List<Map<String, Object>> components,
            @Size(max = 1000) String summary) {}

    private final IntakeRepository intakes;

    IntakeController(IntakeRepository intakes) {
        this.intakes = intakes;
    }

    @PostMapping("/dossiers")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> receive(@Valid @RequestBody Intake intake) {
        IntakeRow row = new IntakeRow();
        row.code = UUID.randomUUID();
        row.procedure = intake.procedure();
        row.receivingAgency = intake.receivingAgency();
        row.competentAgency = intake.competentAgency();
        row.channel = intake.channel();
        row.returnChannel = intake.returnChannel();
        row.applicantName = intake.applicant().name();
        row.identityNumber = intake.applicant().identityNumber();
        row.phone = intake.applicant().phone();
        row.address = intake.applicant().address();
        row.components = intake.components();
        row.summary = intake.summary();
        row.receivedAt = Instant.now();
        intakes.save(row);
        return Map.of("code", row.code, "receivedAt", row.receivedAt);
    }
}
