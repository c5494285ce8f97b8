package vn.cchc.plan.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "plan_import")
class ImportEntity {

    @Id
    private UUID id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_hash")
    private String contentHash;

    private String issuer;
    private int year;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "plan_id")
    private UUID planId;

    private String preview;

    @Column(name = "superseded")
    private boolean superseded;

    @Version
    private long version;

    protected ImportEntity() {}

    ImportEntity(AnnexFile file, ImportPreview preview, String previewJson, Instant now) {
        this.id = preview.importId();
        this.fileName = file.name();
        this.contentHash = file.hash();
        this.issuer = preview.plan().issuer();
        this.year = preview.plan().year();
        this.preview = previewJson;
        this.createdAt = now;
    }

    void becamePlan(UUID plan) {
        planId = plan;
    }

    UUID planId() {
        return planId;
    }

    String issuer() {
        return issuer;
    }

    int year() {
        return year;
    }

    String contentHash() {
        return contentHash;
    }

    String preview() {
        return preview;
    }
}
