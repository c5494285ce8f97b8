package vn.cchc.plan.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.reminder.domain.Contact;

/** Keeps where people are reached. */
@ApplicationScoped
class AddressBook implements PanacheRepositoryBase<ContactsEntity, String> {

    @Transactional
    Map<String, List<Contact>> byAgency() {
        return listAll().stream().collect(Collectors.toMap(ContactsEntity::agency, ContactsEntity::contacts));
    }

    @Transactional
    Entry of(String agency) {
        return findByIdOptional(agency)
                .map(entity -> new Entry(entity.contacts(), entity.version()))
                .orElse(new Entry(List.of(), ContactsEntity.NONE));
    }

    /** Takes over the whole list; the tag must be the one of the list that was read. */
    @Transactional
    Entry replace(String agency, List<Contact> contacts, String ifMatch) {
        lock(agency);
        Optional<ContactsEntity> stored = findByIdOptional(agency);
        ETags.requireMatch(ifMatch, stored.map(ContactsEntity::version).orElse(ContactsEntity.NONE));
        ContactsEntity entity = stored.orElseGet(() -> {
            ContactsEntity fresh = new ContactsEntity(agency);
            persist(fresh);
            return fresh;
        });
        entity.set(contacts);
        flush();
        return new Entry(entity.contacts(), entity.version());
    }

    /** Lets one change of an agency's list run at a time; released with the transaction. */
    private void lock(String agency) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:key)) as text)")
                .setParameter("key", "reminder-contacts/" + agency)
                .getSingleResult();
    }

    /** A list and its version. */
    record Entry(List<Contact> contacts, long version) {}
}
