package vn.cchc.local.demo;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;
import vn.cchc.local.RunningStack;
import vn.cchc.local.Stack;

/** What else happens around the counters, a few dossiers each, in the order in which it is played. */
final class Scenes {
    private final Say say;
    private final Map<String, List<Scene>> chapters = new LinkedHashMap<>();

    Scenes(RunningStack stack, Api api, Clock clock, Say say) {
        this.say = say;
        Stack target = stack.stack();
        DemoUser admin = target.userWith("admin", ProvinceYear.PROVINCE);
        Commune ring = new Commune(api, target, "H90.41", clock);
        Commune pah = new Commune(api, target, "H90.42", clock);
        Commune binh = new Commune(api, target, "H90.45", clock);
        chapters.put(
                "Danh mục thủ tục: sửa trên Excel, so sánh, bãi bỏ, công khai",
                List.of(new CatalogueScene(admin, ring, say), new PublicityScene(ring, say)));
        chapters.put(
                "Tiếp nhận theo lô; quầy mất mạng", List.of(new BatchScene(ring, say), new OfflineScene(pah, say)));
        chapters.put(
                "Liên thông, bổ sung, nộp tiền, tạm dừng, đính chính",
                List.of(
                        new InterlinkedScene(ring, target, say),
                        new PausesScene(pah, say),
                        new CorrectionScene(binh, say)));
        chapters.put(
                "Một ngày ở bộ phận một cửa xã Ia Ring",
                List.of(new OnlineScene(ring, say), new ApologyScene(ring, say), new PetitionScene(ring, say)));
        chapters.put("Ngày nghỉ công bố muộn", List.of(new RedatingScene(admin, pah, clock, say)));
        chapters.put(
                "Đối chiếu sổ giấy, công khai tiến độ, sổ theo dõi, kiểm tra lịch sử",
                List.of(
                        new PaperCountScene(binh, say),
                        new PublicationScene(binh, say),
                        new RegisterScene(ring, say),
                        new HistoryScene(stack.layout(), ring.now().toLocalDate(), say)));
    }

    void play() {
        chapters.forEach((title, scenes) -> {
            say.chapter(title);
            scenes.forEach(Scene::play);
        });
    }
}
