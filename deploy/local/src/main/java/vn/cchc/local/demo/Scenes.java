package vn.cchc.local.demo;

import java.time.Clock;
import java.time.LocalDate;
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
        DemoUser manager = target.userWith("plan-manager", ProvinceYear.PROVINCE);
        whatIsData(admin, manager, ring, pah);
        intake(admin, target, List.of(ring, pah, binh));
        processing(admin, target, ring, pah, binh);
        chapters.put(
                "Một ngày ở bộ phận một cửa xã Ia Ring",
                List.of(
                        new OnlineScene(ring, say),
                        new ApologyScene(ring, say),
                        new SignedFileScene(ring, say),
                        new SignatureScene(ring, say),
                        new PetitionScene(ring, say)));
        citizens(admin, ring, pah, binh);
        planning(target, admin, manager, ring, pah);
        chapters.put(
                "Kiểm tra đột xuất, kiểm tra báo trước và vấn đề phát hiện",
                List.of(
                        new InspectionScene(manager, binh, say),
                        new AnnouncedInspectionScene(admin, manager, List.of(ring, pah), say)));
        chapters.put(
                "Ngày nghỉ công bố muộn",
                List.of(new RedatingScene(admin, pah, clock, say), new AskedRedatingScene(admin, pah, say)));
        Script script = new Script(stack.layout(), say);
        truth(script, admin, target.userWith("analyst", ProvinceYear.PROVINCE), ring, binh);
        reports(target, admin, manager, ring);
    }

    private void whatIsData(DemoUser admin, DemoUser manager, Commune ring, Commune pah) {
        chapters.put(
                "Danh mục thủ tục: sửa trên Excel, so sánh, bãi bỏ, thay thế, công khai",
                List.of(
                        new CatalogueScene(admin, ring, say),
                        new ReplacementScene(admin, ring, say),
                        new PublicityScene(ring, say)));
        chapters.put(
                "Quy tắc, mẫu giấy, tên cơ quan là dữ liệu",
                List.of(
                        new RuleScene(admin, ring, say),
                        new PaperScene(admin, ring, pah, say),
                        new LayoutScene(admin, ring, say),
                        new AgencyScene(admin, manager, ring, say)));
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
                        new ComponentScene(pah, say),
                        new DuplicateScene(binh, pah, say),
                        new CutOffScene(admin, pah, say),
                        new SlipScene(binh, say),
                        new OfflineScene(pah, say),
                        new CodeBlockScene(admin, communes, say),
                        new TakeOverScene(binh, pah, say),
                        new DiscardScene(ring, say),
                        new MigrationScene(migrator, binh, say)));
    }

    private void processing(DemoUser admin, Stack target, Commune ring, Commune pah, Commune binh) {
        chapters.put(
                "Cảnh báo sắp đến hạn, hết hạn bổ sung, dừng, từ chối, xin lỗi vì sai sót",
                List.of(
                        new DueSoonScene(ring, say),
                        new SupplementExpiryScene(pah, say),
                        new StopScene(pah, say),
                        new RefusedResultScene(binh, say),
                        new MistakeScene(admin, ring, say)));
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
                "Hồ sơ trực tuyến phải hoàn thiện, bị từ chối, trả lời chậm; đồng bộ với Cổng quốc gia",
                List.of(new SubmissionScene(binh, say), new LateAnswerScene(binh, say), new PortalScene(binh, say)));
        chapters.put(
                "Người dân tra cứu, phản ánh, đánh giá, đồng ý và rút lại; ai đã xem dữ liệu cá nhân",
                List.of(
                        new LookUpScene(ring, pah, say),
                        new PersonalDataScene(admin, ring, pah, say),
                        new PetitionFollowScene(pah, say),
                        new PetitionWaysScene(binh, say),
                        new ConsentScene(admin, pah, say),
                        new RatingScene(binh, ring, say),
                        new OpenSurveyScene(pah, say),
                        new ErasureScene(admin, ring, pah, say)));
    }

    private void planning(Stack target, DemoUser admin, DemoUser manager, Commune ring, Commune pah) {
        DemoUser justice = target.userWith("reporter", ProvinceYear.JUSTICE);
        DemoUser reporter = target.userWith("reporter", ring.agency());
        List<Commune> communes = List.of(ring, pah);
        chapters.put(
                "Kế hoạch từ tệp Word, thời hạn bằng lời, kế hoạch của xã, sửa đổi, việc thường xuyên, chuyển năm sau",
                List.of(
                        new WordPlanScene(manager, ring, say),
                        new DeadlineScene(manager, ring, say),
                        new PlanLifeScene(manager, justice, communes, say),
                        new ContinuousScene(admin, manager, reporter, communes, say),
                        new CarryOverScene(manager, reporter, ring, say)));
        chapters.put(
                "Hai cơ quan cùng chủ trì, hạn tính từ một sự kiện, kế hoạch công khai, đơn vị giải thể, khen thưởng",
                List.of(
                        new SharedPlanScene(manager, justice, reporter, ring, say),
                        new SuccessionScene(admin, manager, justice, ring, say),
                        new MeritScene(admin, manager, ring, say)));
        chapters.put(
                "Danh mục văn bản, việc còn nợ của đơn vị chia tách, sản phẩm được đối chiếu",
                List.of(
                        new LegalListScene(manager, ring, say),
                        new OwedSuccessionScene(admin, manager, justice, ring, say),
                        new DeliveredFileScene(manager, reporter, ring, say)));
        chapters.put(
                "Chế độ báo cáo, nhắc việc, chấm điểm và xếp hạng",
                List.of(
                        new ReportingScene(manager, ring, pah, say),
                        new PeriodicScene(manager, reporter, communes, say),
                        new ReminderScene(manager, ring, say),
                        new MailScene(target, manager, ring, say),
                        new ScoringScene(target, manager, ring, pah, say),
                        new WeakScene(manager, pah, say),
                        new CriteriaFileScene(manager, ring, say),
                        new TargetScene(manager, ring, say)));
    }

    private void truth(Script script, DemoUser admin, DemoUser analyst, Commune ring, Commune binh) {
        chapters.put(
                "Đối chiếu sổ giấy, công khai tiến độ, sổ theo dõi, kiểm tra lịch sử",
                List.of(
                        new CounterDutyScene(admin, ring, say),
                        new PaperCountScene(binh, say),
                        new PublicationScene(binh, say),
                        new RegisterScene(ring, say),
                        new TruthScene(analyst, ring, say),
                        new HistoryScene(script, ring.now().toLocalDate()),
                        new ReplayScene(admin, ring, script, say)));
    }

    private void reports(Stack target, DemoUser admin, DemoUser manager, Commune ring) {
        DemoUser analyst = target.userWith("analyst", ProvinceYear.PROVINCE);
        LocalDate today = ring.now().toLocalDate();
        ReportDesk whole = new ReportDesk(ring.api(), analyst, today.minusDays(90), today);
        ReportDesk over = new ReportDesk(ring.api(), analyst, today.minusDays(75), today.minusDays(20));
        chapters.put(
                "Báo cáo: tỷ lệ, thời gian, xếp hạng, mở từng con số, kỷ luật báo cáo, số liệu nhập tay, khóa kỳ",
                List.of(
                        new CaughtUpScene(whole, target, ring, say),
                        new MeasureScene(whole, say),
                        new OpenedFigureScene(whole, say),
                        new DisciplineScene(whole, manager, ring, say),
                        new PlanReportScene(whole, manager, ring, say),
                        new CatalogueNumbersScene(whole, ring, say),
                        new ManualFigureScene(over, admin, say),
                        new PeriodLockScene(over, admin, say)));
    }

    void play() {
        chapters.forEach((title, scenes) -> {
            say.chapter(title);
            scenes.forEach(Scene::play);
        });
    }
}
