package vn.cchc.plan.legal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of the register and whether it holds on the day asked for. */
@Schema(name = "LegalDocument")
record LegalView(UUID id, LegalForm document, LegalState state) {}
