package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.cchc.local.DemoUser;

/** Several counters lose their lines at once: each leased codes of its own beforehand, no code twice, none for another. */
final class CodeBlockScene implements Scene {
    /** A death: one working day. */
    private static final String DEATH = "1.000656";

    private static final int BLOCKS_EACH = 2;
    private static final int SIZE = 5;

    private final Api api;
    private final DemoUser admin;
    private final List<Commune> communes;
    private final Say say;
    private final LocalDate today;

    CodeBlockScene(DemoUser admin, List<Commune> communes, Say say) {
        this.api = communes.get(0).api();
        this.admin = admin;
        this.communes = communes;
        this.say = say;
        this.today = communes.get(0).now().toLocalDate();
    }

    @Override
    public void play() {
        List<LeasedCodes> blocks = together(communes.stream()
                .flatMap(commune -> Stream.generate(() -> lease(commune)).limit(BLOCKS_EACH))
                .toList());
        List<String> all =
                blocks.stream().flatMap(block -> block.codes().stream()).toList();
        DemoFailure.unless(new HashSet<>(all).size() == all.size(), "A code was leased twice: " + all);
        say.line("%d quầy cùng lúc xin %d khối, %d mã: không mã nào trùng", communes.size(), blocks.size(), all.size());
        refuseANeighboursCode(blocks);
        List<String> told =
                together(communes.stream().map(commune -> tell(commune, blocks)).toList());
        DemoFailure.unless(
                told.stream().allMatch("ACCEPTED"::equals), "What was received without a line was answered " + told);
        List<JsonNode> returned = together(blocks.stream()
                .<Supplier<JsonNode>>map(block -> () -> block.giveBack(api))
                .toList());
        check(returned);
    }

    private Supplier<LeasedCodes> lease(Commune commune) {
        return () -> LeasedCodes.of(api, commune.counter(), today, SIZE);
    }

    private void refuseANeighboursCode(List<LeasedCodes> blocks) {
        Commune first = communes.get(0);
        Map<String, Object> intake = intake(first, 0);
        intake.put("code", blockOf(communes.get(1), blocks).codes().get(0));
        String told = api.refusal(first.counter(), "/api/v1/dossiers", intake, 422, "code-not-leased");
        say.line("Quầy %s dùng mã của quầy khác: %s", first.agency(), told);
    }

    /** One dossier of each counter, on the first code of its first block. */
    private Supplier<String> tell(Commune commune, List<LeasedCodes> blocks) {
        String code = blockOf(commune, blocks).codes().get(0);
        Map<String, Object> intake = intake(commune, communes.indexOf(commune));
        intake.put("code", code);
        Map<String, Object> event = Commune.event(code, "RECEIVED", commune.now(), intake);
        return () -> api.post(commune.counter(), "/api/v1/dossier-events", Map.of("events", List.of(event)), 200)
                .at("/results/0/outcome")
                .asText();
    }

    private Map<String, Object> intake(Commune commune, int person) {
        Citizen bereaved =
                new Citizen("Đinh Văn Khôi", "06409000222" + person, "090522120" + person, "Thôn " + (person + 1));
        return commune.intake(Sample.procedure(DEATH), bereaved, commune.now());
    }

    private static LeasedCodes blockOf(Commune commune, List<LeasedCodes> blocks) {
        return blocks.stream()
                .filter(block -> block.counter().equals(commune.counter()))
                .findFirst()
                .orElseThrow();
    }

    private void check(List<JsonNode> returned) {
        List<String> firsts =
                returned.stream().map(block -> block.at("/codes/from").asText()).toList();
        List<JsonNode> listed = LeasedCodes.listed(api, admin, today).stream()
                .filter(block -> firsts.contains(block.at("/codes/from").asText()))
                .toList();
        int used = listed.stream().mapToInt(block -> block.get("used").asInt()).sum();
        DemoFailure.unless(
                listed.size() == firsts.size()
                        && used == communes.size()
                        && listed.stream()
                                .allMatch(block -> block.get("state").asText().equals("RETURNED")),
                "The blocks are listed as " + listed);
        say.line("Có mạng lại: mỗi quầy gửi 01 hồ sơ, mã chưa dùng được trả; tỉnh thấy %d mã đã dùng", used);
    }

    /** Does all of it at once and waits for it. */
    private static <T> List<T> together(List<Supplier<T>> calls) {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<CompletableFuture<T>> running = calls.stream()
                    .map(call -> CompletableFuture.supplyAsync(call, threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw new DemoFailure(
                    "One of several calls at once failed: " + e.getCause().getMessage(), e);
        } finally {
            threads.shutdownNow();
        }
    }
}
