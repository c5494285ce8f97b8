package vn.cchc.plan.reminder;

import jakarta.persistence.Embeddable;
import vn.cchc.plan.reminder.domain.Contact;

@Embeddable
class ContactRow {

    private String person;
    private String email;

    protected ContactRow() {}

    ContactRow(Contact contact) {
        person = contact.person();
        email = contact.email();
    }

    Contact contact() {
        return new Contact(person, email);
    }
}
