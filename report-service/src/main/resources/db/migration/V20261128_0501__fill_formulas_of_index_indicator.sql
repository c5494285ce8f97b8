update index_indicator i
set numerator = m.numerator, denominator = m.denominator
from (values
    ('ANNOUNCED_AHEAD', 'catalogue.announcedAhead', 'catalogue.announced'),
    ('PUBLISHED_IN_TIME', 'catalogue.publishedInTime', 'catalogue.toPublish'),
    ('ONLINE_SERVICES', 'catalogue.online', 'catalogue.inForce'),
    ('PROCEDURES_PAID_ONLINE', 'catalogue.paidOnline', 'catalogue.withFees'),
    ('PAID_ONLINE', 'payments.online', 'handling.paid + handling.owing'),
    ('PROGRESS', 'handling.askedOnce', 'received.total'),
    ('ONLINE', 'received.online', 'received.fresh'),
    ('ONLINE_PROCEDURES', 'procedures.online', 'procedures.all'),
    ('DIGITAL_RESULTS', 'digital.digitalResults', 'digital.results'),
    ('DIGITAL', 'digital.digitalComponents + digital.digitalResults', 'digital.components + digital.results'),
    ('PETITIONS_ON_TIME', 'petitions.handledOnTime', 'petitions.handled'),
    ('PETITIONS_CONTENT',
     'max(0, petitions.total - (petitions.handled - petitions.handledOnTime + petitions.overdue) - petitions.reopened)',
     'petitions.total'),
    -- Both rates are taken from all, so they are added up as they are.
    ('CONTENT',
     'max(0, received.total - resolved.late - pending.overdue - petitions.aboutBehaviour - ratings.disliked)',
     'received.total'))
    as m (figure, numerator, denominator)
where i.figure = m.figure;
