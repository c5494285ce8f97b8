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
        whatIsData(admin, ring, pah);
        intake(admin, target, List.of(ring, pah, binh));
        processing(admin, target, ring, pah, binh);
        chapters.put(
                "Một ngày ở bộ phận một cửa xã Ia Ring",
                List.of(
                        new OnlineScene(ring, say),
                        new ApologyScene(ring, say),
                        new SignatureScene(ring, say),
                        new PetitionScene(ring, say)));
        citizens(admin, ring, pah, binh);
        DemoUser manager = target.userWith("plan-manager", ProvinceYear.PROVINCE);
        planning(target, manager, ring, pah);
        chapters.put("Kiểm tra đột xuất và vấn đề phát hiện", List.of(new InspectionScene(manager, binh, say)));
        chapters.put("Ngày nghỉ công bố muộn", List.of(new RedatingScene(admin, pah, clock, say)));
        truth(stack, ring, binh);
    }

    private void whatIsData(DemoUser admin, Commune ring, Commune pah) {
        chapters.put(
                "Danh mục thủ tục: sửa trên Excel, so sánh, bãi bỏ, thay thế, công khai",
                List.of(
                        new CatalogueScene(admin, ring, say),
                        new ReplacementScene(admin, ring, say),
                        new PublicityScene(ring, say)));
        chapters.put(
                "Quy tắc và mẫu giấy là dữ liệu",
                List.of(new RuleScene(admin, ring, say), new PaperScene(admin, ring, pah, say)));
    }

    private void intake(DemoUser admin, Stack target, List<Commune> communes) {
        Commune ring = communes.get(0);
        Commune pah = communes.get(1);
        Commune binh = communes.get(2);
        DemoUser migrator = target.userWith("migrator", ProvinceYear.PROVINCE);
        chapters.put(
                "Tiếp nhận theo lô, trả ngay; trả lời khi chưa nhận được; quầy mất mạng; hồ sơ của hệ thống cũ",
                List.of(
                        new BatchScene(ring, say),
                        new ImmediateScene(ring, say),
                        new SlipScene(binh, say),
                        new OfflineScene(pah, say),
                        new CodeBlockScene(admin, communes, say),
                        new MigrationScene(migrator, binh, say)));
    }

    private void processing(DemoUser admin, Stack target, Commune ring, Commune pah, Commune binh) {
        chapters.put(
                "Liên thông, bước chậm, bổ sung, nộp tiền, tạm dừng, hẹn lại, đính chính",
                List.of(
                        new InterlinkedScene(ring, target, say),
                        new OverdueStageScene(admin, ring, say),
                        new PausesScene(pah, say),
                        new ExtensionScene(admin, pah, say),
                        new CorrectionScene(binh, say)));
    }

    private void citizens(DemoUser admin, Commune ring, Commune pah, Commune binh) {
        chapters.put(
                "Hồ sơ trực tuyến phải hoàn thiện, bị từ chối; đồng bộ với Cổng quốc gia",
                List.of(new SubmissionScene(binh, say), new PortalScene(binh, say)));
        chapters.put(
                "Người dân tra cứu và phản ánh; ai đã xem dữ liệu cá nhân",
                List.of(
                        new LookUpScene(ring, pah, say),
                        new PersonalDataScene(admin, ring, pah, say),
                        new PetitionFollowScene(pah, say)));
    }

    private void planning(Stack target, DemoUser manager, Commune ring, Commune pah) {
        DemoUser justice = target.userWith("reporter", ProvinceYear.JUSTICE);
        chapters.put(
                "Kế hoạch từ tệp Word, thời hạn bằng lời, kế hoạch của xã, gia hạn và sửa đổi",
                List.of(
                        new WordPlanScene(manager, ring, say),
                        new DeadlineScene(manager, ring, say),
                        new PlanLifeScene(manager, justice, List.of(ring, pah), say)));
        chapters.put(
                "Chế độ báo cáo, nhắc việc, chấm điểm và xếp hạng",
                List.of(
                        new ReportingScene(manager, ring, pah, say),
                        new ReminderScene(manager, ring, say),
                        new ScoringScene(target, manager, ring, pah, say)));
    }

    private void truth(RunningStack stack, Commune ring, Commune binh) {
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
