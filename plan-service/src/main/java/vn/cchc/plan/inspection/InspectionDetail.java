package vn.cchc.plan.inspection;

import java.util.List;

/**
 * An inspection plan with all that belongs to it.
 *
 * @param visits the units, as far as the reader may know of them
 * @param documents those of the plan and of the units shown
 */
record InspectionDetail(InspectionView inspection, List<VisitView> visits, List<InspectionDocument> documents) {}
