package vn.cchc.plan.reminder;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.reminder.domain.Contact;

@Entity
@Table(name = "reminder_contacts")
class ContactsEntity {

    /** The version of an agency nobody has entered anything for. */
    static final long NONE = 0;

    @Id
    private String agency;

    @Version
    private long version = NONE + 1;

    @ElementCollection
    @CollectionTable(name = "reminder_contact", joinColumns = @JoinColumn(name = "agency"))
    @OrderColumn(name = "position")
    private List<ContactRow> contacts = new ArrayList<>();

    protected ContactsEntity() {}

    ContactsEntity(String agency) {
        this.agency = agency;
    }

    void set(List<Contact> wanted) {
        if (!wanted.equals(contacts())) {
            contacts.clear();
            wanted.stream().map(ContactRow::new).forEach(contacts::add);
        }
    }

    List<Contact> contacts() {
        return contacts.stream().map(ContactRow::contact).toList();
    }

    String agency() {
        return agency;
    }

    long version() {
        return version;
    }
}
